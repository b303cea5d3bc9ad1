package fr.guichet.ui.settings.takeover;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.takeover.Field;
import fr.guichet.model.takeover.Reject;
import fr.guichet.model.takeover.TakeoverPlan;
import fr.guichet.model.takeover.Translation;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Overlay;
import fr.guichet.ui.kit.key.Shortcuts;
import fr.guichet.ui.settings.takeover.model.Choice;
import fr.guichet.ui.settings.takeover.model.Look;
import fr.guichet.ui.settings.takeover.model.TakeoverModel;
import fr.guichet.ui.settings.takeover.model.TakeoverWords;
import fr.guichet.ui.settings.takeover.part.PickBox;
import fr.guichet.ui.settings.takeover.part.Remarks;
import fr.guichet.ui.settings.takeover.part.Rows;
import fr.guichet.ui.settings.takeover.part.StepPane;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What would be written, and the rows that would not: each is corrected there or left out. */
final class TrialPane implements StepPane {

  private static final double MOST_REMARKS = 130;

  private static final double REMARKS_ALONE = 320;

  private final TakeoverModel model;
  private final Overlay overlay;
  private final TakeoverWords words;
  private final Rows<Reject> table;
  private final Label summary = new Label();
  private final VBox remarks = new VBox(2);
  private final Button takeUp;
  private final VBox view;

  TrialPane(TakeoverModel model, Overlay overlay) {
    this.model = model;
    this.overlay = overlay;
    words = new TakeoverWords(model.desk());
    table =
        new Rows<>(
            "rejects", text("takeover.rejects"), text("takeover.rejects.none"), this::spoken);
    table
        .words("line", 60, reject -> text("takeover.number", reject.line()))
        .words("reject", 130, Reject::column)
        .words("value", 160, TrialPane::value)
        .words("rule", 260, Reject::reason)
        .words("proposition", 210, Reject::proposition);
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    summary.getStyleClass().add("strong");
    summary.setWrapText(true);
    summary.setMinHeight(Label.USE_PREF_SIZE);
    VBox.setVgrow(table, Priority.ALWAYS);
    takeUp = KeyCap.button(text("takeover.takeUp"), "Ctrl+U", this::takeUp);
    view = new VBox(8, summary, remarksBox(), table, actions());
  }

  private ScrollPane remarksBox() {
    var scroll = new ScrollPane(remarks);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
    // Where nothing is rejected they have the room of the table
    scroll
        .maxHeightProperty()
        .bind(
            Bindings.when(Bindings.isEmpty(table.getItems()))
                .then(REMARKS_ALONE)
                .otherwise(MOST_REMARKS));
    scroll.setFocusTraversable(false);
    scroll.setMinHeight(0);
    scroll.managedProperty().bind(scroll.visibleProperty());
    scroll.visibleProperty().bind(Bindings.isNotEmpty(remarks.getChildren()));
    return scroll;
  }

  private FlowPane actions() {
    return new FlowPane(
        8,
        8,
        KeyCap.button(Icon.EDIT, text("takeover.reject.correct"), text("key.enter"), this::correct),
        KeyCap.button(text("takeover.leaveOut"), text("takeover.key.delete"), this::leaveOut),
        KeyCap.button(text("takeover.leaveAllOut"), "Ctrl+Suppr", this::leaveAllOut),
        takeUp);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
      event.consume();
      correct();
    } else if (event.getCode() == KeyCode.DELETE) {
      event.consume();
      if (event.isShortcutDown()) {
        leaveAllOut();
      } else {
        leaveOut();
      }
    }
  }

  private static String value(Reject reject) {
    return reject.value().isEmpty() ? text("takeover.reject.hidden") : reject.value();
  }

  private String spoken(Reject reject) {
    return text(
        "takeover.reject.spoken", reject.line(), reject.column(), value(reject), reject.reason());
  }

  // --- what is done with a rejected row

  private void correct() {
    Reject reject = table.chosen();
    if (reject == null || model.busy().writing()) {
      return;
    }
    Field field = reject.field();
    List<Choice> choices = new ArrayList<>(words.choices(field));
    if (TakeoverWords.optional(field)) {
      choices.add(TakeoverWords.blank());
    }
    PickBox.ask(
        overlay,
        new PickBox.Asked(
            text("takeover.reject.ask", reject.line(), TakeoverWords.field(field)),
            text("takeover.reject.because", value(reject), reject.reason()),
            choices,
            TakeoverWords.free(field),
            reject.value().isEmpty() || TakeoverWords.free(field) ? 0 : rows(reject)),
        answer -> {
          if (answer.everywhere()) {
            model.corrections().mean(field, reject.value(), answer.code());
          } else {
            model.corrections().correct(reject, answer.code());
          }
        });
  }

  /** How many rows hold the value. */
  private int rows(Reject reject) {
    return model.look().orElseThrow().plan().translations().stream()
        .filter(value -> value.field() == reject.field() && value.value().equals(reject.value()))
        .mapToInt(Translation::rows)
        .sum();
  }

  private void leaveOut() {
    if (table.chosen() != null) {
      model.corrections().leaveOut(List.of(table.chosen().line()));
    }
  }

  private void leaveAllOut() {
    List<Integer> lines = model.look().map(Look::rejectedLines).orElse(List.of());
    if (!lines.isEmpty()) {
      model.corrections().leaveOut(lines);
    }
  }

  private void takeUp() {
    if (!model.corrections().choices().leftOut().isEmpty()) {
      model.corrections().takeUp();
    }
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void show() {
    Look look = model.look().orElse(null);
    TakeoverPlan plan = look == null ? null : look.plan();
    table.show(look == null ? List.of() : look.rejects());
    int out = model.corrections().choices().leftOut().size();
    takeUp.setDisable(out == 0);
    summary.setText(
        plan == null
            ? look == null ? text("takeover.wait") : look.problem()
            : text("takeover.trial", plan.visits().size(), plan.requests(), plan.rejectedRows()));
    remarks.getChildren().setAll(plan == null ? List.of() : Remarks.of(plan.remarks()));
  }

  @Override
  public void enter() {
    table.requestFocus();
  }

  @Override
  public void addTo(Shortcuts keys) {
    keys.on("Shortcut+U", this::takeUp);
  }
}
