package fr.guichet.storage.posts;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.text.Texts;
import fr.guichet.storage.log.Aggregate;
import fr.guichet.storage.log.Author;
import fr.guichet.storage.log.Change;
import fr.guichet.storage.log.ChangeLog;
import fr.guichet.storage.log.Snapshots;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.table.Aggregates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/**
 * Brings batches of other posts into the file, within one transaction. Each row says which rows it
 * replaces; of those that nothing replaces one holds: what was put before what was removed, then
 * the later, then by workstation. That depends on the rows alone, so that posts which have the same
 * rows say the same, in whatever order they came.
 */
public final class Merge {

  /** What holds comes last. */
  static final Comparator<Change> ORDER =
      Comparator.comparing((Change change) -> change.snapshot() != null)
          .thenComparingLong(Change::at)
          .thenComparing(change -> change.author().workstation())
          .thenComparing(Change::tx);

  private final Transaction tx;
  private final DSLContext sql;
  private final boolean fresh;
  private boolean settled;
  private final Map<Key, Change> holding = new HashMap<>();
  private final Map<Key, Change> changed = new LinkedHashMap<>();
  private final Map<Row, Object> values = new HashMap<>();
  private final Set<Row> received = new HashSet<>();
  private int rows;

  private record Key(String kind, String key) {}

  private record Row(String tx, String kind, String key) {}

  public Merge(Transaction tx) {
    this.tx = tx;
    this.sql = tx.sql();
    this.fresh = ChangeLog.head(sql).isEmpty();
    this.settled = ConflictTable.isEmpty(sql);
  }

  /** How many rows came that were not known. */
  public int rows() {
    return rows;
  }

  /**
   * Takes a batch whose predecessors were taken.
   *
   * @throws Failure REFUSED before anything of it is taken, when a row is nothing that can be here
   */
  public void take(Batch batch) {
    List<Batch.Row> coming = batch.rows().stream().filter(row -> !isKnown(row)).toList();
    coming.forEach(this::check);
    coming.forEach(this::receive);
  }

  private boolean isKnown(Batch.Row row) {
    return received.contains(new Row(row.tx(), row.kind(), row.key()))
        || !fresh
            && (ChangeLog.holds(sql, row.tx(), row.kind(), row.key())
                || ConflictTable.knows(sql, row.kind(), row.key(), row.tx()));
  }

  /** Through today's checks: those of the records. */
  private void check(Batch.Row row) {
    if (!Aggregates.isKind(row.kind())) {
      throw new Failure(Kind.REFUSED, Texts.text("posts.row.kind", row.kind()));
    }
    if (row.snapshot() == null) {
      return;
    }
    Aggregate<?> aggregate = Aggregates.ofKind(row.kind());
    try {
      Object value = Snapshots.read(row.snapshot(), aggregate.type());
      if (!key(aggregate, value).equals(row.key())) {
        throw new Failure(Kind.REFUSED, refusal(row));
      }
      values.put(new Row(row.tx(), row.kind(), row.key()), value);
    } catch (RuntimeException e) {
      throw new Failure(Kind.REFUSED, refusal(row), e);
    }
  }

  private static String refusal(Batch.Row row) {
    return Texts.text("posts.row.value", Texts.text("posts.kind." + row.kind()), row.key());
  }

  private static <T> String key(Aggregate<T> aggregate, Object value) {
    return aggregate.key(aggregate.type().cast(value));
  }

  private void receive(Batch.Row row) {
    Key key = new Key(row.kind(), row.key());
    Change change = change(row);
    Change now = holding(key).orElse(null);
    boolean replaced = now == null || row.replaces().contains(now.tx());
    List<Change> sides = new ArrayList<>(sides(key, row.replaces()));
    if (!replaced) {
      sides.add(now);
    }
    sides.add(change);
    Change best = sides.stream().max(ORDER).orElseThrow();
    if (!replaced && best != now) {
      keepSide(now);
    }
    if (best != change) {
      keepSide(change);
    }
    if (best != now) {
      hold(key, best);
    }
    received.add(new Row(row.tx(), row.kind(), row.key()));
    rows++;
  }

  private void hold(Key key, Change best) {
    if (!settled) {
      ConflictTable.remove(sql, best);
    }
    tx.receive(best);
    holding.put(key, best);
    changed.put(key, best);
  }

  private void keepSide(Change side) {
    ConflictTable.add(sql, side);
    settled = false;
  }

  /** The other sides that still hold something against the row. */
  private List<Change> sides(Key key, List<String> replaced) {
    if (settled) {
      return List.of();
    }
    List<Change> left = new ArrayList<>();
    for (Change side : ConflictTable.of(sql, key.kind(), key.key())) {
      if (replaced.contains(side.tx())) {
        ConflictTable.replace(sql, key.kind(), key.key(), side.tx());
      } else {
        left.add(side);
      }
    }
    return left;
  }

  private Optional<Change> holding(Key key) {
    Change known = holding.get(key);
    if (known == null && !fresh) {
      known = ChangeLog.last(sql, key.kind(), key.key()).orElse(null);
      if (known != null) {
        holding.put(key, known);
      }
    }
    return Optional.ofNullable(known);
  }

  private static Change change(Batch.Row row) {
    return new Change(
        0,
        row.tx(),
        row.at(),
        new Author(row.workstation(), row.session(), row.agent()),
        row.label(),
        row.kind(),
        row.key(),
        row.snapshot(),
        row.undoes(),
        "",
        "");
  }

  /**
   * Brings the tables to what the log says now, and mends what does not fit together.
   *
   * @param before is called between the two: what is mended is written here, and to be given
   */
  public void finish(Runnable before) {
    Mending mending = new Mending(tx);
    sql.execute("PRAGMA defer_foreign_keys = ON");
    for (Aggregate<?> aggregate : Aggregates.ALL.reversed()) {
      of(aggregate).stream()
          .filter(change -> change.snapshot() == null)
          .forEach(change -> mending.remove(aggregate, change.key()));
    }
    for (Aggregate<?> aggregate : Aggregates.ALL) {
      of(aggregate).stream()
          .filter(change -> change.snapshot() != null)
          .forEach(change -> put(mending, aggregate, change));
    }
    before.run();
    mending.write();
  }

  private List<Change> of(Aggregate<?> aggregate) {
    return changed.values().stream()
        .filter(change -> change.kind().equals(aggregate.kind()))
        .toList();
  }

  private <T> void put(Mending mending, Aggregate<T> aggregate, Change change) {
    Object value = values.get(new Row(change.tx(), change.kind(), change.key()));
    T read =
        value == null
            ? Snapshots.read(change.snapshot(), aggregate.type())
            : aggregate.type().cast(value);
    mending.put(aggregate, read, change);
  }

  /** The order in which sides hold, for whoever shows them. */
  static boolean isLater(Change change, Change other) {
    return ORDER.compare(change, other) > 0;
  }

  /** The kinds and keys that changed here. */
  public Set<String> kinds() {
    Set<String> kinds = new HashSet<>();
    changed.keySet().forEach(key -> kinds.add(key.kind()));
    return kinds;
  }

  /** The keys of a kind that changed here and are there. */
  public List<String> keys(String kind) {
    return changed.values().stream()
        .filter(change -> change.kind().equals(kind) && Objects.nonNull(change.snapshot()))
        .map(Change::key)
        .toList();
  }
}
