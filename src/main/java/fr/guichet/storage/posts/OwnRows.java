package fr.guichet.storage.posts;

import fr.guichet.storage.log.Change;
import fr.guichet.storage.log.ChangeLog;
import fr.guichet.storage.table.WindowChoices;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;

/**
 * What was written here since the last exchange, ready to be given: a row for each transaction and
 * thing, with the rows that it replaces.
 */
public final class OwnRows {

  /** About as many rows a batch, so that none is too long to be copied. */
  private static final int MANY = 1000;

  private final DSLContext sql;
  private final boolean settled;
  private final Map<String, Change> last = new HashMap<>();

  public OwnRows(DSLContext sql) {
    this.sql = sql;
    this.settled = ConflictTable.isEmpty(sql);
  }

  /** Whether there is anything. */
  public boolean any() {
    return ChangeLog.head(sql).map(Change::seq).orElse(0L) > WindowChoices.given(sql);
  }

  /** In batches that keep transactions whole; none when nothing was written. */
  public List<List<Batch.Row>> batches() {
    Map<String, List<Change>> things = new LinkedHashMap<>();
    for (Change change : ChangeLog.after(sql, WindowChoices.given(sql))) {
      things
          .computeIfAbsent(
              String.join("\n", change.tx(), change.kind(), change.key()), _ -> new ArrayList<>())
          .add(change);
    }
    List<List<Batch.Row>> batches = new ArrayList<>();
    String tx = null;
    for (List<Change> thing : things.values()) {
      boolean full = batches.isEmpty() || batches.getLast().size() >= MANY;
      if (full && !Objects.equals(tx, thing.getFirst().tx())) {
        batches.add(new ArrayList<>());
      }
      tx = thing.getFirst().tx();
      batches.getLast().add(row(thing.getFirst(), thing.getLast()));
    }
    return batches;
  }

  private Batch.Row row(Change first, Change row) {
    Set<String> replaces = new LinkedHashSet<>();
    Change before =
        last.computeIfAbsent(
            row.kind() + "\n" + row.key(), _ -> ChangeLog.before(sql, first).orElse(null));
    last.put(row.kind() + "\n" + row.key(), row);
    if (before != null) {
      replaces.add(before.tx());
    }
    if (!settled) {
      replaces.addAll(sides(row, before));
    }
    return new Batch.Row(
        row.tx(),
        row.at(),
        row.author().workstation(),
        row.author().session(),
        row.author().agent(),
        row.label(),
        row.kind(),
        row.key(),
        row.snapshot(),
        row.undoes(),
        List.copyOf(replaces));
  }

  private Set<String> sides(Change row, Change before) {
    Set<String> replaced = new LinkedHashSet<>();
    for (Change side : ConflictTable.of(sql, row.kind(), row.key())) {
      if (replaces(row, before, side)) {
        replaced.add(side.tx());
      }
    }
    ConflictTable.settledBy(sql, row.kind(), row.key(), row.tx())
        .forEach(side -> replaced.add(side.tx()));
    replaced.forEach(tx -> ConflictTable.replace(sql, row.kind(), row.key(), tx));
    return replaced;
  }

  /** Who removes an entry removes all sides of it; a side that says the same is the same. */
  private static boolean replaces(Change row, Change before, Change side) {
    return row.snapshot() == null
        || before != null && Objects.equals(before.snapshot(), side.snapshot());
  }
}
