package fr.guichet.ui.settings.register;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Room;
import fr.guichet.ui.kit.field.Called;
import fr.guichet.ui.kit.key.Shortcuts;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.settings.FieldOrder;
import fr.guichet.ui.settings.ListBeside;
import fr.guichet.ui.settings.SaveBar;
import fr.guichet.ui.settings.Section;
import java.util.Map;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A register as a section: a field that finds, the list below it, the sheet of the one chosen at
 * the right, or in its place in a narrow window. The arrows choose, Enter goes into the sheet,
 * Escape comes back.
 *
 * @param <F> the fields of a sheet
 */
public final class RegisterSection<F extends Enum<F>> implements Section {

  private static final double LIST_WIDTH = 300;

  /** Of the list and a sheet that can be filled in beside it. */
  private static final double ROOM_FOR_BOTH = 640;

  private final Names names;
  private final RegisterModel<F> model;
  private final Sheet<F> sheet;
  private final TextField filter = new TextField();
  private final ListView<Register.Row> list = new ListView<>();
  private final Label title = new Label();
  private final Label about = new Label();
  private final VBox page;
  private final SaveBar bar;
  private final Button add;
  private final Button deed;
  private final ListBeside view;
  private final Shortcuts keys = new Shortcuts();
  private boolean showing;

  /**
   * What is written, in French.
   *
   * @param title in the list of sections
   * @param find name of the field that finds
   * @param add name of the button that begins a new one
   * @param added name of a new one in the list
   * @param saved what is told once one is kept
   */
  public record Names(String title, String find, String add, String added, String saved) {}

  /**
   * @param sheet with every field
   */
  public RegisterSection(
      Names names, Register<F> register, Sheet<F> sheet, Background background, Messages messages) {
    this.names = names;
    this.sheet = sheet;
    model =
        new RegisterModel<>(
            register, background, messages, new RegisterModel.Words(names.added(), names.saved()));
    bar = new SaveBar(model.unsaved(), model::save, model::back);
    add = KeyCap.button(Icon.ADD, names.add(), "Ctrl+N", this::begin);
    deed = model.deed().map(name -> KeyCap.button(name, "Ctrl+M", model::doDeed)).orElse(null);
    page = page();
    view = new ListBeside(listCard(), LIST_WIDTH, page);
    Room.of(view, width -> width > 0 && width < ROOM_FOR_BOTH).subscribe(view::narrow);
    sheet.onTyped(model::typed);
    model.onChange(this::refresh);
    model.onProblems(this::focusProblem);
    FieldOrder.in(sheet, model::save);
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::pageKeys);
    bindKeys();
  }

  private void bindKeys() {
    keys.on("Shortcut+N", this::begin)
        .on("Shortcut+S", model::save)
        .on("Shortcut+Enter", model::save)
        .on("Alt+Z", model::back);
    if (deed != null) {
      keys.on("Shortcut+M", model::doDeed);
    }
    if (model.ordered()) {
      keys.on("Alt+Up", () -> model.move(-1)).on("Alt+Down", () -> model.move(1));
    }
  }

  private VBox listCard() {
    filter.setPromptText(names.find());
    Called.call(filter, names.find());
    filter.setId("register-filter");
    filter.textProperty().subscribe(model::filter);
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::filterKeys);
    list.setFocusTraversable(false);
    list.setAccessibleText(names.title());
    list.setCellFactory(_ -> new RegisterCell(model::unsaved));
    list.getStyleClass().add("register-list");
    list.getSelectionModel().selectedItemProperty().subscribe(this::clicked);
    list.setOnMouseClicked(_ -> openIfNarrow());
    VBox.setVgrow(list, Priority.ALWAYS);
    var card = new VBox(8, filter, list, actions());
    card.getStyleClass().addAll("card", "register-card");
    return card;
  }

  private FlowPane actions() {
    var actions = new FlowPane(8, 8, add);
    if (model.ordered()) {
      actions
          .getChildren()
          .addAll(
              KeyCap.button(text("month.report.up"), "Alt+↑", () -> model.move(-1)),
              KeyCap.button(text("month.report.down"), "Alt+↓", () -> model.move(1)));
    }
    return actions;
  }

  private VBox page() {
    title.getStyleClass().add("h2");
    title.setWrapText(true);
    about.getStyleClass().addAll("muted", "small");
    about.setWrapText(true);
    var content = new VBox(10, new VBox(2, title, about), sheet);
    if (deed != null) {
      content.getChildren().add(deed);
    }
    content.getStyleClass().add("card");
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return new VBox(12, scroll, bar);
  }

  // --- keys

  private void filterKeys(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case UP -> model.step(-1);
      case DOWN -> model.step(1);
      case PAGE_UP -> model.step(-Math.min(10, model.indexOfSelected()));
      case PAGE_DOWN -> model.step(Math.min(10, model.rows().size() - 1 - model.indexOfSelected()));
      case ENTER -> focusSheet();
      case ESCAPE -> {
        if (filter.getText().isEmpty()) {
          return;
        }
        filter.clear();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void openIfNarrow() {
    if (view.isNarrow()) {
      focusSheet();
    }
  }

  private void toList() {
    view.showList();
    filter.requestFocus();
  }

  private void pageKeys(KeyEvent event) {
    if (!event.isConsumed() && event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      toList();
    }
  }

  private void begin() {
    if (model.refusal().isEmpty()) {
      beginning = true;
      model.add();
    }
  }

  private boolean beginning;

  private void focusSheet() {
    if (model.page().isPresent()) {
      view.showChosen();
      view.applyCss();
      sheet.focus();
    }
  }

  private void focusProblem() {
    view.showChosen();
    model.problems().keySet().stream().sorted().findFirst().ifPresent(sheet::focus);
  }

  // --- what is shown

  private void clicked(Register.Row row) {
    if (!showing && row != null && !row.key().equals(model.selected())) {
      model.select(row.key());
    }
  }

  private void refresh() {
    showing = true;
    list.getItems().setAll(model.rows());
    int index = model.indexOfSelected();
    list.getSelectionModel().clearAndSelect(index);
    keepInView(index);
    showing = false;
    boolean refused = !model.refusal().isEmpty();
    sheet.readOnly(refused);
    model
        .page()
        .ifPresent(
            shown -> {
              title.setText(shown.title());
              about.setText(shown.about());
              sheet.show(model.values(), shown.fixed(), shown.hidden());
            });
    Map<F, String> problems = model.problems();
    sheet.problems(problems);
    page.setVisible(model.page().isPresent());
    add.setDisable(refused);
    if (deed != null) {
      deed.setDisable(!model.canBeDone());
    }
    bar.refuse(model.refusal());
    tellSelected(index);
    if (beginning && "".equals(model.selected())) {
      beginning = false;
      focusSheet();
    }
  }

  /** Whoever reads by ear stays in the field that finds. */
  private void tellSelected(int index) {
    filter.setAccessibleHelp(index < 0 ? text("settings.nothing") : words(model.rows().get(index)));
  }

  private static String words(Register.Row row) {
    return row.detail().isEmpty() ? row.title() : row.title() + ", " + row.detail();
  }

  private void keepInView(int index) {
    if (index >= 0) {
      list.scrollTo(Math.max(0, index - 3));
    }
  }

  // --- the section

  @Override
  public String title() {
    return names.title();
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public ObservableBooleanValue unsaved() {
    return model.unsaved();
  }

  @Override
  public void opened() {
    model.read();
  }

  @Override
  public void enter() {
    view.applyCss();
    toList();
  }

  @Override
  public Shortcuts shortcuts() {
    return keys;
  }
}
