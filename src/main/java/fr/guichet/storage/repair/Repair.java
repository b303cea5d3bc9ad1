package fr.guichet.storage.repair;

import static fr.guichet.storage.jooq.Tables.CHANGE;

import fr.guichet.model.safekeeping.RepairReport;
import fr.guichet.storage.log.Aggregate;
import fr.guichet.storage.log.Change;
import fr.guichet.storage.log.ChangeLog;
import fr.guichet.storage.log.Snapshots;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.table.Aggregates;
import fr.guichet.storage.table.Aside;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;

/**
 * Fills a new file with what a damaged one still holds. The log is read first: each thing is what
 * its last sound row says. Only where rows of the log are lost do the tables say more.
 */
public final class Repair {

  private final DSLContext damaged;
  private final List<String> unplaced = new ArrayList<>();
  private int logRows;
  private int lostLogRows;
  private int lostAside;
  private int things;

  /**
   * @param damaged a copy of the damaged file
   */
  public Repair(DSLContext damaged) {
    this.damaged = damaged;
  }

  /** Brings the log, what it says, and what lies outside it into the new file. */
  public void bring(DSLContext fresh) {
    copyLog(fresh);
    Aside.TABLES.forEach(table -> copyAside(fresh, table));
    Aggregates.ALL.forEach(kind -> putLast(fresh, kind));
  }

  private void copyLog(DSLContext fresh) {
    String[] previous = {ChangeLog.start()};
    int lost =
        SalvagedRows.each(
            damaged,
            CHANGE,
            row -> {
              Change change = ChangeLog.change(row);
              if (ChangeLog.follows(change, change.previousHash())) {
                previous[0] = ChangeLog.copy(fresh, change, previous[0]);
                logRows++;
              } else {
                lostLogRows++;
              }
            });
    lostLogRows += lost;
  }

  private <R extends Record> void copyAside(DSLContext fresh, Table<R> table) {
    lostAside +=
        SalvagedRows.each(
            damaged,
            table,
            row -> {
              // jOOQ writes what was set since a row was read: here all of it
              row.touched(true);
              if (!put(fresh, () -> fresh.insertInto(table).set(row).execute())) {
                lostAside++;
              }
            });
  }

  private <T> void putLast(DSLContext fresh, Aggregate<T> kind) {
    try (Stream<Change> last = ChangeLog.lastSnapshots(fresh, kind.kind())) {
      List<Change> all = last.toList();
      all.forEach(
          change -> {
            T value = Snapshots.read(change.snapshot(), kind.type());
            count(kind, value, put(fresh, () -> kind.put(fresh, value)));
          });
    }
  }

  private <T> void count(Aggregate<T> kind, T value, boolean done) {
    if (done) {
      things++;
    } else {
      unplaced.add(kind.kind() + " " + kind.key(value));
    }
  }

  /** Puts what only the tables still tell: needed where rows of the log are lost. */
  public RepairReport complete(Transaction transaction) {
    int before = things;
    if (lostLogRows > 0) {
      Aggregates.ALL.forEach(kind -> fromTable(transaction, kind));
    }
    int told = things - before;
    return new RepairReport(logRows, lostLogRows, things, told, lostAside, List.copyOf(unplaced));
  }

  private <T> void fromTable(Transaction transaction, Aggregate<T> kind) {
    Map<String, T> known = new HashMap<>();
    try (Stream<T> all = kind.all(transaction.sql())) {
      all.forEach(value -> known.put(kind.key(value), value));
    }
    Consumer<T> taken =
        value -> {
          boolean same = value.equals(known.get(kind.key(value)));
          if (!same && !removed(transaction.sql(), kind, value)) {
            count(kind, value, put(transaction.sql(), () -> transaction.put(kind, value)));
          }
        };
    try (Stream<T> present = kind.all(damaged)) {
      present.forEach(taken);
    } catch (RuntimeException _) {
      // The rest of this table cannot be read: the log has said what it could
    }
  }

  private static <T> boolean removed(DSLContext sql, Aggregate<T> kind, T value) {
    Optional<Change> last = ChangeLog.last(sql, kind.kind(), kind.key(value));
    return last.isPresent() && last.get().snapshot() == null;
  }

  /** Puts it whole or not at all. */
  private static boolean put(DSLContext fresh, Runnable putting) {
    fresh.execute("SAVEPOINT one");
    try {
      putting.run();
      return true;
    } catch (DataAccessException _) {
      fresh.execute("ROLLBACK TO one");
      return false;
    } finally {
      fresh.execute("RELEASE one");
    }
  }
}
