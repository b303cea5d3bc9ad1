package fr.guichet.ui.appointments.model;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.desk.appointment.AppointmentBook.Reach;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.text.TimeWords;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** What keys and the mouse do to appointments; each is said with the way back. */
public final class AppointmentMoves {

  private static final int LEAST_MINUTES = 5;

  private final AppointmentsModel model;
  private final Desk desk;
  private final Background background;
  private final Messages messages;
  private final Writing writing;
  private final Consumer<VisitDraft> counter;

  /**
   * @param counter opens a visit on the counter
   */
  AppointmentMoves(AppointmentsModel model, Consumer<VisitDraft> counter) {
    this.model = model;
    this.desk = model.desk();
    this.background = model.background();
    this.messages = model.messages();
    this.writing = Writing.of(model);
    this.counter = counter;
  }

  /** What was saved, as it is said, and what is unusual about it. */
  private record Saved(Appointment appointment, String words, List<String> warnings) {}

  /**
   * @param begun id of what was kept while it was typed, null for nothing
   * @param refused what follows where it is not saved
   */
  public void save(
      AppointmentDraft draft, Reach reach, String begun, Runnable kept, Runnable refused) {
    background.run(
        () -> saved(draft, reach, begun),
        saved -> {
          model.reveal(saved.appointment());
          kept.run();
          writing.said(saved.words(), saved.warnings());
        },
        problem -> {
          refused.run();
          messages.trouble(problem);
        });
  }

  /** Why something could not be saved may be true no more. */
  public void tryAgain() {
    messages.clear();
  }

  private Saved saved(AppointmentDraft draft, Reach reach, String begun) {
    Slot before =
        draft.id() == null ? null : desk.appointments().find(draft.id()).appointment().slot();
    List<String> warnings = desk.appointments().warnings(draft);
    Appointment now = desk.appointments().save(draft, reach, begun);
    String words =
        before == null
            ? text("appointments.saved", when(now.slot()))
            : changed(before, now.slot(), text("appointments.changed", when(now.slot())));
    return new Saved(now, words, warnings);
  }

  /** Otherwise is what is said where neither the time nor the length is another. */
  private static String changed(Slot before, Slot now, String otherwise) {
    if (!before.day().equals(now.day()) || before.from() != now.from()) {
      return text("appointments.moved", when(now), AppointmentWords.minutes(now.minutes()));
    }
    return before.minutes() == now.minutes()
        ? otherwise
        : text("appointments.resized", when(now), AppointmentWords.minutes(now.minutes()));
  }

  private String title(Booked booked) {
    return model.words().title(booked, model.discreet());
  }

  private static String when(Slot slot) {
    return TimeWords.dayAndTime(slot.day(), slot.from());
  }

  /** Moves what is selected by days and minutes; warned of where it falls badly. */
  public void move(int days, int minutes) {
    model
        .selected()
        .ifPresent(
            booked -> {
              Slot slot = booked.slot();
              int start =
                  Math.floorDiv(slot.from() + minutes, AppointmentsModel.STEP)
                          * AppointmentsModel.STEP
                      + (minutes == 0 ? slot.from() % AppointmentsModel.STEP : 0);
              moveTo(booked, slot.at(slot.day().plusDays(days), start), null);
            });
  }

  public void resize(int minutes) {
    model
        .selected()
        .ifPresent(
            booked -> {
              Slot slot = booked.slot();
              moveTo(booked, slot.lasting(slot.minutes() + minutes, LEAST_MINUTES), null);
            });
  }

  /**
   * @param to id of the agent whose column it was dropped in, null to leave it
   */
  public void moveTo(Booked booked, Slot slot, String to) {
    boolean changes = to != null && booked.appointment().agent() != null;
    String who = changes ? to : booked.appointment().agent();
    if (slot.equals(booked.slot()) && Objects.equals(who, booked.appointment().agent())) {
      return;
    }
    model.selectNext(booked.id());
    model.follow(slot.day());
    AppointmentDraft moved = AppointmentDraft.of(booked).with(d -> d.slot(slot).agent(who));
    background.run(
        () -> {
          List<String> warnings = desk.appointments().warnings(moved);
          desk.appointments().move(booked.id(), slot, who);
          return warnings;
        },
        warnings -> {
          String minutes = AppointmentWords.minutes(slot.minutes());
          writing.said(
              changed(booked.slot(), slot, text("appointments.moved", when(slot), minutes)),
              warnings);
        },
        messages::trouble);
  }

  /** Says what became of the one selected; then the next one to fill in is selected. */
  public void settle(Status status) {
    model
        .selected()
        .ifPresent(
            booked -> {
              String next = nextAfter(booked);
              model.keepInSight(booked.id());
              writing.write(
                  () -> desk.appointments().settle(booked.id(), status),
                  text("appointments.settled", title(booked), AppointmentWords.status(status)));
              model.selectNext(next);
            });
  }

  private String nextAfter(Booked booked) {
    if (!model.fillingIn()) {
      return booked.id();
    }
    List<Booked> list = model.shown();
    int at = list.indexOf(booked);
    return list.size() < 2 ? null : list.get(at + 1 < list.size() ? at + 1 : at - 1).id();
  }

  /** What the visit of the selected one would be, for one Enter to save it. */
  public void prepareVisit(Consumer<VisitDraft> ready) {
    model
        .selected()
        .filter(b -> b.appointment().kind().expectsVisitor())
        .filter(b -> b.appointment().visit() == null)
        .ifPresent(
            b -> background.run(() -> desk.arrivals().visitOf(b.id()), ready, messages::trouble));
  }

  /** Honoured: the visit is saved as it stands. */
  public void honour(VisitDraft visit) {
    model
        .selected()
        .ifPresent(
            booked -> {
              String next = nextAfter(booked);
              writing.write(
                  () -> desk.visits().save(visit, null),
                  text("appointments.honoured", title(booked)));
              model.selectNext(next);
            });
  }

  /** The visit is completed at the counter. */
  public void toCounter(VisitDraft visit) {
    counter.accept(visit);
  }

  public void remove(Reach reach) {
    model
        .selected()
        .ifPresent(
            booked ->
                writing.write(
                    () -> desk.appointments().remove(booked.id(), reach),
                    text("appointments.removed", title(booked))));
  }

  /**
   * What was undone.
   *
   * @param words what is true again
   * @param id of the appointment concerned, null for none
   * @param appointment as it is again, null where it is gone or none was concerned
   */
  private record Undone(String words, String id, Booked appointment) {}

  /** The appointment concerned is shown and selected again. */
  public void undo() {
    background.run(this::undone, this::show, messages::trouble);
  }

  private Undone undone() {
    String id = desk.history().undoableAppointment().orElse(null);
    String words = desk.history().undo();
    return new Undone(words, id, id == null ? null : desk.appointments().look(id).orElse(null));
  }

  private void show(Undone undone) {
    Booked again = undone.appointment();
    if (again == null) {
      if (undone.id() != null) {
        model.selectNext(undone.id());
      }
      messages.done(undone.words());
      return;
    }
    model.reveal(again.appointment());
    messages.done(
        text(
            "appointments.undoneOf",
            undone.words(),
            title(again),
            AppointmentWords.status(again.appointment().status())));
  }
}
