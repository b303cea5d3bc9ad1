package fr.guichet.ui.appointments;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.text.TimeWords;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.ui.appointments.model.AppointmentsModel;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.key.TakesKeys;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/** Honoured: the visit as it would be saved, one Enter to save it. */
final class VisitStrip extends FlowPane implements TakesKeys {

  private final AppointmentsModel model;
  private final VisitDraft visit;
  private final boolean complete;
  private final Runnable closed;

  VisitStrip(AppointmentsModel model, VisitDraft visit, Runnable closed) {
    super(10, 8);
    this.model = model;
    this.visit = visit;
    this.closed = closed;
    this.complete = model.desk().arrivals().complete(visit);
    setAlignment(Pos.CENTER_LEFT);
    setFocusTraversable(true);
    getStyleClass().addAll("card", "key-strip");
    var words = new Label(words());
    words.getStyleClass().add("strong");
    setAccessibleText(words.getText());
    getChildren().add(words);
    if (complete) {
      Button keep = KeyCap.button(text("appointments.visit.keep"), text("key.enter"), this::keep);
      keep.getStyleClass().add("primary");
      keep.setFocusTraversable(false);
      getChildren().add(keep);
    }
    Button more =
        KeyCap.button(
            text("appointments.visit.counter"),
            complete ? "C" : text("key.enter"),
            this::toCounter);
    Button leave = KeyCap.button(text("day.leave"), text("key.escape"), closed);
    more.setFocusTraversable(false);
    leave.setFocusTraversable(false);
    getChildren().addAll(more, leave);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private String words() {
    var when = model.desk().visits().when(visit);
    String matter =
        visit.requests().isEmpty()
            ? text("appointments.visit.unknown")
            : model.words().matter(visit.requests().getFirst(), when.day());
    return text(
        "appointments.visit.words",
        TimeWords.dayAndTime(when.day(), when.minuteOfDay()),
        matter,
        complete ? text("outcome." + visit.requests().getFirst().outcome()) : "…");
  }

  private void keep() {
    closed.run();
    model.moves().honour(visit);
  }

  private void toCounter() {
    closed.run();
    model.moves().toCounter(visit);
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> {
        if (complete) {
          keep();
        } else {
          toCounter();
        }
      }
      case C -> toCounter();
      case ESCAPE -> closed.run();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
