package fr.guichet.ui.help;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.help.Guide;
import fr.guichet.model.help.Page;
import fr.guichet.model.help.Passage;
import fr.guichet.ui.kit.FigureWords;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Overlay;
import fr.guichet.ui.kit.field.Called;
import fr.guichet.ui.kit.key.Shortcuts;
import fr.guichet.ui.kit.key.TakesKeys;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** F1: the guide, at the page of the screen one is on, found by words; Escape closes it. */
public final class HelpBox extends VBox implements TakesKeys {

  private static final double WIDTH = 980;
  private static final double HEIGHT = 600;
  private static final double PAGES_WIDTH = 250;
  private static final double AROUND = 60;

  private final HelpModel model;
  private final TextField search = new TextField();
  private final Label found = new Label();
  private final ListView<Page> pages = new ListView<>();
  private final ListView<Passage> passages = new ListView<>();
  private final Label title = new Label();
  private final Label told = new Label();
  private final Shortcuts keys = new Shortcuts();
  private Runnable close = () -> {};

  private HelpBox(Guide guide, String page, HelpActions actions) {
    super(10);
    this.model = new HelpModel(guide, page);
    var head = new Label(text("help.title"), Icon.HELP.node());
    head.getStyleClass().add("h2");
    search.setId("help-search");
    search.setPromptText(text("help.search"));
    Called.call(search, text("help.search"));
    search.textProperty().subscribe(this::search);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKeys);
    HBox.setHgrow(search, Priority.ALWAYS);
    found.getStyleClass().addAll("muted", "small");
    found.setMinWidth(USE_PREF_SIZE);
    var find = new HBox(10, search, found);
    find.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    var middle = new HBox(14, pageList(), passageList());
    VBox.setVgrow(middle, Priority.ALWAYS);
    told.setId("help-told");
    told.setWrapText(true);
    told.setMinHeight(USE_PREF_SIZE);
    told.managedProperty().bind(told.textProperty().isNotEmpty());
    getChildren().addAll(head, find, middle, buttons(actions), told);
    addEventHandler(KeyEvent.KEY_PRESSED, keys::handle);
    show();
  }

  /**
   * Opens the help.
   *
   * @param page name of the page shown first
   */
  public static void open(Overlay overlay, Guide guide, String page, HelpActions actions) {
    var box = new HelpBox(guide, page, actions);
    var room = overlay.view().getLayoutBounds();
    box.setPrefSize(
        Math.min(WIDTH, room.getWidth() - AROUND), Math.min(HEIGHT, room.getHeight() - AROUND));
    box.close = overlay.open(box, box.search, () -> {});
  }

  private ListView<Page> pageList() {
    pages.getItems().setAll(model.pages());
    pages.setId("help-pages");
    pages.getStyleClass().add("reading");
    pages.setAccessibleText(text("help.pages"));
    pages.setMinWidth(PAGES_WIDTH);
    pages.setPrefWidth(PAGES_WIDTH);
    pages.setCellFactory(_ -> new PageCell());
    pages.getSelectionModel().select(model.page());
    pages.getSelectionModel().selectedItemProperty().subscribe(this::open);
    return pages;
  }

  private static final class PageCell extends ListCell<Page> {
    @Override
    protected void updateItem(Page page, boolean empty) {
      super.updateItem(page, empty);
      setText(empty || page == null ? null : page.title());
    }
  }

  private VBox passageList() {
    title.getStyleClass().add("h1");
    passages.setId("help-passages");
    passages.getStyleClass().add("reading");
    passages.setAccessibleText(text("help.passages"));
    passages.setCellFactory(_ -> new PassageCell(model));
    VBox.setVgrow(passages, Priority.ALWAYS);
    var right = new VBox(8, title, passages);
    HBox.setHgrow(right, Priority.ALWAYS);
    return right;
  }

  private FlowPane buttons(HelpActions actions) {
    return new FlowPane(
        10,
        8,
        button("help.keyCard", "Alt+T", () -> actions.keyCard(this::tell)),
        button("help.sheet", "Alt+F", () -> actions.powerCutSheet(this::tell)),
        button("help.firstVisit", "Alt+V", () -> leaveFor(actions::firstVisit)),
        KeyCap.button(text("help.close"), text("key.escape"), () -> close.run()));
  }

  private Button button(String name, String key, Runnable action) {
    keys.on(key, action);
    return KeyCap.button(text(name), key, action);
  }

  /** In this box, while it is open: the window's own messages lie under it. */
  private boolean tell(String words) {
    told.setText(words);
    told.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    return getScene() != null;
  }

  private void leaveFor(Runnable action) {
    close.run();
    action.run();
  }

  private void open(Page page) {
    if (page != null) {
      model.open(page);
      search.clear();
      show();
    }
  }

  private void search(String typed) {
    model.search(typed);
    show();
  }

  private void show() {
    passages.getItems().setAll(model.shown());
    passages.getSelectionModel().clearSelection();
    if (!model.shown().isEmpty()) {
      passages.scrollTo(0);
    }
    title.setText(model.searching() ? text("help.found") : model.page().title());
    int count = passages.getItems().size();
    found.setText(model.searching() ? found(count) : "");
    search.setAccessibleHelp(found.getText());
  }

  private static String found(int count) {
    return count == 0 ? text("help.none") : FigureWords.counted("help.count", count);
  }

  /** From the field down into what was found. */
  private void searchKeys(KeyEvent event) {
    boolean down = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER;
    if (down && !passages.getItems().isEmpty()) {
      event.consume();
      passages.requestFocus();
      passages.getSelectionModel().selectFirst();
    }
  }
}
