package fr.guichet.storage.query;

import static fr.guichet.storage.jooq.Tables.CHANGE;

import fr.guichet.storage.log.Aggregate;
import fr.guichet.storage.log.Change;
import fr.guichet.storage.log.ChangeLog;
import fr.guichet.storage.log.Snapshots;
import fr.guichet.storage.table.Aggregates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Looks for damage: SQLite's own checks, the chain of the log, each row against its snapshot. */
public final class FileCheck {

  private FileCheck() {}

  /**
   * What is wrong somewhere.
   *
   * @param place table and key, or the number of a row of the log
   */
  public record Finding(Kind kind, String place) {
    /** The check that found it. */
    public enum Kind {
      INTEGRITY,
      FOREIGN_KEY,
      CHAIN,
      DIFFERENT,
      MISSING,
      UNLOGGED
    }
  }

  /** What SQLite's integrity_check reports. */
  public static List<Finding> integrity(DSLContext sql) {
    return sql.fetch("PRAGMA integrity_check").stream()
        .map(row -> row.get(0, String.class))
        .filter(line -> !line.equals("ok"))
        .map(line -> new Finding(Finding.Kind.INTEGRITY, line))
        .toList();
  }

  /** Rows that refer to nothing. */
  public static List<Finding> foreignKeys(DSLContext sql) {
    return sql.fetch("PRAGMA foreign_key_check").stream()
        .map(row -> row.get(0, String.class) + " " + row.get(1, String.class))
        .map(place -> new Finding(Finding.Kind.FOREIGN_KEY, place))
        .toList();
  }

  /** Rows of the log that do not follow the row before them. */
  public static List<Finding> chain(DSLContext sql) {
    List<Finding> findings = new ArrayList<>();
    String[] previous = {ChangeLog.start()};
    try (Stream<Change> changes = ChangeLog.all(sql)) {
      changes.forEach(
          change -> {
            if (!ChangeLog.follows(change, previous[0])) {
              findings.add(new Finding(Finding.Kind.CHAIN, Long.toString(change.seq())));
            }
            previous[0] = change.hash();
          });
    }
    return findings;
  }

  public static int logRows(DSLContext sql) {
    return sql.fetchCount(CHANGE);
  }

  /** Aggregates that are not what the log says they are. */
  public static List<Finding> snapshots(DSLContext sql) {
    return Aggregates.ALL.stream().flatMap(kind -> compare(sql, kind).stream()).toList();
  }

  private static <T> List<Finding> compare(DSLContext sql, Aggregate<T> aggregate) {
    Map<String, String> logged = new HashMap<>();
    try (Stream<Change> last = ChangeLog.lastSnapshots(sql, aggregate.kind())) {
      last.forEach(change -> logged.put(change.key(), change.snapshot()));
    }
    List<Finding> findings = new ArrayList<>();
    try (Stream<T> present = aggregate.all(sql)) {
      present.forEach(
          value -> {
            String key = aggregate.key(value);
            String snapshot = logged.remove(key);
            if (snapshot == null) {
              findings.add(finding(Finding.Kind.UNLOGGED, aggregate, key));
            } else if (!same(aggregate, value, snapshot)) {
              findings.add(finding(Finding.Kind.DIFFERENT, aggregate, key));
            }
          });
    }
    logged.keySet().forEach(key -> findings.add(finding(Finding.Kind.MISSING, aggregate, key)));
    return findings;
  }

  private static <T> boolean same(Aggregate<T> aggregate, T value, String snapshot) {
    return snapshot.equals(Snapshots.write(value))
        || value.equals(Snapshots.read(snapshot, aggregate.type()));
  }

  private static Finding finding(Finding.Kind kind, Aggregate<?> aggregate, String key) {
    return new Finding(kind, aggregate.kind() + " " + key);
  }
}
