package fr.guichet.ui.appointments.model;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.site.Agent;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.kit.task.Keeper;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The agents' week and the permanences, without a window. */
public final class AppointmentsModel {

  /** Appointments are moved and resized by this many minutes. */
  public static final int STEP = 15;

  private static final int LISTED_DAYS = 28;
  private static final String LAYERS = "appointments.layers";
  private static final String VIEW = "appointments.view";

  private final Desk desk;
  private final Background background;
  private final Messages messages;
  private final AppointmentMoves moves;
  private final AppointmentWords words;
  private final Keeper<BegunForm> keeper;
  private final List<Runnable> listeners = new ArrayList<>();
  private Set<Layer> layers = EnumSet.of(Layer.PERMANENCES);
  private View view = View.WEEK;
  private LocalDate day;
  private String agent;
  private boolean fillingIn;
  private boolean discreet = true;
  private boolean visible;
  private String selected;
  private boolean turned;
  private boolean revealed;

  /** What was settled or shown since the page was turned: it stays, whatever is left out. */
  private final Set<String> inSight = new HashSet<>();

  private Read read = new Read(List.of(), List.of(), List.of(), List.of());

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
   * What the file says of the days shown.
   *
   * @param days their lines, in order
   * @param enrolled in the permanence that is selected
   */
  private record Read(
      List<DayLine> days, List<Booked> booked, List<Booked> toFillIn, List<Booked> enrolled) {}

  /**
   * @param counter opens a visit on the counter
   */
  public AppointmentsModel(
      Desk desk, Background background, Messages messages, Consumer<VisitDraft> counter) {
    this.desk = desk;
    this.background = background;
    this.messages = messages;
    this.moves = new AppointmentMoves(this, counter);
    this.words = new AppointmentWords(desk);
    this.keeper = new Keeper<>(background, desk.begun()::keep, desk.begun()::drop);
    this.day = desk.duty().today();
    background.run(this::choices, this::chosen);
    desk.duty().afterWrites(() -> background.show(this::stale));
  }

  private List<String> choices() {
    return List.of(
        desk.duty().choice(LAYERS).orElse(Layer.PERMANENCES.name()),
        desk.duty().choice(VIEW).orElse(View.WEEK.name()));
  }

  private void chosen(List<String> kept) {
    layers = EnumSet.noneOf(Layer.class);
    for (Layer layer : Layer.values()) {
      if (List.of(kept.getFirst().split(" ")).contains(layer.name())) {
        layers.add(layer);
      }
    }
    view = View.valueOf(kept.getLast());
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

  /** What can be done. */
  public AppointmentMoves moves() {
    return moves;
  }

  public AppointmentWords words() {
    return words;
  }

  /** Keeps forms that are begun. */
  public Keeper<BegunForm> keeper() {
    return keeper;
  }

  /** A form is not finished: what would take its place waits. */
  public void unfinished() {
    messages.notice(Messages.Tone.WARNING, text("form.unfinished"));
  }

  public Background background() {
    return background;
  }

  public View view() {
    return view;
  }

  public boolean discreet() {
    return discreet;
  }

  /** Id of the agent whose appointments are shown, null for all. */
  public String agent() {
    return agent;
  }

  public boolean shows(Layer layer) {
    return layers.contains(layer);
  }

  /** Whether the list holds what is to be filled in. */
  public boolean fillingIn() {
    return fillingIn;
  }

  public LocalDate day() {
    return day;
  }

  public LocalDate first() {
    return switch (view) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case LIST -> day;
    };
  }

  public LocalDate last() {
    return switch (view) {
      case DAY -> day;
      case WEEK -> first().plusDays(6);
      case LIST -> day.plusDays(LISTED_DAYS - 1L);
    };
  }

  /** The last day that is drawn: a weekend without anything is left out. */
  public LocalDate lastDrawn() {
    List<DayLine> drawn = drawnDays();
    boolean read = !drawn.isEmpty() && !drawn.getFirst().day().isBefore(first());
    return read && !drawn.getLast().day().isAfter(last()) ? drawn.getLast().day() : last();
  }

  /** The days with a column. */
  public List<DayLine> drawnDays() {
    return read.days().stream()
        .filter(
            line ->
                view == View.DAY
                    || line.day().getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
                    || !line.hours().isEmpty()
                    || read.booked().stream().anyMatch(b -> b.slot().day().equals(line.day())))
        .toList();
  }

  /** What is drawn or listed, in order. */
  public List<Booked> shown() {
    List<Booked> all = fillingIn && view == View.LIST ? read.toFillIn() : read.booked();
    return all.stream().filter(this::shown).toList();
  }

  /** Whether its agent expects somebody else at the same time: two posts may have booked it. */
  public boolean doubled(Booked booked) {
    return expects(booked)
        && read.booked().stream()
            .anyMatch(
                other ->
                    !other.id().equals(booked.id())
                        && expects(other)
                        && other.appointment().agent().equals(booked.appointment().agent())
                        && other.slot().overlaps(booked.slot()));
  }

  private static boolean expects(Booked booked) {
    Appointment of = booked.appointment();
    return of.kind() == Kind.APPOINTMENT && !of.status().settled();
  }

