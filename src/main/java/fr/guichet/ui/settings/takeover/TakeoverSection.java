package fr.guichet.ui.settings.takeover;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Overlay;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.file.FileChoices;
import fr.guichet.ui.kit.key.Shortcuts;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.settings.Section;
import fr.guichet.ui.settings.takeover.model.TakeoverModel;
import fr.guichet.ui.settings.takeover.model.TakeoverModel.Step;
import fr.guichet.ui.settings.takeover.part.BusyStrip;
import fr.guichet.ui.settings.takeover.part.StepPane;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** « Reprendre un tableur »: one step after the other, from the file to the report. */
public final class TakeoverSection implements Section {

  private final TakeoverModel model;
  private final Map<Step, StepPane> panes = new EnumMap<>(Step.class);
  private final StackPane body = new StackPane();
  private final Button back;
  private final Button next;
  private final Button write;
  private final Label obstacle = new Label();
  private final HBox bar;
  private final VBox view;
  private Step shown;

  public TakeoverSection(
      TakeoverModel model, FileChoices files, Overlay overlay, Background background) {
    this.model = model;
    panes.put(Step.FILE, new FilePane(model, files));
    panes.put(Step.SHEET, new SheetPane(model));
    panes.put(Step.COLUMNS, new ColumnsPane(model, overlay));
    panes.put(Step.VALUES, new ValuesPane(model, overlay));
    panes.put(Step.TRIAL, new TrialPane(model, overlay));
    panes.put(Step.DONE, new DonePane(model, files, background));
    back = KeyCap.button(text("takeover.back"), "Alt+←", model::back);
    next = forward("takeover.next");
    write = forward("takeover.import");
    obstacle.getStyleClass().add("small");
    obstacle.setWrapText(true);
    HBox.setHgrow(obstacle, Priority.ALWAYS);
    obstacle.setMaxWidth(Double.MAX_VALUE);
    obstacle.setAlignment(Pos.CENTER_RIGHT);
    bar = new HBox(10, back, obstacle, next, write);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.managedProperty().bind(bar.visibleProperty());
    body.setMinHeight(0);
    VBox.setVgrow(body, Priority.ALWAYS);
    view = new VBox(10, new StepsHead(model), body, new BusyStrip(model.busy()), bar);
    view.getStyleClass().add("card");
    view.getStylesheets()
        .add(TakeoverSection.class.getResource("/fr/guichet/ui/takeover.css").toExternalForm());
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    model.onChange(this::show);
    model.busy().task().subscribe(_ -> showBar());
    show();
  }

  private Button forward(String name) {
    Button button = KeyCap.button(text(name), "Ctrl+Entrée", this::next);
    button.getStyleClass().add("primary");
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  /** Escape stops what is under way; else it is the settings' own. */
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && model.busy().running()) {
      event.consume();
      model.busy().cancel();
    }
  }

  private void show() {
    Step now = model.step();
    StepPane pane = panes.get(now);
    pane.show();
    if (now != shown) {
      boolean focused = Shown.hasFocus(view);
      shown = now;
      body.getChildren().setAll(pane.view());
      if (focused) {
        // What joins the scene with its skin cannot take the focus before
        view.applyCss();
        pane.enter();
      }
    }
    showBar();
  }

  private void showBar() {
    Step now = model.step();
    String why = model.obstacle();
    bar.setVisible(now != Step.FILE && now != Step.DONE);
    back.setDisable(model.busy().writing());
    next.setDisable(model.busy().running() || !why.isEmpty());
    write.setDisable(next.isDisabled());
    next.setVisible(now != Step.TRIAL);
    write.setVisible(now == Step.TRIAL);
    obstacle.setText(now == Step.COLUMNS ? "" : why);
  }

  private void next() {
    if (model.step() == Step.SHEET) {
      ((SheetPane) panes.get(Step.SHEET)).open();
    } else {
      model.next();
    }
  }

  @Override
  public String helpPage() {
    return "reprise";
  }

  @Override
  public String title() {
    return text("takeover.title");
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void opened() {
    model.opened();
  }

  @Override
  public ObservableBooleanValue unsaved() {
    return model.corrections().typed();
  }

  @Override
  public void enter() {
    panes.get(model.step()).enter();
  }

  @Override
  public Shortcuts shortcuts() {
    var keys = new Shortcuts().on("Shortcut+Enter", this::next).on("Alt+Left", model::back);
    // Before a file is open Ctrl+Z is the settings' own
    switch (model.step()) {
      case FILE, SHEET -> {}
      case COLUMNS, VALUES, TRIAL -> keys.on("Shortcut+Z", model.corrections()::undo);
      case DONE -> keys.on("Shortcut+Z", model::undoReport);
    }
    panes.get(model.step()).addTo(keys);
    return keys;
  }
}
