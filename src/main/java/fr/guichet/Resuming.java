package fr.guichet;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.day.SiteDay;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.followup.Pending;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.personal.BegunForm.Form;
import fr.guichet.model.site.Agent;
import fr.guichet.model.text.DateWords;
import fr.guichet.ui.appointments.AppointmentsScreen;
import fr.guichet.ui.counter.CounterScreen;
import fr.guichet.ui.followups.FollowUpsScreen;
import fr.guichet.ui.kit.Screen;
import fr.guichet.ui.kit.key.KeyNames;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Forms that an agent had begun are open again for the same agent, and for nobody else. */
final class Resuming {

  private final Desk desk;
  private final Background background;
  private final Messages messages;
  private final CounterScreen counter;
  private final AppointmentsScreen appointments;
  private final FollowUpsScreen followUps;
  private final Screen month;

  /** Id of the agent whose forms are open, null before anybody came in. */
  private String whose;

  Resuming(
      Desk desk,
      Background background,
      Messages messages,
      CounterScreen counter,
      AppointmentsScreen appointments,
      FollowUpsScreen followUps,
      Screen month) {
    this.desk = desk;
    this.background = background;
    this.messages = messages;
    this.counter = counter;
    this.appointments = appointments;
    this.followUps = followUps;
    this.month = month;
  }

  /**
   * One that was begun.
   *
   * @param about what it changes or takes a place in as it is now, null for nothing
   * @param promise what it is about as it is now, null for nothing
   * @param day whose line it is as it is now, null for something else
   */
  private record Begun(BegunForm form, Booked about, Pending promise, SiteDay day) {

    /** Whether what was promised is closed or gone, so that nothing more can be said of it. */
    boolean tooLate() {
      return form.form().ofPromise() && promise == null;
    }
  }

  /** What an agent had begun, and how many forms, of whomever, do not open. */
  private record Found(List<Begun> begun, int unreadable) {}

  /** Somebody comes in: the forms of somebody else are put aside before they are seen. */
  void comesIn(Agent agent) {
    if (whose != null && !whose.equals(agent.id())) {
      Stream.of(counter, appointments, followUps, month).forEach(Screen::putAside);
      whose = null;
    }
  }

  /** Opens what an agent who serves from now on had begun, each in its screen, and says where. */
  void serves(Agent agent) {
    comesIn(agent);
    if (whose == null) {
      whose = agent.id();
      background.run(this::begun, this::resume, messages::trouble);
    }
  }

  private Found begun() {
    List<Begun> begun = new ArrayList<>();
    int unreadable = desk.begun().unreadable();
    for (BegunForm form : desk.begun().ofServing()) {
      try {
        begun.add(begun(form));
      } catch (DateTimeException _) {
        unreadable++;
      }
    }
    // What is new is opened over what is changed, so that each is where it is said to be
    begun.sort(Comparator.comparing(each -> each.about() == null));
    return new Found(begun, unreadable);
  }

  private Begun begun(BegunForm form) {
    if (form.form().ofDay()) {
      return new Begun(form, null, null, desk.days().day(LocalDate.parse(form.about())));
    }
    Optional<String> about = Optional.ofNullable(form.about());
    return form.form().ofFollowUps()
        ? new Begun(form, null, about.flatMap(desk.followUps()::look).orElse(null), null)
        : new Begun(form, about.flatMap(desk.appointments()::look).orElse(null), null, null);
  }

  private void resume(Found found) {
    var told = new Told();
    // Somebody else may have come in meanwhile
    found.begun().stream()
        .filter(begun -> begun.form().agent().equals(whose))
        .forEach(begun -> resume(begun, told));
    int unreadable = found.unreadable() + told.unreadable;
    if (unreadable > 0) {
      String key = unreadable == 1 ? "begun.unreadable.one" : "begun.unreadable";
      messages.trouble(new Failure(Failure.Kind.DAMAGED, text(key, unreadable)));
    }
    Stream<String> open = told.open.stream().map(form -> words(form, told));
    tell("begun.again", Stream.concat(told.days.stream(), open).toList());
    tell("begun.waits", told.waiting);
    tell("begun.tooLate", told.late);
  }

  /** What became of the forms, as the window says it. */
  private static final class Told {
    private final List<String> days = new ArrayList<>();
    private final List<Form> open = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private final List<String> late = new ArrayList<>();
    private int unreadable;

    /** Whether the line of a day lies over the forms of Rendez-vous. */
    private boolean dayOver;
  }

  private void resume(Begun begun, Told told) {
    BegunForm form = begun.form();
    if (begun.tooLate()) {
      if (!form.words().isEmpty()) {
        told.late.add(form.words());
      }
      background.run(() -> desk.begun().drop(form.id()));
      return;
    }
    try {
      if (begun.day() != null) {
        resumeDay(begun, told);
        return;
      }
      resumed(begun)
          .ifPresentOrElse(told.open::add, () -> told.waiting.add(text("begun." + form.form())));
    } catch (IllegalArgumentException | DateTimeException _) {
      // It stays in the file until its time is up; the others are open
      told.unreadable++;
    }
  }

  /** It is open where it was typed, or else where there is room. */
  private void resumeDay(Begun begun, Told told) {
    BegunForm form = begun.form();
    SiteDay day = begun.day();
    String what = text("begun.day", DateWords.longDay(day.day()));
    boolean ofCounter = form.form() == Form.COUNTER_DAY;
    if (ofCounter && counter.resume(form, day)) {
      told.days.add(atCounter(what));
    } else if (appointments.resume(form, day)) {
      told.days.add(again(what, "F3", text("key.escape")));
      told.dayOver = true;
    } else if (!ofCounter && counter.resume(form, day)) {
      told.days.add(atCounter(what));
    } else {
      told.waiting.add(what);
    }
  }

  private static String atCounter(String what) {
    String keys = KeyNames.shown("F2") + ", " + KeyNames.shown("Alt+J");
    return text("begun.again.one", what, keys, text("key.escape"));
  }

  private void tell(String key, List<String> which) {
    if (!which.isEmpty()) {
      messages.also(text(key, String.join(", ", which)));
    }
  }

  private Optional<Form> resumed(Begun begun) {
    Form form = begun.form().form();
    if (form.ofFollowUps()) {
      return followUps.resume(begun.form(), begun.promise()) ? Optional.of(form) : Optional.empty();
    }
    return appointments.resume(begun.form(), begun.about());
  }

  private static String words(Form form, Told told) {
    String what = text("begun." + form);
    String escape = text("key.escape");
    boolean isNew = form == Form.APPOINTMENT;
    if (form.ofFollowUps()) {
      return again(what, "F4", escape);
    }
    if (!isNew && told.open.contains(Form.APPOINTMENT)) {
      return text("begun.again.under", what, escape);
    }
    return told.dayOver
        ? text("begun.again.underDay", what)
        : again(what, "F3", isNew ? "Alt+V" : escape);
  }

  private static String again(String what, String key, String drop) {
    return text("begun.again.one", what, KeyNames.shown(key), drop);
  }
}
