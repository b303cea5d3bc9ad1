package fr.guichet.ui.appointments.model;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.day.SiteDay;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.site.Agent;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.kit.task.Keeper;
import fr.guichet.ui.kit.task.KeptForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The agents' week and the permanences, without a window. */
public final class AppointmentsModel {

  /** Appointments are moved and resized by this many minutes. */
  public static final int STEP = 15;

  private static final String LAYERS = "appointments.layers";
  private static final String VIEW = "appointments.view";

  private final Desk desk;
  private final Background background;
  private final Messages messages;
  private final AppointmentMoves moves;
  private final DayMoves dayMoves;
  private final AppointmentWords words;
  private final Keeper<BegunForm> keeper;
  private final List<Runnable> listeners = new ArrayList<>();
  private final Picture picture = new Picture();
  private final Selection selection = new Selection();
  private ShownDays days;
  private DaysRead read = DaysRead.NOTHING;
  private boolean fillingIn;
  private boolean discreet = true;
  private boolean visible;

  /** How the days are shown. */
  public enum View {
    DAY,
    WEEK,
    LIST
  }

  /** What may be left out of the picture; the choice is remembered. */
  public enum Layer {
    PERMANENCES,
    CANCELLED
  }

  /**
   * @param counter opens a visit on the counter
   */
  public AppointmentsModel(
      Desk desk, Background background, Messages messages, Consumer<VisitDraft> counter) {
    this.desk = desk;
    this.background = background;
    this.messages = messages;
    this.moves = new AppointmentMoves(this, counter);
    this.dayMoves = new DayMoves(this);
    this.words = new AppointmentWords(desk);
    this.keeper = new Keeper<>(background, desk.begun()::keep, desk.begun()::drop);
    LocalDate today = desk.duty().today();
    this.days = new ShownDays(View.WEEK, today, today);
    background.run(this::choices, this::chosen);
    desk.duty().afterWrites(() -> background.show(this::stale));
  }

  private List<String> choices() {
    return List.of(
        desk.duty().choice(LAYERS).orElse(Layer.PERMANENCES.name()),
        desk.duty().choice(VIEW).orElse(View.WEEK.name()));
  }

  private void chosen(List<String> kept) {
    picture.layers(kept.getFirst());
    days = days.as(View.valueOf(kept.getLast()));
    tell();
  }

  /** Told after every change of what is shown. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }

  // --- what is shown

  public Desk desk() {
    return desk;
  }

  /** What can be done to appointments. */
  public AppointmentMoves moves() {
    return moves;
  }

  /** What can be done to days. */
  public DayMoves dayMoves() {
    return dayMoves;
  }

  public AppointmentWords words() {
    return words;
  }

  /** Keeps what is typed into a form of its own. */
  public KeptForm kept() {
    return new KeptForm(keeper, desk.begun()::nextId, () -> desk.duty().serving().id());
  }

  /** A form is not finished: what would take its place waits. */
  public void unfinished() {
    messages.notice(Messages.Tone.WARNING, text("form.unfinished"));
  }

  public Background background() {
    return background;
  }

  public View view() {
    return days.view();
  }

  public boolean discreet() {
    return discreet;
  }

  /** Id of the agent whose appointments are shown, null for all. */
  public String agent() {
    return picture.agent();
  }

  public boolean shows(Layer layer) {
    return picture.shows(layer);
  }

  /** Whether the list holds what is to be filled in. */
  public boolean fillingIn() {
    return fillingIn;
  }

  public LocalDate day() {
    return days.day();
  }

  public LocalDate first() {
    return days.first();
  }

  public LocalDate last() {
    return days.last();
  }

  /** The last day that is drawn: a weekend without anything is left out. */
  public LocalDate lastDrawn() {
    return read.lastDrawn(days);
  }

  /** The days with a column. */
  public List<SiteDay> drawnDays() {
    return read.drawn(days);
  }

  /** What is drawn or listed, in order. */
  public List<Booked> shown() {
    boolean listed = view() == View.LIST;
    List<Booked> all = fillingIn && listed ? read.toFillIn() : read.booked();
    return all.stream().filter(booked -> picture.holds(booked, listed)).toList();
  }

  /** Whether its agent expects somebody else at the same time. */
  public boolean doubled(Booked booked) {
    return read.doubled(booked);
  }

  public List<Booked> toFillIn() {
    return read.toFillIn();
  }

  /** Those enrolled in the permanence that is selected. */
  public List<Booked> enrolled() {
    return read.enrolled();
  }

  /** The one that keys work on: never one that is not shown. */
  public Optional<Booked> selected() {
    return selection.among(shown());
  }

