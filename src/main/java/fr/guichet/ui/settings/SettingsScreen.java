package fr.guichet.ui.settings;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.Screen;
import fr.guichet.ui.kit.key.Shortcuts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** « Réglages »: the sections in a list, the one chosen beside it. */
public final class SettingsScreen implements Screen {

  /** Below this width of the window the list and the section take turns. */
  private static final double ROOM_FOR_BOTH = 1000;

  private static final double LIST_WIDTH = 216;

  private final ListView<Section> list = new ListView<>();
  private final StackPane pane = new StackPane();
  private final ListBeside body;
  private final VBox view;
  private final Consumer<Runnable> undo;
  private final Runnable turned;
  private Section shown;

  /**
   * One of which the sections undo what they do, if anything does.
   *
   * @param sections in the order of the list, at least one
   */
  public SettingsScreen(List<Section> sections) {
    this(sections, _ -> {});
  }

  /** One of which nothing is told when another section is shown. */
  public SettingsScreen(List<Section> sections, Consumer<Runnable> undo) {
    this(sections, undo, () -> {});
  }

  /**
   * @param sections in the order of the list, at least one
   * @param undo undoes the last change, then runs what it is given
   * @param turned another section is shown
   */
  public SettingsScreen(List<Section> sections, Consumer<Runnable> undo, Runnable turned) {
    this.undo = undo;
    this.turned = turned;
    list.getItems().setAll(sections);
    list.setId("sections");
    list.setAccessibleText(text("settings.sections"));
    list.setCellFactory(_ -> new SectionCell());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::listKeys);
    list.setOnMouseClicked(_ -> enterIfNarrow());
    var listCard = new StackPane(list);
    listCard.getStyleClass().addAll("card", "section-list");
    body = new ListBeside(listCard, LIST_WIDTH, pane);
    VBox.setVgrow(body, Priority.ALWAYS);
    var title = new Label(text("settings.title"));
    title.getStyleClass().add("h1");
    view = new VBox(12, title, body);
    view.setPadding(new Insets(12, 18, 12, 18));
    view.getStylesheets()
        .add(SettingsScreen.class.getResource("/fr/guichet/ui/settings.css").toExternalForm());
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::undoKey);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    list.getSelectionModel().select(0);
    list.getSelectionModel().selectedItemProperty().subscribe(this::show);
    view.sceneProperty()
        .flatMap(Scene::widthProperty)
        .orElse(0)
        .map(width -> width.doubleValue() > 0 && width.doubleValue() < ROOM_FOR_BOTH)
        .subscribe(body::narrow);
  }

  private void show(Section chosen) {
    if (chosen == null) {
      return;
    }
    if (shown != null && shown != chosen) {
      turned.run();
    }
    shown = chosen;
    pane.getChildren().setAll(chosen.view());
    if (view.getScene() != null) {
      pane.applyCss();
      chosen.opened();
    }
  }

  // --- keys

  private void listKeys(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    if (plain && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.RIGHT)) {
      event.consume();
      enter();
    }
  }

  /** In a field with something to undo Ctrl+Z undoes typing, elsewhere the last change. */
  private void undoKey(KeyEvent event) {
    boolean pressed =
        event.getCode() == KeyCode.Z && event.isShortcutDown() && !event.isShiftDown();
    boolean typing = event.getTarget() instanceof TextInputControl field && field.isUndoable();
    if (pressed && !event.isAltDown() && !typing && !shown.shortcuts().handle(event)) {
      event.consume();
      undo.accept(() -> shown.opened());
    }
  }

  private void keys(KeyEvent event) {
    if (!event.isConsumed() && shown != null && shown.shortcuts().handle(event)) {
      return;
    }
    if (!event.isConsumed() && event.getCode() == KeyCode.ESCAPE && !list.isFocused()) {
      event.consume();
      toList();
    }
  }

  private void enterIfNarrow() {
    if (body.isNarrow()) {
      enter();
    }
  }

  private void enter() {
    body.showChosen();
    shown.enter();
  }

  private void toList() {
    body.showList();
    list.requestFocus();
  }

  // --- the screen

  @Override
  public String helpPage() {
    return shown.helpPage();
  }

  @Override
  public String title() {
    return text("settings.title");
  }

  @Override
  public Icon icon() {
    return Icon.SETTINGS;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void opened() {
    shown.opened();
    toList();
  }

  @Override
  public void refreshed() {
    if (view.getScene() != null) {
      shown.opened();
    }
  }

  @Override
  public void received() {
    shown.received();
  }

  @Override
  public List<String> unsaved() {
    return list.getItems().stream()
        .filter(section -> section.unsaved() != null && section.unsaved().get())
        .map(Section::title)
        .toList();
  }

  @Override
  public Shortcuts shortcuts() {
    return shown.shortcuts();
  }
}
