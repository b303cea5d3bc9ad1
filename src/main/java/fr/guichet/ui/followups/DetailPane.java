package fr.guichet.ui.followups;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.followup.Pending;
import fr.guichet.model.visit.Outcome;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.field.Chips;
import fr.guichet.ui.kit.field.FieldsForm;
import fr.guichet.ui.kit.field.FollowFocus;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What is known of the selected promise, and how it can end; or the question being asked. */
final class DetailPane extends ScrollPane {

  static final double WIDTH = 372;

  /** In a narrow window. */
  static final double LEAST_WIDTH = 300;

  private final FollowUpsModel model;
  private final VBox content = new VBox(9);
  private final Ask ask;
  private final Runnable asks;
  private Node question;
  private Pending asked;

  /**
   * @param asks something is asked, or nothing is any more
   */
  DetailPane(FollowUpsModel model, Runnable asks, Runnable answered) {
    this.model = model;
    this.asks = asks;
    ask =
        new Ask(
            model,
            this::show,
            () -> {
              question = null;
              refresh();
              asks.run();
              answered.run();
            });
    content.getStyleClass().add("detail-content");
    setContent(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    getStyleClass().add("detail-pane");
    FollowFocus.watch(this);
  }

  Ask ask() {
    return ask;
  }

  private void show(Node next, Pending about) {
    if (unfinished() && next instanceof FieldsForm) {
      model.unfinished();
    } else {
      ask(next, about);
    }
    focusQuestion();
  }

  private void ask(Node next, Pending about) {
    question = next;
    asked = about;
    refresh();
    asks.run();
    applyCss();
  }

  /** Whether fields are filled in that are not kept. */
  boolean unfinished() {
    return !unsaved().isEmpty();
  }

  /** The titles of what is filled in and not kept. */
  List<String> unsaved() {
    return question instanceof FieldsForm form && form.begun() ? List.of(form.title()) : List.of();
  }

  /** What is filled in is not wanted any more. */
  void giveUp() {
    if (question instanceof FieldsForm form) {
      form.leave();
    }
  }

  /** What is begun stays and has the focus; a key that would put it away does nothing. */
  boolean keepsUnfinished() {
    if (!unfinished()) {
      return false;
    }
    model.unfinished();
    focusQuestion();
    return true;
  }

  void focusQuestion() {
    if (question instanceof FieldsForm form) {
      form.goOn();
    } else {
      question.requestFocus();
    }
  }

  boolean asking() {
    return question != null;
  }

  /** What is asked stands below what it is about, alone where it is about nothing there yet. */
  void refresh() {
    content.getChildren().clear();
    if (question == null) {
      model.selected().ifPresent(this::facts);
      model.selected().ifPresent(this::actions);
    } else {
      if (asked != null) {
        facts(asked);
      }
      content.getChildren().add(question);
    }
  }

  private void facts(Pending pending) {
    FollowUpWords words = model.words();
    var matter = label(words.matter(pending), "strong");
    matter.setMinWidth(0);
    var head = new HBox(6, Chips.partner(words.sign(pending)), matter);
    head.setAlignment(Pos.TOP_LEFT);
    content.getChildren().addAll(head, label(words.origin(pending), "muted"));
    String who = FollowUpWords.person(pending.person(), model.discreet());
    if (!who.isEmpty()) {
      content.getChildren().add(label(text("followUps.contact", who), null));
      String phone = pending.person().phone();
      if (!model.discreet() && !phone.isEmpty() && !who.equals(phone)) {
        content.getChildren().add(label(phone, "strong"));
      }
    }
    if (!pending.note().isEmpty() && !model.discreet()) {
      content.getChildren().add(label(pending.note(), null));
    }
    content.getChildren().add(label(text("followUps.promises"), "overline"));
    words
        .promises(pending, model.discreet())
        .forEach(
            line -> {
              Label promise = label(line, null);
              promise.setGraphic(Icon.PENDING.node());
              content.getChildren().add(promise);
            });
  }

  private static Label label(String words, String style) {
    var label = new Label(words);
    label.setWrapText(true);
    if (style != null) {
      label.getStyleClass().add(style);
    }
    return label;
  }

  private void actions(Pending pending) {
    if (pending.callBack()) {
      action("followUps.action.called", "R", () -> ask.end(Outcome.RESOLVED), true);
      action("followUps.action.unreached", "N", () -> ask.end(Outcome.UNFINISHED), false);
    } else {
      action("followUps.action.resolved", "R", () -> ask.end(Outcome.RESOLVED), true);
      action("followUps.action.planned", "O", () -> ask.end(Outcome.PLANNED_ORIENTATION), false);
      action("followUps.action.redirected", "X", () -> ask.end(Outcome.REDIRECTED), false);
      action("followUps.action.unfinished", "N", () -> ask.end(Outcome.UNFINISHED), false);
      action("followUps.action.notReturned", "U", ask::notReturned, false);
    }
    action("followUps.action.putOff", "Ctrl+→", ask::putOff, false);
    action("followUps.action.contact", "C", ask::annotate, false);
    if (!pending.callBack()) {
      var note =
          label(text("followUps.hint", model.words().day(pending.visit().when().day())), "muted");
      note.getStyleClass().add("small");
      content.getChildren().add(note);
    }
  }

  private void action(String name, String key, Runnable work, boolean main) {
    Button button = KeyCap.button(text(name), key, work);
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().add("wide");
    if (main) {
      button.getStyleClass().add("primary");
    }
    content.getChildren().add(button);
  }
}