  private boolean shown(Booked booked) {
    Appointment of = booked.appointment();
    boolean cancelled = of.status().freesTheSlot();
    boolean permanence = of.kind() == Kind.PERMANENCE || of.kind() == Kind.WORKSHOP;
    return (agent == null || agent.equals(of.agent()) || permanence && of.agent() == null)
        && (layers.contains(Layer.PERMANENCES) || !permanence)
        && (layers.contains(Layer.CANCELLED)
            || !cancelled
            || view == View.LIST
            || inSight.contains(booked.id()))
        && (of.kind() != Kind.ENROLMENT || view == View.LIST);
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
    return shown().stream().filter(b -> b.id().equals(selected)).findFirst();
  }

  /** Whether the one selected is not shown: then no other takes its place by itself. */
  public boolean hidesSelection() {
    return selected != null && selected().isEmpty();
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

  /** Whether the day shown is a public holiday. */
  public boolean holiday(LocalDate of) {
    return desk.duty().site().holidays().include(of);
  }

  /** Something was written, here or on another screen. */
  private void stale() {
    if (visible) {
      read();
    }
  }

  /** Whether the screen is shown: else it reads when it is. */
  public void visible(boolean now) {
    visible = now;
    stale();
  }

  // --- moving about

  /** Reads again what is shown. */
  public void read() {
    LocalDate from = first();
    LocalDate until = last();
    String of = selected;
    boolean lines = view != View.LIST;
    background.run(() -> read(from, until, lines, of), this::show, messages::trouble);
  }

  private Read read(LocalDate from, LocalDate until, boolean lines, String of) {
    List<DayLine> days =
        lines ? from.datesUntil(until.plusDays(1)).map(desk.days()::line).toList() : List.of();
    return new Read(
        days,
        desk.appointments().between(from, until),
        desk.appointments().toFillIn(),
        of == null ? List.of() : desk.appointments().enrolled(of));
  }

  private void show(Read next) {
    read = next;
    if (turned && hidesSelection()) {
      selected = null;
    }
    turned = false;
    tell();
  }

  /** Other days, or the same otherwise. */
  private void turn() {
    turned = true;
    inSight.clear();
    read();
  }

  public void show(View next) {
    view = next;
    fillingIn = false;
    background.run(() -> desk.duty().choose(VIEW, next.name()));
    turn();
  }

  public void show(LocalDate next) {
    day = next;
    turn();
  }

  public void today() {
    show(desk.duty().today());
  }

  /** A day, a week, or as many days as the list holds. */
  public void page(int steps) {
    show(
        switch (view) {
          case DAY -> nextDrawn(steps);
          case WEEK -> day.plusWeeks(steps);
          case LIST -> day.plusDays((long) LISTED_DAYS * steps);
        });
  }

  /** Sundays without hours are passed over. */
  private LocalDate nextDrawn(int step) {
    LocalDate next = day.plusDays(step);
    return next.getDayOfWeek() == DayOfWeek.SUNDAY ? next.plusDays(step) : next;
  }

  /** The list of past appointments without a status. */
  public void fillIn() {
    view = View.LIST;
    fillingIn = true;
    inSight.clear();
    if (!read.toFillIn().isEmpty()) {
      selected = read.toFillIn().getFirst().id();
    }
    read();
  }

  /**
   * @param id null for all agents
   */
  public void showAgent(String id) {
    agent = id;
    inSight.clear();
    tell();
  }

  public void toggle(Layer layer) {
    inSight.clear();
    if (!layers.remove(layer)) {
      layers.add(layer);
    }
    String kept = String.join(" ", layers.stream().map(Layer::name).toList());
    background.run(() -> desk.duty().choose(LAYERS, kept.isEmpty() ? "-" : kept));
    tell();
  }

  public void discreet(boolean on) {
    discreet = on;
    tell();
  }

  /** Selects what is read next, such as what was just taken. */
  void selectNext(String id) {
    selected = id;
  }

  /** What became of one was said: it stays in sight. */
  void keepInSight(String id) {
    inSight.add(id);
  }

  /**
   * Goes to an appointment and selects it, whatever was left out.
   *
   * @param of as it is stored now
   */
  void reveal(Appointment of) {
    boolean enrolment = of.kind() == Kind.ENROLMENT && view != View.LIST;
    selected = enrolment ? of.within() : of.id();
    inSight.add(of.id());
    revealed = true;
    fillingIn = false;
    if (agent != null && of.agent() != null && !agent.equals(of.agent())) {
      agent = null;
    }
    if (of.kind() != Kind.APPOINTMENT) {
      layers.add(Layer.PERMANENCES);
    }
    follow(of.slot().day());
    read();
  }

  /** Whether one was revealed that is shown by now; told once. */
  public boolean takeRevealed() {
    boolean there = revealed && selected().isPresent();
    revealed = revealed && !there;
    return there;
  }

  /** Goes along with what moved, where it would leave the picture. */
  void follow(LocalDate moved) {
    boolean stays =
        switch (view) {
          case DAY -> false;
          case WEEK -> !moved.isBefore(first()) && !moved.isAfter(last());
          case LIST -> !moved.isBefore(first()) && !moved.isAfter(last());
        };
    if (!stays) {
      day = moved;
    }
  }

  public void select(String id) {
    if (id == null || id.equals(selected)) {
      return;
    }
    selected = id;
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
