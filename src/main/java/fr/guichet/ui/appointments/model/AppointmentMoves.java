package fr.guichet.ui.appointments.model;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.desk.appointment.AppointmentBook.Reach;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.SiteDay;
import fr.guichet.model.paper.CalendarEvent;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.Sentence;
import fr.guichet.model.text.TimeWords;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.ui.appointments.model.AppointmentsModel.View;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What keys and the mouse do to appointments; each is said with the way back. */
public final class AppointmentMoves {

  /** Where the site has no hours. */
  private static final int USUAL_START = 9 * 60;

  private static final int LEAST_MINUTES = 5;

  private final AppointmentsModel model;
  private final Desk desk;
  private final Background background;
  private final Messages messages;
  private final Consumer<VisitDraft> counter;

  /**
   * @param counter opens a visit on the counter
   */
  AppointmentMoves(AppointmentsModel model, Consumer<VisitDraft> counter) {
    this.model = model;
    this.desk = model.desk();
    this.background = model.background();
    this.messages = model.messages();
    this.counter = counter;
  }

  /** A new appointment of the agent who serves, at the next time that comes to mind. */
  public AppointmentDraft draft() {
    LocalDate today = desk.duty().today();
    LocalDate of = model.day().isBefore(today) ? today : model.day();
    String who = model.agent() == null ? desk.duty().serving().id() : model.agent();
    Slot slot =
        of.datesUntil(of.plusWeeks(2))
            .flatMap(this::openSlots)
            .findFirst()
            .orElse(new Slot(of, USUAL_START, AppointmentDraft.USUAL_MINUTES));
    return AppointmentDraft.of(slot, who);
  }

  /** The first time of each opening interval that is still to come. */
  private Stream<Slot> openSlots(LocalDate of) {
    boolean today = of.equals(desk.duty().today());
    int next =
        today ? (desk.duty().minuteNow() / AppointmentsModel.STEP + 1) * AppointmentsModel.STEP : 0;
    int minutes = AppointmentDraft.USUAL_MINUTES;
    return desk.duty().site().hoursOn(of).stream()
        .filter(hours -> Math.max(next, hours.from()) + minutes <= hours.until())
        .map(hours -> new Slot(of, Math.max(next, hours.from()), minutes));
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
          said(saved.words(), saved.warnings());
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

  /** Says what was done, with the way back. */
  private void said(String done) {
    messages.done(text("appointments.done", Sentence.closed(done)));
  }

  private void write(Runnable work, String done) {
    background.run(
        () -> {
          work.run();
          return done;
        },
        this::said,
        messages::trouble);
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
          said(
              changed(booked.slot(), slot, text("appointments.moved", when(slot), minutes)),
              warnings);
        },
        messages::trouble);
  }

  /** Says what was done, and what is unusual about it. */
  private void said(String done, List<String> warnings) {
    if (warnings.isEmpty()) {
      said(done);
    } else {
      messages.notice(
          Messages.Tone.WARNING,
          text("appointments.warned", Sentence.closed(done), String.join(" ", warnings)));
    }
  }

  /** Says what became of the one selected; then the next one to fill in is selected. */
  public void settle(Status status) {
    model
        .selected()
        .ifPresent(
            booked -> {
              String next = nextAfter(booked);
              model.keepInSight(booked.id());
              write(
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
              write(
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
                write(
                    () -> desk.appointments().remove(booked.id(), reach),
                    text("appointments.removed", title(booked))));
  }

  /** Opens a day that is closed, or closes one that is open: a holiday worked, a day off. */
  public void switchDay() {
    onDay(this::switchDay);
  }

  /** Takes the day that is shown alone; among several, the one of what is selected. */
  private void onDay(Consumer<LocalDate> work) {
    Optional<LocalDate> day =
        model.view() == View.DAY
            ? Optional.of(model.day())
            : model.selected().map(booked -> booked.slot().day());
    day.ifPresentOrElse(
        work, () -> messages.notice(Messages.Tone.WARNING, text("appointments.day.which")));
  }

  /** Reads that day, to note how it was held. */
  public void askDay(Consumer<SiteDay> read) {
    onDay(day -> askDay(day, read));
  }

  public void askDay(LocalDate day, Consumer<SiteDay> read) {
    background.run(() -> desk.days().day(day), read, messages::trouble);
  }

  /**
   * Notes how a day was held, or will be.
   *
   * @param kept told once it is on the disk
   * @param refused told when it is not
   */
  public void note(DayLine line, Runnable kept, Runnable refused) {
    background.run(
        () -> {
          desk.days().change(line);
          return text("appointments.day.noted", DateWords.shortDay(line.day()));
        },
        done -> {
          kept.run();
          said(done);
        },
        problem -> {
          refused.run();
          messages.trouble(problem);
        });
  }

  private void switchDay(LocalDate of) {
    background.run(
        () -> desk.days().switchOpening(of),
        open ->
            said(
                text(
                    open ? "appointments.day.opened" : "appointments.day.closed",
                    DateWords.shortDay(of))),
        messages::trouble);
  }

  /** Something long that changes nothing here, such as printing. */
  public void work(Callable<String> work) {
    background.runLong(_ -> work.call(), messages::done, messages::trouble);
  }

  /** Takes the permanences of a calendar over. */
  public void takeOver(Callable<List<CalendarEvent>> read) {
    background.runLong(
        _ -> desk.appointments().takeOver(read.call()),
        taken ->
            said(
                text(
                    "appointments.paper.takenOver",
                    taken.added(),
                    taken.changed(),
                    taken.same(),
                    taken.cancelled())),
        messages::trouble);
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
