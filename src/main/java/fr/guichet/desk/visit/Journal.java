package fr.guichet.desk.visit;

import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.duty.Notes;
import fr.guichet.model.text.Folding;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.EntryTrace;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.OpenMatter;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.ContinuationDraft;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.model.visit.past.Matches;
import fr.guichet.model.visit.past.Newest;
import fr.guichet.model.visit.past.SearchedWords;
import fr.guichet.storage.log.Change;
import fr.guichet.storage.log.ChangeLog;
import fr.guichet.storage.log.Snapshots;
import fr.guichet.storage.query.JournalSearch;
import fr.guichet.storage.table.Aggregates;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Finds past entries, tells how they came about, opens them for correction. */
public final class Journal {

  private final Duty duty;
  private final SearchedWords searched;
  private final Notes notes;
  private final PastSearch past;

  /**
   * @param past forgets by itself what it must not hold any longer
   */
  public Journal(Duty duty, SearchedWords searched, Notes notes, PastSearch past) {
    this.notes = notes;
    this.duty = duty;
    this.searched = searched;
    this.past = past;
  }

  /** Makes {@link #newest} answer at once; takes its time, off the JavaFX thread. */
  public void prepare() {
    past.prepare();
  }

  /**
   * The newest entries of a query and how many there are: what {@link #find(JournalQuery)} begins
   * with. All of them while past visits are not {@link #prepare() prepared}.
   *
   * @param most how many
   */
  public Newest newest(JournalQuery query, int most) {
    return duty.database()
        .read(sql -> past.find(sql, query, most).map(matches -> read(sql, matches)))
        .orElseGet(() -> Newest.of(find(query)));
  }

  private Newest read(DSLContext sql, Matches matches) {
    List<VisitEntry> entries = JournalSearch.ofVisits(sql, matches.newest());
    return new Newest(notes.opened(sql, entries), matches.visits(), matches.requests());
  }

  /** The entries of a query, newest first; words may be in any order, accents do not count. */
  public List<VisitEntry> find(JournalQuery query) {
    List<VisitEntry> entries =
        duty.database().read(sql -> notes.opened(sql, JournalSearch.entries(sql, query)));
    List<String> words = Folding.words(query.words());
    return words.isEmpty()
        ? entries
        : entries.stream().filter(entry -> searched.holds(entry, words)).toList();
  }

  /** The deleted visits of a query as they were last, newest first; the log keeps them. */
  public List<VisitEntry> deleted(JournalQuery query) {
    List<String> words = Folding.words(query.words());
    return duty
        .database()
        .read(
            sql ->
                notes.opened(
                    sql,
                    ChangeLog.removals(sql, Aggregates.VISIT.kind()).stream()
                        .flatMap(removal -> before(sql, removal).stream())
                        .toList()))
        .stream()
        .filter(entry -> query.holds(entry.visit()) && searched.holds(entry, words))
        .sorted(Comparator.comparingLong((VisitEntry e) -> e.visit().when().at()).reversed())
        .toList();
  }

  private static Optional<VisitEntry> before(DSLContext sql, Change removal) {
    return ChangeLog.before(sql, removal)
        .map(change -> Snapshots.read(change.snapshot(), Visit.class))
        .map(visit -> new VisitEntry(visit, List.of()));
  }

  /** The visit entered last today by the agent who serves; a correction of another is none. */
  public Optional<VisitEntry> last() {
    long midnight = duty.today().atStartOfDay(duty.site().zone()).toInstant().toEpochMilli();
    return duty.database()
        .read(sql -> JournalSearch.lastEntered(sql, duty.serving().id(), midnight))
        .flatMap(this::find);
  }

  public Optional<VisitEntry> find(String visitId) {
    return duty.database()
        .read(
            sql ->
                Aggregates.VISIT
                    .find(sql, visitId)
                    .map(visit -> notes.opened(sql, entry(sql, visit))));
  }

  private static VisitEntry entry(DSLContext sql, Visit visit) {
    return new VisitEntry(
        visit,
        visit.requests().stream()
            .flatMap(r -> Aggregates.FOLLOW_UP.ofRequest(sql, r.id()).stream())
            .toList());
  }

  /** Open matters that a visit may go on with, newest first. */
  public List<OpenMatter> openMatters(String procedure, LocalDate since) {
    return duty.database().read(sql -> JournalSearch.openMatters(sql, procedure, since));
  }

  /** How an entry came about, newest first. */
  public List<EntryTrace> history(String visitId) {
    return duty.database()
        .read(
            sql ->
                ChangeLog.of(sql, Aggregates.VISIT.kind(), visitId).reversed().stream()
                    .map(change -> trace(sql, change))
                    .toList());
  }

  private EntryTrace trace(DSLContext sql, Change change) {
    VisitEntry entry = null;
    if (change.snapshot() != null) {
      Visit visit = Snapshots.read(change.snapshot(), Visit.class);
      entry = notes.opened(sql, new VisitEntry(visit, followUps(sql, change, visit)));
    }
    String agent = duty.agentName(change.author().agent());
    return new EntryTrace(change.at(), agent, change.label(), entry);
  }

  private static List<FollowUp> followUps(DSLContext sql, Change change, Visit visit) {
    List<String> requests = visit.requests().stream().map(Request::id).toList();
    return ChangeLog.ofTransaction(sql, change.tx()).stream()
        .filter(c -> c.kind().equals(Aggregates.FOLLOW_UP.kind()) && c.snapshot() != null)
        .map(c -> Snapshots.read(c.snapshot(), FollowUp.class))
        .filter(f -> requests.contains(f.request()))
        .toList();
  }

  /** An entry opened for correction. */
  public VisitDraft draftOf(VisitEntry entry) {
    Visit visit = entry.visit();
    List<RequestDraft> lines = lines(entry);
    return new VisitDraft(
        visit.id(),
        true,
        visit.agent(),
        visit.when().at(),
        visit.when().day(),
        visit.when().minuteOfDay(),
        visit.channel(),
        visit.place(),
        visit.length().minutes(),
        visit.persons(),
        lines,
        visit.continues().stream().map(id -> new ContinuationDraft(id, false)).toList(),
        entry.reference(),
        entry.note(),
        visit.profile(),
        "",
        null,
        lines,
        entry.reference(),
        entry.note());
  }

  /** The requests of an entry as a correction finds them. */
  static List<RequestDraft> lines(VisitEntry entry) {
    return entry.visit().requests().stream().map(r -> line(entry, r, true)).toList();
  }

  /** The same requests for another visitor, starting now (Ctrl+D); nothing of the person. */
  public VisitDraft duplicateOf(VisitEntry entry) {
    Channel channel = entry.visit().channel();
    VisitDraft fresh =
        VisitDraft.started(duty.nextId(), duty.serving().id(), duty.clock().millis(), channel);
    return fresh.withRequests(
        entry.visit().requests().stream().map(r -> line(entry, r, false)).toList());
  }

  private static RequestDraft line(VisitEntry entry, Request request, boolean same) {
    Optional<FollowUp> followUp = entry.followUpOf(request);
    return new RequestDraft(
        same ? request.id() : null,
        request.partner(),
        request.procedure(),
        request.outcome(),
        request.partnerHelp(),
        request.cause(),
        request.target(),
        request.reason(),
        followUp.map(FollowUp::awaited).orElse(null),
        followUp.map(FollowUp::promisedDay).orElse(null),
        same ? entry.precision(request) : "");
  }
}
