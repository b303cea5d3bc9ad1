package fr.guichet.desk.visit;

import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.duty.Notes;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.past.Matches;
import fr.guichet.model.visit.past.PastVisits;
import fr.guichet.model.visit.past.SearchedWords;
import fr.guichet.storage.query.JournalMark;
import fr.guichet.storage.query.JournalSearch;
import fr.guichet.storage.table.Aggregates;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/**
 * Past visits in memory with their opened texts, so that each key is answered at once: read when
 * somebody begins to search, brought up to what the file holds at each search, forgotten with the
 * notes that were opened (something is erased, the counter is locked) and when the catalogue
 * changes.
 */
public final class PastSearch {

  /** How many visits are read at once. */
  private static final int PORTION = 1000;

  /** So many changed ones are not waited for: all is read again beside. */
  private static final int MANY = 1000;

  private final Duty duty;
  private final Notes notes;
  private final SearchedWords words;

  /** Held while {@link Known#visits} are searched or brought up to date. */
  private final Object turn = new Object();

  private Known known;
  private boolean reading;

  /** How often all was forgotten: what was begun before is for nobody. */
  private int forgotten;

  public PastSearch(Duty duty, Notes notes, SearchedWords words) {
    this.duty = duty;
    this.notes = notes;
    this.words = words;
  }

  /** What was read, and up to where. */
  private static final class Known {

    private final PastVisits visits;
    private JournalMark mark;

    Known(PastVisits visits, JournalMark mark) {
      this.visits = visits;
      this.mark = mark;
    }
  }

  /** Reads all past visits unless they are known: seconds for ten years, off the JavaFX thread. */
  void prepare() {
    int begun = begin();
    if (begun < 0) {
      return;
    }
    Known read = null;
    try {
      read = duty.database().read(this::read);
    } finally {
      end(read, begun);
    }
  }

  /** Negative where there is nothing to do. */
  private synchronized int begin() {
    if (known != null || reading) {
      return -1;
    }
    reading = true;
    return forgotten;
  }

  /** Nothing is kept where all was forgotten meanwhile. */
  private synchronized void end(Known read, int begun) {
    reading = false;
    if (forgotten == begun) {
      known = read;
    }
  }

  /** Forgets all that was read and opened. */
  public synchronized void forget() {
    known = null;
    forgotten++;
  }

  private synchronized Known known() {
    return known;
  }

  private Known read(DSLContext sql) {
    JournalMark mark = JournalMark.of(sql);
    PastVisits visits = new PastVisits(words);
    try (Stream<Visit> all = Aggregates.VISIT.all(sql)) {
      visits.fill(
          all.map(visit -> new VisitEntry(visit, List.of()))
              .gather(Gatherers.windowFixed(PORTION))
              .map(some -> notes.openedOnce(sql, some)));
    }
    return new Known(visits, mark);
  }

  /**
   * What a query finds, as the file is now.
   *
   * @param sql has read nothing yet: searches that take turns must see one state after the other
   * @return empty where it has to be looked for in the file
   */
  Optional<Matches> find(DSLContext sql, JournalQuery query, int most) {
    Known here = known();
    if (here == null || !query.also().equals(JournalQuery.Also.NOTHING)) {
      return Optional.empty();
    }
    synchronized (turn) {
      if (!upToDate(sql, here)) {
        notes.forget();
        return Optional.empty();
      }
      return Optional.of(here.visits.find(query, most));
    }
  }

  private boolean upToDate(DSLContext sql, Known here) {
    JournalMark now = JournalMark.of(sql);
    if (now.equals(here.mark)) {
      return true;
    }
    if (!here.mark.leadsTo(now)) {
      return false;
    }
    Set<String> changed = here.mark.changedSince(sql);
    if (changed.size() > MANY) {
      return false;
    }
    here.visits.put(
        changed, notes.openedOnce(sql, JournalSearch.ofVisits(sql, List.copyOf(changed))));
    here.mark = now;
    return true;
  }
}
