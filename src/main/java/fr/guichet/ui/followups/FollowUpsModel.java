package fr.guichet.ui.followups;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.desk.followup.FollowUps.Ending;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.catalogue.search.NamedPartners;
import fr.guichet.model.contact.Person;
import fr.guichet.model.followup.Pending;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.kit.task.Keeper;
import fr.guichet.ui.kit.task.KeptForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** What was promised, without a window. */
public final class FollowUpsModel {

  private static final int WEEK = 7;

  private final Desk desk;
  private final Background background;
  private final Messages messages;
  private final FollowUpWords words;
  private final Keeper<BegunForm> keeper;
  private final List<Runnable> listeners = new ArrayList<>();
  private final ReadOnlyIntegerWrapper due = new ReadOnlyIntegerWrapper();
  private List<Pending> open = List.of();
  private Filter filter = Filter.DUE;
  private String selected;

  private boolean discreet = true;
  private boolean writing;

  /** Which are listed. */
  enum Filter {
    DUE,
    WEEK,
    ALL,
    CALLS
  }

  public FollowUpsModel(Desk desk, Background background, Messages messages) {
    this.desk = desk;
    this.background = background;
    this.messages = messages;
    this.words = new FollowUpWords(desk);
    this.keeper = new Keeper<>(background, desk.begun()::keep, desk.begun()::drop);
    desk.duty().afterWrites(() -> background.show(this::read));
    read();
  }

  /** Told after every change of what is shown. */
  void onChange(Runnable listener) {
    listeners.add(listener);
  }

  Desk desk() {
    return desk;
  }

  FollowUpWords words() {
    return words;
  }

  /** Keeps what is typed into a form of its own. */
  KeptForm kept() {
    return new KeptForm(keeper, desk.begun()::nextId, () -> desk.duty().serving().id());
  }

  boolean discreet() {
    return discreet;
  }

  void discreet(boolean on) {
    discreet = on;
    tell();
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }

  /** Reads what is open. */
  void read() {
    background.run(desk.followUps()::open, this::show, messages::trouble);
  }

  private void show(List<Pending> read) {
    open = read;
    due.set((int) count(Filter.DUE));
    tell();
  }

  /** How many are due today or late. */
  ReadOnlyIntegerProperty due() {
    return due.getReadOnlyProperty();
  }

  Filter filter() {
    return filter;
  }

  void filter(Filter next) {
    filter = next;
    tell();
  }

  long count(Filter which) {
    return open.stream().filter(pending -> in(pending, which)).count();
  }

  List<Pending> shown() {
    return open.stream().filter(pending -> in(pending, filter)).toList();
  }

  private boolean in(Pending pending, Filter which) {
    return which == Filter.CALLS ? pending.callBack() : in(pending.followUp().promisedDay(), which);
  }

  private boolean in(LocalDate day, Filter which) {
    LocalDate today = desk.duty().today();
    return switch (which) {
      case DUE -> day != null && !day.isAfter(today);
      case WEEK -> day != null && day.isBefore(today.plusDays(WEEK));
      case ALL, CALLS -> true;
    };
  }

  /** What keys and buttons work on: the selected one, else the first. */
  Optional<Pending> selected() {
    List<Pending> shown = shown();
    return shown.stream()
        .filter(pending -> pending.followUp().id().equals(selected))
        .findFirst()
        .or(() -> shown.stream().findFirst());
  }

  void select(Pending pending) {
    if (!pending.followUp().id().equals(selected)) {
      selected = pending.followUp().id();
      tell();
    }
  }

  /** Shows one of them, whatever was listed. */
  public void open(String id) {
    filter = Filter.ALL;
    selected = id;
    tell();
  }

  /** A question is not finished: what would take its place waits. */
  void unfinished() {
    messages.notice(Messages.Tone.WARNING, text("form.unfinished"));
  }

  // --- doing

  private void write(Runnable work, String done, Runnable kept) {
    write(work, done, kept, () -> {});
  }

  /** One after the other: what is pressed until it is done is not asked for twice. */
  private void write(Runnable work, String done, Runnable kept, Runnable refused) {
    if (writing) {
      return;
    }
    writing = true;
    background.run(
        () -> {
          work.run();
          return done;
        },
        said -> {
          writing = false;
          kept.run();
          messages.done(text("appointments.done", said));
        },
        problem -> {
          writing = false;
          refused.run();
          messages.trouble(problem);
        });
  }

  /** Closes a promise; the next one takes its place. */
  void close(Pending pending, Ending ending, Runnable kept) {
    String outcome =
        pending.callBack() ? text("followUps.closed.call") : text("outcome." + ending.outcome());
    String next = after(pending);
    write(
        () -> desk.followUps().close(pending.followUp().id(), ending),
        text("followUps.closed", words.sign(pending), outcome),
        () -> {
          selected = next;
          kept.run();
        });
  }

  private String after(Pending pending) {
    List<Pending> shown = shown();
    int at = shown.indexOf(pending);
    if (at < 0 || shown.size() < 2) {
      return null;
    }
    return shown.get(at + 1 < shown.size() ? at + 1 : at - 1).followUp().id();
  }

  void putOff(Pending pending, LocalDate day, String reason, KeptFields typed) {
    write(
        begun -> desk.followUps().putOff(pending.followUp().id(), day, reason, begun),
        text("followUps.putOff.done", words.sign(pending), words.day(day)),
        typed);
  }

  void annotate(Pending pending, Person person, String note, KeptFields typed) {
    write(
        begun -> desk.followUps().annotate(pending.followUp().id(), person, note, begun),
        text("followUps.noted", words.sign(pending)),
        typed);
  }

  /**
   * Notes a call; it is the one that is shown then, also where its day was not listed.
   *
   * @param partner code, null when it is not known
   */
  void callBack(Person person, String partner, LocalDate day, String note, KeptFields typed) {
    String begun = typed.saving();
    var noted = new AtomicReference<String>();
    write(
        () -> noted.set(desk.followUps().callBack(person, partner, day, note, begun)),
        text("followUps.callNoted", words.day(day)),
        () -> {
          typed.leave();
          filter = in(day, filter) ? filter : Filter.ALL;
          selected = noted.get();
          tell();
        },
        typed::keep);
  }

  /**
   * @param work takes the id of what was kept while it was typed, null for nothing
   */
  private void write(Consumer<String> work, String done, KeptFields typed) {
    String begun = typed.saving();
    write(() -> work.accept(begun), done, typed::leave, typed::keep);
  }

  void undo() {
    background.run(() -> desk.history().undo(), messages::done, messages::trouble);
  }

  /** The code of the partner that words name; empty where they name none, or several. */
  Optional<String> partner(String typed) {
    return new NamedPartners(desk.catalogue(), desk.duty().today()).one(typed).map(Partner::code);
  }

  /** Where a visitor may be sent: the partner, then the site’s places. */
  List<String> targets(Pending pending) {
    LocalDate today = desk.duty().today();
    Stream<String> partner =
        desk.catalogue().partner(pending.partner()).stream()
            .filter(each -> !each.isCatchAll())
            .map(each -> each.labelOn(today).name());
    return Stream.concat(partner, desk.entryChoices().targets().stream()).distinct().toList();
  }

  /** Whether « autre cause » asks which one: the site has named some, the request says none. */
  boolean otherCausesAsked(Pending pending) {
    return !desk.entryChoices().now().otherCauses().isEmpty()
        && pending.request().precision() == null;
  }
}
