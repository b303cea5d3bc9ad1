package fr.guichet.ui.counter.journal;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.model.visit.EntryTrace;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.past.Newest;
import fr.guichet.ui.counter.moves.CounterModel;
import fr.guichet.ui.kit.file.Paperwork;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.kit.task.Latest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The journal of the day, or what a search finds in past days. */
public final class JournalModel {

  /** So many are there at once; who goes to the rows gets the others. */
  private static final int AT_ONCE = 100;

  private final Desk desk;
  private final Background background;
  private final Messages messages;
  private final CounterModel counter;
  private final Latest<Newest> latest;
  private Newest found = Newest.NONE;
  private int most = AT_ONCE;
  private JournalFilter filter;
  private Lead lead;
  private boolean discreet = true;
  private Runnable changed = () -> {};

  public JournalModel(Desk desk, Background background, Messages messages, CounterModel counter) {
    this.desk = desk;
    this.background = background;
    this.messages = messages;
    this.counter = counter;
    this.latest = background.latest(this::show);
  }

  /** Told after every change of what is shown. */
  void onChange(Runnable listener) {
    changed = listener;
  }

  Desk desk() {
    return desk;
  }

  List<VisitEntry> entries() {
    return found.entries();
  }

  /** Whether older ones that were found are not among the entries yet. */
  boolean moreToRead() {
    return !found.whole();
  }

  boolean discreet() {
    return discreet;
  }

  void discreet(boolean on) {
    discreet = on;
    changed.run();
  }

  /** Whether past days are shown. */
  boolean searching() {
    return filter != null || lead != null;
  }

  /** What another screen asked to see; null without. */
  Lead lead() {
    return lead;
  }

  /** Shows what another screen asks to see. */
  void lead(Lead wanted) {
    filter = null;
    lead = wanted;
    read();
  }

  /** Reads what is shown again. */
  void read() {
    JournalFilter asked = filter;
    Lead led = lead;
    int atMost = most;
    latest.run(() -> led == null ? entries(asked, atMost) : all(led.query()));
  }

  /** Reads the older ones too, until something else is looked for. */
  void readRest() {
    if (moreToRead() && most == AT_ONCE) {
      most = Integer.MAX_VALUE;
      read();
    }
  }

  private Newest all(JournalQuery query) {
    return Newest.of(desk.journal().find(query));
  }

  private Newest entries(JournalFilter asked, int atMost) {
    if (asked == null) {
      return all(JournalQuery.ofDay(desk.duty().today()));
    }
    JournalQuery query = asked.query(desk.duty().today());
    return asked.deleted()
        ? Newest.of(desk.journal().deleted(query))
        : desk.journal().newest(query, atMost);
  }

  private void show(Newest now) {
    found = now;
    changed.run();
  }

  void search(JournalFilter wanted) {
    filter = wanted;
    lead = null;
    most = AT_ONCE;
    read();
    background.runLong(_ -> prepared(), _ -> {}, messages::trouble);
  }

  /** From the next key on past visits are searched in memory. */
  private boolean prepared() {
    desk.journal().prepare();
    return true;
  }

  /** Back to the day. */
  void leaveSearch() {
    filter = null;
    lead = null;
    read();
  }

  /** Nothing is shown, and nothing that is on its way is, until it is read again. */
  void forget() {
    filter = null;
    lead = null;
    most = AT_ONCE;
    latest.drop();
    show(Newest.NONE);
  }

  /** How many visits were found. */
  int visits() {
    return found.visits();
  }

  /** How many requests they have; of a lead, those that were asked for. */
  int requests() {
    return lead == null
        ? found.requests()
        : found.entries().stream().mapToInt(this::askedFor).sum();
  }

  private int askedFor(VisitEntry entry) {
    return (int)
        entry.visit().requests().stream()
            .filter(
                request -> lead.query().asksFor(request, entry.followUpOf(request).orElse(null)))
            .count();
  }

  boolean canChange() {
    return filter == null || !filter.deleted();
  }

  void correct(VisitEntry entry) {
    if (canChange()) {
      counter.correct(entry);
    }
  }

  void duplicate(VisitEntry entry) {
    counter.duplicate(entry);
  }

  /** Asks first; Ctrl+Z brings the visit back. */
  void delete(VisitEntry entry) {
    if (!canChange()) {
      return;
    }
    String name = new JournalWords(desk).name(entry);
    messages.ask(
        new Messages.Question(
            text("journal.delete.title"),
            text("journal.delete.words", name),
            text("journal.delete"),
            true),
        () -> deleteNow(entry, name));
  }

  private void deleteNow(VisitEntry entry, String name) {
    background.run(
        () -> {
          desk.visits().delete(entry.visit().id());
          return name;
        },
        _ -> counter.wrote(text("journal.deleted", name)),
        messages::trouble);
  }

  /** How an entry came about, newest first. */
  void history(VisitEntry entry, Consumer<List<EntryTrace>> shown) {
    background.run(() -> desk.journal().history(entry.visit().id()), shown, messages::trouble);
  }

  private static String written(VisitEntry entry, Path file) {
    int minute = entry.visit().when().minuteOfDay();
    return text("counter.summary.written", minute / 60, minute % 60, file);
  }

  /** The récapitulatif of the visit that was saved last. */
  public void printLast(Paperwork papers) {
    background.runLong(
        _ -> {
          Optional<VisitEntry> last = desk.journal().last();
          return last.map(entry -> written(entry, papers.print(desk.printouts().summary(entry))))
              .orElse(text("counter.summary.none"));
        },
        messages::done,
        messages::trouble);
  }
}
