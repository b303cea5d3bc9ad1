package fr.guichet.ui.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.figures.report.ToReport.Figure;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.month.model.ReportModel;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** « À reporter »: large figures; one key copies one and goes on to the next. */
final class ReportPane extends VBox {

  private final ReportModel model;
  private final Runnable left;
  private final Label count = new Label();
  private final ListView<Figure> list = new ListView<>();

  /**
   * @param left goes back to the steps
   */
  ReportPane(ReportModel model, Runnable left) {
    super(10);
    this.model = model;
    this.left = left;
    getStyleClass().add("card");
    var title = new Label(text("month.report"));
    title.getStyleClass().add("h2");
    var help = new Label(text("month.report.help"));
    help.getStyleClass().addAll("muted", "small");
    help.setWrapText(true);
    count.getStyleClass().addAll("muted", "small");
    list.setId("to-report");
    list.getStyleClass().add("to-report");
    list.setAccessibleText(text("month.report"));
    list.setCellFactory(_ -> new FigureCell(model));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.getSelectionModel().selectedIndexProperty().subscribe(index -> select(index.intValue()));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(title, help, list, count, actions());
    model.onChange(this::show);
  }

  private FlowPane actions() {
    Button copy = KeyCap.button(text("month.report.copy"), text("key.enter"), model::copy);
    copy.getStyleClass().add("primary");
    return new FlowPane(
        8,
        8,
        copy,
        KeyCap.button(text("month.report.up"), "Alt+↑", () -> model.move(-1)),
        KeyCap.button(text("month.report.down"), "Alt+↓", () -> model.move(1)),
        KeyCap.button(text("month.report.restart"), "R", model::restart),
        KeyCap.button(text("month.back"), text("key.escape"), left));
  }

  /** Only an agent's own choice counts: a refill chooses nothing. */
  private void select(int index) {
    if (index >= 0 && list.isFocused()) {
      model.select(index);
    }
  }

  void focus() {
    list.requestFocus();
  }

  void show() {
    int wanted = model.selected();
    list.getItems().setAll(model.figures());
    list.getSelectionModel().select(wanted);
    list.scrollTo(Math.max(0, wanted - 3));
    model.select(wanted);
    count.setText(text("month.report.count", model.count(), model.figures().size()));
  }

  private void pressed(KeyEvent event) {
    if (event.isAltDown()) {
      switch (event.getCode()) {
        case UP -> model.move(-1);
        case DOWN -> model.move(1);
        default -> {
          return;
        }
      }
    } else if (!event.isShortcutDown()) {
      switch (event.getCode()) {
        case ENTER, C -> model.copy();
        case R -> model.restart();
        case ESCAPE -> left.run();
        default -> {
          return;
        }
      }
    } else {
      return;
    }
    event.consume();
  }
}
