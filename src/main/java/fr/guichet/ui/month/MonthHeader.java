package fr.guichet.ui.month;

import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The title, the chooser of the month and the button of the export. */
final class MonthHeader extends HBox {

  private final MonthModel model;
  private final Label month = new Label();
  private final Label underWay = new Label();
  private final Button previous;
  private final Button next;
  private final Button close;

  MonthHeader(MonthModel model, Runnable export) {
    super(10);
    this.model = model;
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(34);
    var title = new Label(Texts.text("month.title"));
    title.getStyleClass().add("h1");
    previous = arrow(Icon.PREVIOUS, "month.previous", model::previous);
    next = arrow(Icon.NEXT, "month.next", model::next);
    month.getStyleClass().add("h2");
    month.setMinWidth(132);
    month.setAlignment(Pos.CENTER);
    underWay.getStyleClass().addAll("chip", "outcome-pending");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button exportButton = KeyCap.button(Icon.EXPORT, Texts.text("month.export"), "Ctrl+E", export);
    exportButton.getStyleClass().add("primary");
    exportButton.disableProperty().bind(model.exporting().isNotNull());
    close = KeyCap.button(Icon.CHECK, Texts.text("month.close"), "Ctrl+K", model::close);
    getChildren().addAll(title, previous, month, next, underWay, space, close, exportButton);
    model.month().subscribe(_ -> show());
    model.page().subscribe(_ -> show());
  }

  private String state(boolean closed) {
    if (closed) {
      return "month.state.closed";
    }
    return model.isPresent() ? "month.underWay" : "month.state.open";
  }

  /** The first thing to do here is to choose a month. */
  void focus() {
    previous.requestFocus();
  }

  private static Button arrow(Icon icon, String name, Runnable action) {
    Button button = KeyCap.iconButton(icon, Texts.text(name), action);
    button.getStyleClass().remove("flat");
    return button;
  }

  private void show() {
    month.setText(MonthWords.month(model.month().get()));
    next.setDisable(!model.hasNext());
    boolean closed = model.page().get() != null && model.page().get().view().closed();
    underWay.setText(Texts.text(state(closed)));
    underWay.getStyleClass().removeAll("outcome-pending", "outcome-resolved");
    underWay.getStyleClass().add(closed ? "outcome-resolved" : "outcome-pending");
    close.setDisable(!model.canClose());
  }
}
