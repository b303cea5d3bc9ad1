package fr.guichet.desk.figures;

import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.posts.Standing;
import fr.guichet.model.closing.United;
import fr.guichet.model.closing.United.Part;
import fr.guichet.model.figures.Period;
import fr.guichet.storage.log.ChangeLog;
import fr.guichet.storage.posts.ConflictTable;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;

/** Reads which posts are in the figures of a period. */
public final class UnitedReading {

  private final DSLContext sql;
  private final Duty duty;

  public UnitedReading(DSLContext sql, Duty duty) {
    this.sql = sql;
    this.duty = duty;
  }

  /** As it is now. */
  public United of(Period period) {
    Instant over = period.until().plusDays(1).atStartOfDay(duty.zone()).toInstant();
    List<Part> posts =
        Standing.all(sql, duty.clock().instant()).stream()
            .filter(standing -> standing.post().open())
            .map(standing -> part(standing, over))
            .toList();
    return posts.size() < 2 ? United.ALONE : new United(posts, "", new TreeMap<>());
  }

  private Part part(Standing standing, Instant over) {
    Instant now = duty.clock().instant();
    Long until = standing.until().map(Instant::toEpochMilli).orElse(null);
    boolean before =
        over.isBefore(now) && standing.until().map(then -> then.isBefore(over)).orElse(true);
    boolean behind = !standing.here() && (standing.gap() || standing.silent(now) || before);
    return new Part(
        standing.post().name(), standing.here(), standing.here() ? null : until, behind);
  }

  /** The time of the last entry that was read of each workstation. */
  public SortedMap<String, Long> read() {
    SortedMap<String, Long> read = new TreeMap<>(ChangeLog.lastOfWorkstations(sql));
    ConflictTable.lastOfWorkstations(sql).forEach((post, at) -> read.merge(post, at, Math::max));
    return read;
  }
}
