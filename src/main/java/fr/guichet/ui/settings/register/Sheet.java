package fr.guichet.ui.settings.register;

import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.field.FormRow;
import fr.guichet.ui.kit.field.PickField;
import fr.guichet.ui.kit.field.Segmented;
import fr.guichet.ui.settings.ReadOnly;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The fields of a sheet one below the other, some side by side; each holds a text. */
public final class Sheet<F extends Enum<F>> extends VBox {

  private static final int LINES = 5;
  private static final PseudoClass FIXED = PseudoClass.getPseudoClass("fixed");

  private final Class<F> fields;
  private final Map<F, Input> inputs = new LinkedHashMap<>();
  private HBox beside;
  private Consumer<Map<F, String>> typed = _ -> {};
  private final ReadOnly held = new ReadOnly(this);
  private boolean showing;

  /** A field: where it stands, what it holds, what takes the focus. */
  private record Input(
      Node node,
      Node first,
      Supplier<String> value,
      Consumer<String> show,
      Consumer<String> error,
      Consumer<Boolean> editable) {}

  public Sheet(Class<F> fields) {
    super(8);
    this.fields = fields;
  }

  /** A line of text. */
  public Sheet<F> text(F field, String name) {
    return text(field, name, "");
  }

  /**
   * A line of text with a quiet word below.
   *
   * @param name key of its name
   * @param hint key of the word, empty for none
   */
  public Sheet<F> text(F field, String name, String hint) {
    var input = new TextField();
    var row = new FormRow(Texts.text(name), input);
    row.hint(hint.isEmpty() ? "" : Texts.text(hint));
    return line(field, row, row, input);
  }

  /** A line of text with suggestions below it. */
  public Sheet<F> pick(F field, String name, Function<String, List<String>> suggestions) {
    var chosen = new TextField[1];
    var pick = new PickField<String>(Texts.text(name), word -> word, word -> take(chosen[0], word));
    chosen[0] = pick.field();
    pick.field()
        .textProperty()
        .subscribe(
            now ->
                pick.suggest(
                    showing || taking || !pick.field().isFocused()
                        ? List.of()
                        : suggestions.apply(now)));
    return line(field, pick, pick.row(), pick.field());
  }

  private boolean taking;

  private void take(TextField field, String word) {
    taking = true;
    field.setText(word);
    field.end();
    taking = false;
  }

  /** Several lines of text. */
  public Sheet<F> lines(F field, String name, String hint) {
    var input = new TextArea();
    input.setPrefRowCount(LINES);
    input.setWrapText(true);
    input.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(input, event));
    var row = new FormRow(Texts.text(name), input).hint(Texts.text(hint));
    return line(field, row, row, input);
  }

  /** Tab goes on to the next field: nobody writes a tabulator here. */
  private static void leave(TextArea input, KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
      event.consume();
      input.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }

  private Sheet<F> line(F field, Node node, FormRow row, TextInputControl input) {
    input.setId("sheet-" + field.name());
    input.textProperty().subscribe(_ -> changed());
    return put(
        field,
        new Input(
            node,
            input,
            input::getText,
            input::setText,
            row::error,
            editable -> {
              input.setEditable(editable);
              input.setFocusTraversable(editable);
              input.pseudoClassStateChanged(FIXED, !editable);
            }));
  }

  /** A box that is ticked or not. */
  public Sheet<F> check(F field, String name) {
    var box = new CheckBox(Texts.text(name));
    box.setId("sheet-" + field.name());
    box.selectedProperty().subscribe(_ -> changed());
    Label said = said();
    return put(
        field,
        new Input(
            new VBox(3, box, said),
            box,
            () -> box.isSelected() ? Typing.YES : "",
            value -> box.setSelected(value.equals(Typing.YES)),
            words -> say(box, said, words),
            editable -> box.setDisable(!editable)));
  }

  /** One choice among a few. */
  public Sheet<F> choice(F field, String name, List<String> values, Function<String, String> word) {
    String said = Texts.text(name);
    var segments = new Segmented<String>(said);
    segments.choices(values, word);
    segments.setId("sheet-" + field.name());
    segments.value().subscribe(_ -> changed());
    var label = new Label(said);
    label.getStyleClass().add("field-label");
    label.setLabelFor(segments);
    Label wrong = said();
    var row = new VBox(label, segments, wrong);
    row.getStyleClass().add("field-row");
    return put(
        field,
        new Input(
            row,
            segments,
            () -> Objects.requireNonNullElse(segments.value().get(), ""),
            value -> segments.value().set(value),
            words -> say(segments, wrong, words),
            editable -> segments.setDisable(!editable)));
  }

  private static Label said() {
    var said = new Label(null, Icon.ERROR.node());
    said.getStyleClass().add("error-text");
    return said;
  }

  private static void say(Node field, Label said, String words) {
    said.setText(words);
    Shown.show(said, !words.isEmpty());
    field.setAccessibleHelp(words);
  }

  private Sheet<F> put(F field, Input input) {
    inputs.put(field, input);
    if (beside == null) {
      getChildren().add(input.node());
    } else {
      HBox.setHgrow(input.node(), Priority.ALWAYS);
      beside.getChildren().add(input.node());
    }
    return this;
  }

  /** What follows, up to {@link #below()}, stands side by side. */
  public Sheet<F> beside() {
    beside = new HBox(12);
    getChildren().add(beside);
    return this;
  }

  /** What follows stands below again. */
  public Sheet<F> below() {
    beside = null;
    return this;
  }

  // --- what stands in them

  void onTyped(Consumer<Map<F, String>> listener) {
    typed = listener;
  }

  private void changed() {
    if (!showing && !held.isOn() && inputs.size() == fields.getEnumConstants().length) {
      typed.accept(values());
    }
  }

  private Map<F, String> values() {
    Map<F, String> values = new EnumMap<>(fields);
    inputs.forEach((field, input) -> values.put(field, input.value().get()));
    return values;
  }

  /** Whether whoever serves may only read it. */
  void readOnly(boolean now) {
    held.set(now);
  }

  /** Shows values where they differ from what stands there: a caret stays where it is. */
  void show(Map<F, String> values, Set<F> fixed, Set<F> hidden) {
    showing = true;
    inputs.forEach(
        (field, input) -> {
          if (!input.value().get().equals(values.get(field))) {
            input.show().accept(values.get(field));
          }
          input.editable().accept(!fixed.contains(field));
          input.node().setVisible(!hidden.contains(field));
          input.node().setManaged(!hidden.contains(field));
        });
    if (held.isOn()) {
      held.set(true);
    }
    showing = false;
  }

  void problems(Map<F, String> problems) {
    inputs.forEach((field, input) -> input.error().accept(problems.getOrDefault(field, "")));
  }

  /** Gives the focus to a field. */
  void focus(F field) {
    focus(inputs.get(field));
  }

  /** Gives the focus to the first field that can be typed into, or read. */
  void focus() {
    inputs.values().stream()
        .filter(input -> input.node().isVisible() && !input.first().isDisabled())
        .filter(input -> input.first().isFocusTraversable() || input.first() instanceof Segmented)
        .findFirst()
        .ifPresent(Sheet::focus);
  }

  private static void focus(Input input) {
    input.first().requestFocus();
    if (input.first() instanceof TextField field) {
      field.selectAll();
    }
  }
}
