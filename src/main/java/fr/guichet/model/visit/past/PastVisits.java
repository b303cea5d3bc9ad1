package fr.guichet.model.visit.past;

import fr.guichet.model.text.Folding;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.VisitEntry;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Past visits in memory, what they say folded once, so that a search at each key only walks through
 * them. What requests say alike is kept, and looked through, once for all of them. Of one thread at
 * a time.
 */
public final class PastVisits {

  private final SearchedWords words;
  private final Map<Alike, Integer> numbers = new HashMap<>();
  private final List<Alike> alike = new ArrayList<>();
  private final List<String> folded = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  /**
   * @param words names and labels stay those of its catalogue as it is when visits are put
   */
  public PastVisits(SearchedWords words) {
    this.words = words;
  }

  /** A word that is looked for, and the requests that hold it alike. */
  private record Word(String text, BitSet requests) {

    boolean isIn(Row row) {
      return row.hasOneOf(requests) || row.own().contains(text);
    }
  }

  /** All that there are, in portions, once. */
  public void fill(Stream<List<VisitEntry>> portions) {
    portions.forEach(some -> some.forEach(entry -> rows.add(row(entry))));
    rows.sort(Row.NEWEST_FIRST);
  }

  /**
   * A few have changed.
   *
   * @param changed ids, of those that are gone too
   * @param now those that are still there, opened
   */
  public void put(Set<String> changed, List<VisitEntry> now) {
    List<Row> fresh = now.stream().map(this::row).toList();
    rows.removeIf(row -> changed.contains(row.id()));
    for (Row row : fresh) {
      rows.add(-1 - Collections.binarySearch(rows, row, Row.NEWEST_FIRST), row);
    }
  }

  private Row row(VisitEntry entry) {
    Visit visit = entry.visit();
    int[] requests =
        visit.requests().stream()
            .mapToInt(r -> number(Alike.of(r, words.alike(r, visit.when().day()))))
            .toArray();
    return new Row(
        visit.id(),
        (int) visit.when().day().toEpochDay(),
        visit.when().minuteOfDay(),
        visit.agent(),
        requests,
        Folding.fold(SearchedWords.own(entry)));
  }

  private int number(Alike what) {
    return numbers.computeIfAbsent(
        what,
        _ -> {
          alike.add(what);
          folded.add(Folding.fold(what.words()));
          return alike.size() - 1;
        });
  }

  /**
   * The newest of what a query finds, without what is asked for besides ({@link
   * JournalQuery#also()}).
   *
   * @param most how many
   */
  public Matches find(JournalQuery query, int most) {
    List<Word> wanted = Folding.words(query.words()).stream().map(this::word).toList();
    Predicate<Row> asked = asked(query);
    List<String> newest = new ArrayList<>();
    int visits = 0;
    int requests = 0;
    for (Row row : rows) {
      if (asked.test(row) && holdsAll(row, wanted)) {
        visits++;
        requests += row.requests().length;
        if (visits <= most) {
          newest.add(row.id());
        }
      }
    }
    return new Matches(newest, visits, requests);
  }

  private Word word(String text) {
    return new Word(text, numbered(i -> folded.get(i).contains(text)));
  }

  private Predicate<Row> asked(JournalQuery query) {
    int from = (int) query.from().toEpochDay();
    int until = (int) query.until().toEpochDay();
    Predicate<Row> asked = row -> row.day() >= from && row.day() <= until;
    if (query.agent() != null) {
      asked = asked.and(row -> row.agent().equals(query.agent()));
    }
    if (query.partner() != null || query.procedure() != null || query.outcome() != null) {
      BitSet some = numbered(i -> alike.get(i).askedFor(query));
      asked = asked.and(row -> row.hasOneOf(some));
    }
    return asked;
  }

  private BitSet numbered(IntPredicate which) {
    BitSet some = new BitSet(alike.size());
    for (int i = 0; i < alike.size(); i++) {
      some.set(i, which.test(i));
    }
    return some;
  }

  private static boolean holdsAll(Row row, List<Word> wanted) {
    for (Word word : wanted) {
      if (!word.isIn(row)) {
        return false;
      }
    }
    return true;
  }
}
