package fr.guichet.ui.settings.takeover;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.takeover.Translation;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Overlay;
import fr.guichet.ui.settings.takeover.model.Choice;
import fr.guichet.ui.settings.takeover.model.Look;
import fr.guichet.ui.settings.takeover.model.TakeoverModel;
import fr.guichet.ui.settings.takeover.model.TakeoverWords;
import fr.guichet.ui.settings.takeover.part.PickBox;
import fr.guichet.ui.settings.takeover.part.Rows;
import fr.guichet.ui.settings.takeover.part.StepPane;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The different values and what each becomes; Enter says it otherwise, for the next files too. */
final class ValuesPane implements StepPane {

  private final TakeoverModel model;
  private final Overlay overlay;
  private final TakeoverWords words;
  private final Rows<Translation> table;
  private final Label count = new Label();
  private final VBox view;

  ValuesPane(TakeoverModel model, Overlay overlay) {
    this.model = model;
    this.overlay = overlay;
    words = new TakeoverWords(model.desk());
    table = new Rows<>("values", text("takeover.values"), text("takeover.wait"), this::spoken);
    table
        .words("field", 100, value -> TakeoverWords.field(value.field()))
        .words("value", 190, Translation::value)
        .words("rows", 60, value -> text("takeover.number", value.rows()))
        .either("becomes", 350, ValuesPane::unknown, this::becomes)
        .words("by", 150, this::by);
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    count.setWrapText(true);
    count.setMinHeight(Label.USE_PREF_SIZE);
    VBox.setVgrow(table, Priority.ALWAYS);
    view =
        new VBox(
            8,
            count,
            table,
            new FlowPane(
                8,
                8,
                KeyCap.button(
                    Icon.EDIT, text("takeover.value.correct"), text("key.enter"), this::correct),
                KeyCap.button(text("takeover.forget"), text("takeover.key.delete"), this::forget)));
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> {
        event.consume();
        correct();
      }
      case DELETE -> {
        event.consume();
        forget();
      }
      default -> {}
    }
  }

  private static Node unknown(Translation value) {
    if (!value.codes().isEmpty()) {
      return null;
    }
    var mark = new Label(text("takeover.value.unknown"), Icon.WARNING.node());
    mark.getStyleClass().addAll("chip", "outcome-redirected");
    return mark;
  }

  private String becomes(Translation value) {
    boolean added = model.look().map(look -> look.adds(value)).orElse(false);
    return added ? text("takeover.value.added", value.code()) : words.becomes(value);
  }

  private String by(Translation value) {
    boolean kept = model.look().map(look -> look.kept(value)).orElse(false);
    if (value.codes().isEmpty() && !kept) {
      return "";
    }
    if (value.rejected() > 0 && !value.codes().isEmpty()) {
      return text("takeover.value.except", value.rejected());
    }
    return kept ? text("takeover.value.kept") : text("takeover.value.known");
  }

  private String spoken(Translation value) {
    return text(
        "takeover.value.spoken",
        TakeoverWords.field(value.field()),
        value.value(),
        value.rows(),
        becomes(value));
  }

  private void correct() {
    Translation value = table.chosen();
    if (value == null || model.busy().writing()) {
      return;
    }
    List<Choice> choices = new ArrayList<>(words.choices(value.field()));
    if (TakeoverWords.optional(value.field())) {
      choices.add(TakeoverWords.blank());
    }
    PickBox.ask(
        overlay,
        new PickBox.Asked(
            text("takeover.value.ask", value.value(), TakeoverWords.field(value.field())),
            text("takeover.value.rows", value.rows()),
            choices,
            TakeoverWords.free(value.field()),
            0),
        answer -> model.corrections().mean(value.field(), value.value(), answer.code()));
  }

  private void forget() {
    Translation value = table.chosen();
    if (value != null && model.look().map(look -> look.kept(value)).orElse(false)) {
      model.corrections().forget(value);
    }
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void show() {
    List<Translation> values = model.look().map(Look::values).orElse(List.of());
    table.show(values);
    table.refresh();
    long unknown = values.stream().filter(value -> value.codes().isEmpty()).count();
    count.setText(
        unknown == 0
            ? text("takeover.values.all", values.size())
            : text("takeover.values.some", values.size(), unknown));
  }

  @Override
  public void enter() {
    table.requestFocus();
  }
}
