package fr.guichet.storage.posts;

import fr.guichet.storage.log.Change;
import fr.guichet.storage.log.ChangeLog;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/**
 * An entry that two posts changed, each without knowing of the other.
 *
 * @param holds the side that the tables show
 * @param other the other one; without a snapshot it was deleted there
 */
public record Conflict(Change holds, Change other) {

  /** Names these two sides: once either is another one, so is this. */
  public String id() {
    return String.join(" ", other.kind(), other.key(), holds.tx(), other.tx());
  }

  /** What is to be settled, oldest first; what both sides say alike is none. */
  public static List<Conflict> open(DSLContext sql) {
    return ConflictTable.open(sql).stream().flatMap(other -> of(sql, other)).toList();
  }

  private static Stream<Conflict> of(DSLContext sql, Change other) {
    Optional<Change> holds = ChangeLog.last(sql, other.kind(), other.key());
    return holds
        .filter(change -> !Objects.equals(change.snapshot(), other.snapshot()))
        .map(change -> new Conflict(change, other))
        .stream();
  }
}
