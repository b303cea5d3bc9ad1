package fr.guichet.ui.counter.day;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.NotTaken;
import fr.guichet.model.day.Outage;
import fr.guichet.model.day.SiteDay;
import fr.guichet.model.day.Tally;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.TimeWords;
import fr.guichet.ui.counter.moves.CounterModel;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.kit.task.Keeper;
import fr.guichet.ui.kit.task.KeptForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The day as it is held, without a window: its line, outages, requests not taken, marks. */
public final class DayModel {

  private final Desk desk;
  private final Background background;
  private final Messages messages;
  private final CounterModel counter;
  private final Keeper<BegunForm> keeper;
  private final List<Runnable> listeners = new ArrayList<>();
  private State state;

  /**
   * What the disk says of today.
   *
   * @param outages of today, after those of earlier days that still last
   */
  record State(SiteDay day, List<Outage> outages, int notTaken, List<Tally> toQualify) {
    DayLine line() {
      return day.line();
    }
  }

  public DayModel(Desk desk, Background background, Messages messages, CounterModel counter) {
    this.desk = desk;
    this.background = background;
    this.messages = messages;
    this.counter = counter;
    this.keeper = new Keeper<>(background, desk.begun()::keep, desk.begun()::drop);
  }

  /** Told after every change of what is shown. */
  void onChange(Runnable listener) {
    listeners.add(listener);
  }

  Desk desk() {
    return desk;
  }

  /** Keeps what is typed into a form of its own. */
  KeptForm kept() {
    return new KeptForm(keeper, desk.begun()::nextId, () -> desk.duty().serving().id());
  }

  /** Null until read. */
  State state() {
    return state;
  }

  /** Reads the day again; after midnight that is another day. */
  void read() {
    background.run(this::readState, this::show);
  }

  private State readState() {
    LocalDate today = desk.duty().today();
    return new State(
        desk.days().day(today),
        desk.days().outages(today),
        desk.days().notTaken(today).size(),
        desk.days().toQualify());
  }

  private void show(State read) {
    state = read;
    listeners.forEach(Runnable::run);
  }

  /** Does something at the desk, which Ctrl+Z takes back; then what is shown is read again. */
  private void write(Runnable work, String done) {
    write(work, done, () -> {}, () -> {});
  }

  /**
   * The same.
   *
   * @param kept told once it is on the disk; what was typed stays open until then
   * @param refused told when it is not
   */
  private void write(Runnable work, String done, Runnable kept, Runnable refused) {
    background.run(
        () -> {
          work.run();
          return readState();
        },
        read -> {
          show(read);
          counter.wrote(done);
          kept.run();
        },
        problem -> {
          refused.run();
          messages.trouble(problem);
        });
  }

  /**
   * @param begun id of what was kept while it was typed, null for nothing
   */
  void change(DayLine line, String begun, Runnable kept, Runnable refused) {
    boolean shown = line.day().equals(state.line().day());
    String done =
        shown ? text("day.changed") : text("day.changedOf", DateWords.shortDay(line.day()));
    write(() -> desk.days().change(line, begun), done, kept, refused);
  }

  /** Says why nothing opens: what was begun there is not saved. */
  void unfinished() {
    messages.notice(Messages.Tone.WARNING, text("form.unfinished"));
  }

  void notTaken(NotTaken.Reason reason) {
    write(() -> desk.days().notTaken(reason), text("day.notTaken.done", words(reason)));
  }

  static String words(NotTaken.Reason reason) {
    return text("day.notTaken." + reason);
  }

  /** The partners of today, the usual order of lists. */
  List<Partner> partners() {
    return desk.catalogue().partnersOn(desk.duty().today()).stream()
        .sorted(Comparator.comparingInt(Partner::rank))
        .toList();
  }

  String sign(String partner) {
    return desk.catalogue()
        .partner(partner)
        .map(p -> p.shortSign(desk.duty().today()))
        .orElse(partner);
  }

  void mark(String partner) {
    write(() -> desk.days().mark(partner), text("day.tally.done", sign(partner)));
  }

  /** Marks of today for a partner, still to qualify. */
  long marks(String partner) {
    return state.toQualify().stream()
        .filter(tally -> tally.partner().equals(partner))
        .filter(tally -> tally.day().equals(desk.duty().today()))
        .count();
  }

  void remove(Tally tally) {
    write(() -> desk.days().remove(tally), text("day.tally.removed"));
  }

  /** Opens a visit at the time of a mark; saving it qualifies the mark. */
  void qualify(Tally tally) {
    counter.qualify(tally, sign(tally.partner()));
  }

  /**
   * Something stops working now.
   *
   * @param partner empty for our own network, current or equipment
   */
  void begin(String partner) {
    write(() -> desk.days().begin(partner), text("day.outage.begun", name(partner)));
  }

  /** It works again. */
  void end(Outage outage) {
    write(() -> desk.days().end(outage), text("day.outage.ended", name(outage)));
  }

  void put(Outage outage, Runnable kept, Runnable refused) {
    write(() -> desk.days().put(outage), text("day.outage.noted", name(outage)), kept, refused);
  }

  void remove(Outage outage, Runnable kept, Runnable refused) {
    write(
        () -> desk.days().removeOutage(outage.id()),
        text("day.outage.removed", name(outage)),
        kept,
        refused);
  }

  /** « Panne CAF », « Notre panne ». */
  String name(Outage outage) {
    return name(outage.partner());
  }

  private String name(String partner) {
    return partner.isEmpty() ? text("day.outage.own") : text("day.outage.of", sign(partner));
  }

  /** « Panne CAF depuis 10:05 »; with its day if that was an earlier one. */
  String since(Outage outage) {
    String from = TimeWords.time(outage.from());
    if (outage.until() != null) {
      return text("day.outage.span", name(outage), from, TimeWords.time(outage.until()));
    }
    boolean earlier = outage.day().isBefore(state.line().day());
    return text(
        "day.outage.since",
        name(outage),
        earlier ? DateWords.shortDay(outage.day()) + " " + from : from);
  }
}
