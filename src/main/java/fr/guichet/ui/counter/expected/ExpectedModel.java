package fr.guichet.ui.counter.expected;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.followup.Pending;
import fr.guichet.model.handover.HandOver;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.TimeWords;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.ui.counter.moves.CounterModel;
import fr.guichet.ui.kit.Overlay;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is expected today, who waits, and what is due, without a window. */
public final class ExpectedModel {

  private static final String GREETED = "handover.day";

  private final Desk desk;
  private final Background background;
  private final Messages messages;
  private final CounterModel counter;
  private final List<Runnable> listeners = new ArrayList<>();
  private boolean discreet = true;
  private State state;

  /** What the disk says of today. */
  private record State(List<Booked> appointments, HandOver left) {}

  public ExpectedModel(Desk desk, Background background, Messages messages, CounterModel counter) {
    this.desk = desk;
    this.background = background;
    this.messages = messages;
    this.counter = counter;
    desk.duty().afterWrites(() -> background.show(this::read));
  }

  void onChange(Runnable listener) {
    listeners.add(listener);
  }

  void read() {
    background.run(this::readState, this::show, messages::trouble);
  }

  private State readState() {
    LocalDate today = desk.duty().today();
    return new State(desk.appointments().between(today, today), desk.handOver().now());
  }

  private void show(State read) {
    state = read;
    listeners.forEach(Runnable::run);
  }

  void discreet(boolean on) {
    discreet = on;
    listeners.forEach(Runnable::run);
  }

  /** Today’s appointments that are still to come or wait, in order. */
  List<Booked> expected() {
    return state == null
        ? List.of()
        : state.appointments().stream()
            .filter(b -> b.appointment().kind() != Kind.PERMANENCE)
            .filter(b -> b.appointment().kind() != Kind.WORKSHOP)
            .filter(b -> !b.appointment().status().settled())
            .toList();
  }

  /** What is promised for today or late, late first, then calls. */
  List<Pending> due() {
    if (state == null) {
      return List.of();
    }
    List<Pending> due = new ArrayList<>(state.left().calls());
    due.addAll(state.left().due());
    due.sort(Comparator.comparing(pending -> pending.followUp().promisedDay()));
    return due;
  }

  /** « 10:00 Carsat · O. B. ». */
  String words(Booked booked) {
    String who = discreet ? booked.person().discreet() : booked.person().words();
    String time = TimeWords.time(booked.slot().from());
    String sign =
        desk.catalogue()
            .partner(booked.appointment().partner())
            .map(partner -> partner.shortSign(desk.duty().today()))
            .orElse("");
    String of = sign.isEmpty() || who.isEmpty() ? sign + who : sign + " · " + who;
    return time + "  " + of;
  }

  /** « CAF · M. L. · promis pour hier »; the procedure where nobody's name is known. */
  String words(Pending pending) {
    LocalDate today = desk.duty().today();
    String sign =
        desk.catalogue()
            .partner(pending.partner())
            .map(partner -> partner.shortSign(today))
            .orElse("");
    String who = discreet ? pending.person().discreet() : pending.person().words();
    return Stream.of(sign, who.isEmpty() ? procedure(pending) : who, promised(pending))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String promised(Pending pending) {
    String call = late(pending) ? "expected.toCallSince" : "expected.toCall";
    return text(
        pending.callBack() ? call : "expected.promised", day(pending.followUp().promisedDay()));
  }

  /** Empty for a call, and for what is sensitive. */
  private String procedure(Pending pending) {
    return pending.callBack()
        ? ""
        : desk.catalogue()
            .procedure(pending.request().procedure())
            .filter(procedure -> !procedure.sensitive())
            .map(Procedure::label)
            .orElse("");
  }

  private String day(LocalDate promised) {
    LocalDate today = desk.duty().today();
    if (promised.equals(today)) {
      return text("followUps.today");
    }
    return promised.equals(today.minusDays(1))
        ? text("followUps.yesterday")
        : DateWords.shortDay(promised);
  }

  boolean late(Pending pending) {
    return pending.followUp().promisedDay().isBefore(desk.duty().today());
  }

  /** The next one who is expected is there. */
  void nextArrives() {
    int now = desk.duty().minuteNow();
    Optional<Booked> next =
        expected().stream()
            .filter(b -> b.appointment().status() == Status.PLANNED)
            .min(Comparator.comparingInt(b -> Math.abs(b.slot().from() - now)));
    next.ifPresentOrElse(this::arrives, () -> messages.done(text("expected.nobody")));
  }

  void arrives(Booked booked) {
    background.run(
        () -> {
          desk.arrivals().arrive(booked.id());
          return booked;
        },
        there -> counter.wrote(text("expected.arrived", words(there))),
        messages::trouble);
  }

  /** Who waits, in the order of their coming; those already received are on the card. */
  private Stream<Booked> waiting() {
    return expected().stream()
        .filter(b -> b.appointment().status() == Status.ARRIVED)
        .filter(
            b ->
                counter.begun().stream()
                    .noneMatch(entry -> b.id().equals(entry.draft().appointment())))
        .sorted(
            Comparator.comparing(
                b -> b.appointment().arrivedMinute(),
                Comparator.nullsFirst(Comparator.naturalOrder())));
  }

  /** The one who has waited longest is received: the visit opens, its clock runs. */
  void receiveNext() {
    waiting()
        .findFirst()
        .ifPresentOrElse(this::receive, () -> messages.done(text("expected.nobodyWaits")));
  }

  void receive(Booked booked) {
    background.run(
        () -> desk.arrivals().visitOf(booked.id()),
        visit -> {
          counter.begin(visit);
          counter.toField();
        },
        messages::trouble);
  }

  /** « Passage de relais »: opening the day or closing it. */
  public void handOver(Overlay overlay, OtherScreens others) {
    background.run(
        desk.handOver()::now,
        left -> HandOverBox.open(overlay, left, others, counter::toField),
        messages::trouble);
  }

  /** Visits in progress in which something stands: a field that was emptied again is none. */
  private List<VisitDraft> begun() {
    return desk.inProgress().all().stream().filter(draft -> !draft.blank()).toList();
  }

  /** The first time of a day, what the other left is said; each time, what was not finished. */
  public void greet() {
    background.run(this::begun, this::tellBegun);
    background.run(
        () -> {
          String today = desk.duty().today().toString();
          boolean known = desk.duty().choice(GREETED).filter(today::equals).isPresent();
          if (!known) {
            desk.duty().choose(GREETED, today);
          }
          return !known && !desk.handOver().now().nothingLeft();
        },
        left -> {
          if (left) {
            messages.also(text("handover.greeting"));
          }
        });
  }

  private void tellBegun(List<VisitDraft> visits) {
    if (!visits.isEmpty()) {
      String key = visits.size() == 1 ? "counter.again.one" : "counter.again";
      messages.also(text(key, visits.size()));
    }
  }
}
