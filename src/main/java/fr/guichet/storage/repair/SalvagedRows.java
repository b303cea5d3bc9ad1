package fr.guichet.storage.repair;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;

import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.SQLDataType;

/**
 * Reads the rows of a table of a damaged file as far as they can be read: many at once while that
 * goes well, one by one where it does not.
 */
final class SalvagedRows {

  private static final int MANY = 500;

  private SalvagedRows() {}

  /**
   * @param taken takes each row that could be read, in the order of the table
   * @return how many could not be read
   */
  static <R extends Record> int each(DSLContext sql, Table<R> table, Consumer<R> taken) {
    Field<Long> rowid = field("rowid", SQLDataType.BIGINT);
    long last = last(sql, table, rowid);
    int lost = 0;
    for (long from = 0; from < last; from += MANY) {
      try {
        List<R> rows =
            sql.selectFrom(table)
                .where(rowid.gt(from).and(rowid.le(from + MANY)))
                .orderBy(rowid)
                .fetch();
        rows.forEach(taken);
      } catch (DataAccessException _) {
        lost += oneByOne(sql, table, rowid, from, taken);
      }
    }
    return lost;
  }

  /** The end of the table; where not even that can be read, far enough for any site. */
  private static long last(DSLContext sql, Table<?> table, Field<Long> rowid) {
    try {
      Long last = sql.select(max(rowid)).from(table).fetchSingle().value1();
      return last == null ? 0 : last;
    } catch (DataAccessException _) {
      return 100_000;
    }
  }

  private static <R extends Record> int oneByOne(
      DSLContext sql, Table<R> table, Field<Long> rowid, long from, Consumer<R> taken) {
    int lost = 0;
    for (long id = from + 1; id <= from + MANY; id++) {
      R row = null;
      try {
        row = sql.selectFrom(table).where(rowid.eq(id)).fetchOne();
      } catch (DataAccessException _) {
        lost++;
      }
      if (row != null) {
        taken.accept(row);
      }
    }
    return lost;
  }
}
