package fr.guichet.storage.log;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/** What can be done inside the one write door: put and remove aggregates, each with its log row. */
public final class Transaction {

  private final DSLContext sql;
  private final Stamp stamp;
  private long seq;
  private String hash;
  private final Set<String> kinds = new HashSet<>();

  /**
   * What all the log rows of a transaction share.
   *
   * @param undoes the transaction that it undoes, null if none
   */
  public record Stamp(String tx, long now, Author author, String label, String undoes) {}

  private long at;

  /** Opens the log at its head, within the transaction of {@code sql}. */
  public Transaction(DSLContext sql, Stamp stamp) {
    this.sql = sql;
    this.stamp = stamp;
    Optional<Change> head = ChangeLog.head(sql);
    this.seq = head.map(Change::seq).orElse(0L);
    this.hash = head.map(Change::hash).orElse(ChangeLog.start());
    // A clock that goes back, or that of another post, orders nothing wrongly
    this.at = Math.max(stamp.now(), ChangeLog.latest(sql) + 1);
  }

  /** Reads inside the transaction. */
  public DSLContext sql() {
    return sql;
  }

  public String id() {
    return stamp.tx();
  }

  /** The kinds of what was put or removed so far. */
  public Set<String> kinds() {
    return Set.copyOf(kinds);
  }

  /** The place of the last row so far. */
  public long place() {
    return seq;
  }

  /**
   * Appends what another post wrote, under its own author and time; the tables stay as they are.
   * What this transaction writes of its own is later than that.
   */
  public void receive(Change origin) {
    kinds.add(origin.kind());
    at = Math.max(at, origin.at() + 1);
    hash = ChangeLog.copy(sql, origin.placed(++seq), hash);
  }

  public <T> void put(Aggregate<T> aggregate, T value) {
    aggregate.put(sql, value);
    log(aggregate.kind(), aggregate.key(value), Snapshots.write(value));
  }

  public void remove(Aggregate<?> aggregate, String key) {
    aggregate.remove(sql, key);
    log(aggregate.kind(), key, null);
  }

  private void log(String kind, String key, String snapshot) {
    kinds.add(kind);
    Change unsigned =
        new Change(
            ++seq,
            stamp.tx(),
            at,
            stamp.author(),
            stamp.label(),
            kind,
            key,
            snapshot,
            stamp.undoes(),
            "",
            hash);
    hash = ChangeLog.copy(sql, unsigned, hash);
  }
}