  /** Whether the one selected is not shown: then no other takes its place by itself. */
  public boolean hidesSelection() {
    return selection.hiddenFrom(shown());
  }

  /** Whether it is too early to say that of the one selected. */
  public boolean tooEarlyFor(Status status) {
    return selected()
        .filter(
            b -> b.appointment().tooEarlyFor(status, desk.duty().today(), desk.duty().minuteNow()))
        .isPresent();
  }

  public List<Agent> agents() {
    return desk.duty().agents();
  }

  /** Something was written, here or on another screen. */
  private void stale() {
    if (visible) {
      read();
    }
  }

  /**
   * The screen is shown: else it reads when it is.
   *
   * @param busy as {@link #renew}
   */
  public void opened(boolean busy) {
    visible = true;
    renew(busy);
  }

  /** Another screen is shown. */
  public void left() {
    visible = false;
  }

  // --- moving about

  /**
   * Reads again; where the days were those of today and it is another day now, those of that one.
   *
   * @param busy something is begun over the days: they stay
   */
  public void renew(boolean busy) {
    LocalDate now = desk.duty().today();
    if (busy || !days.before(now)) {
      read();
      return;
    }
    boolean ofToday = days.ofToday();
    days = days.since(now);
    if (ofToday) {
      turn();
    } else {
      read();
    }
  }

  /** What was begun over the days is closed: they follow to the day that has begun meanwhile. */
  public void released() {
    if (days.before(desk.duty().today())) {
      renew(false);
    }
  }

  /** Reads again what is shown. */
  public void read() {
    read(this::show);
  }

  private void read(Consumer<DaysRead> shown) {
    ShownDays of = days;
    String selected = selection.id();
    background.run(() -> DaysRead.of(desk, of, selected), shown, messages::trouble);
  }

  private void show(DaysRead next) {
    read = next;
    selection.shown(shown());
    tell();
  }

  /** Other days, or the same otherwise. */
  private void turn() {
    days = days.chosen(desk.duty().today());
    selection.turn();
    picture.turn();
    read();
  }

  public void show(View next) {
    days = days.as(next);
    fillingIn = false;
    background.run(() -> desk.duty().choose(VIEW, next.name()));
    turn();
  }

  public void show(LocalDate next) {
    days = days.on(next);
    turn();
  }

  public void today() {
    show(desk.duty().today());
  }

  /** A day, a week, or as many days as the list holds. */
  public void page(int steps) {
    days = days.page(steps);
    turn();
  }

  /** The list of past appointments without a status. */
  public void fillIn() {
    days = days.as(View.LIST);
    fillingIn = true;
    picture.turn();
    if (!read.toFillIn().isEmpty()) {
      selection.take(read.toFillIn().getFirst().id());
    }
    read();
  }

  /**
   * @param id null for all agents
   */
  public void showAgent(String id) {
    picture.agent(id);
    tell();
  }

  public void toggle(Layer layer) {
    picture.toggle(layer);
    String kept = picture.layers();
    background.run(() -> desk.duty().choose(LAYERS, kept));
    tell();
  }

  public void discreet(boolean on) {
    discreet = on;
    tell();
  }

  /** Selects what is read next, such as what was just taken. */
  void selectNext(String id) {
    selection.take(id);
  }

  /** What became of one was said: it stays in sight. */
  void keepInSight(String id) {
    picture.keepInSight(id);
  }

  /**
   * Goes to an appointment and selects it, whatever was left out.
   *
   * @param of as it is stored now
   */
  void reveal(Appointment of) {
    boolean enrolment = of.kind() == Kind.ENROLMENT && view() != View.LIST;
    selection.take(enrolment ? of.within() : of.id());
    picture.reveal(of);
    fillingIn = false;
    // Another day may have begun over a form: what it saved is shown from that day on
    days = days.since(desk.duty().today());
    follow(of.slot().day());
    read(next -> selection.reveal(() -> show(next)));
  }

  /** Whether one was revealed that is shown: told with what was read for it, and no later. */
  public boolean revealed() {
    return selection.revealing() && selected().isPresent();
  }

  /** Goes along with what moved, where it would leave the picture. */
  void follow(LocalDate moved) {
    days = days.following(moved);
  }

  public void select(String id) {
    if (id == null || id.equals(selection.id())) {
      return;
    }
    selection.take(id);
    boolean host = selected().filter(b -> !b.appointment().kind().expectsVisitor()).isPresent();
    if (host) {
      read();
    } else {
      tell();
    }
  }

  public Messages messages() {
    return messages;
  }
}
