package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.MONTH_CLOSING;

import fr.guichet.model.closing.ClosedMonth;
import fr.guichet.model.closing.ClosedMonth.Reopening;
import fr.guichet.storage.jooq.tables.records.MonthClosingRecord;
import fr.guichet.storage.log.Aggregate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Closed months, and those that were reopened since. */
public final class MonthClosingTable implements Aggregate<ClosedMonth> {

  @Override
  public String kind() {
    return "month_closing";
  }

  @Override
  public Class<ClosedMonth> type() {
    return ClosedMonth.class;
  }

  @Override
  public String key(ClosedMonth value) {
    return value.month().toString();
  }

  @Override
  public void put(DSLContext sql, ClosedMonth value) {
    MonthClosingRecord row = new MonthClosingRecord();
    row.setMonth(value.month().toString());
    row.setClosedAt(value.closedAt());
    row.setClosedDay(value.closedDay());
    row.setAgentId(value.agent());
    row.setFigures(value.figures());
    row.setOutcomes(value.outcomes());
    Reopening reopening = value.reopening();
    row.setReopenedAt(reopening == null ? null : reopening.at());
    row.setReopenedDay(reopening == null ? null : reopening.day());
    row.setReopenedBy(reopening == null ? null : reopening.agent());
    row.setReason(reopening == null ? null : reopening.reason());
    sql.insertInto(MONTH_CLOSING).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  @Override
  public void remove(DSLContext sql, String key) {
    sql.deleteFrom(MONTH_CLOSING).where(MONTH_CLOSING.MONTH.eq(key)).execute();
  }

  @Override
  public Optional<ClosedMonth> find(DSLContext sql, String key) {
    return sql.selectFrom(MONTH_CLOSING)
        .where(MONTH_CLOSING.MONTH.eq(key))
        .fetchOptional(MonthClosingTable::value);
  }

  /** The months that are closed now, the latest first. */
  public List<YearMonth> closed(DSLContext sql) {
    return sql.select(MONTH_CLOSING.MONTH)
        .from(MONTH_CLOSING)
        .where(MONTH_CLOSING.REOPENED_AT.isNull())
        .orderBy(MONTH_CLOSING.MONTH.desc())
        .fetch(row -> YearMonth.parse(row.value1()));
  }

  @Override
  public Stream<ClosedMonth> all(DSLContext sql) {
    return sql
        .selectFrom(MONTH_CLOSING)
        .orderBy(MONTH_CLOSING.MONTH)
        .fetch(MonthClosingTable::value)
        .stream();
  }

  private static ClosedMonth value(MonthClosingRecord row) {
    Reopening reopening =
        row.getReopenedAt() == null
            ? null
            : new Reopening(
                row.getReopenedAt(), row.getReopenedDay(), row.getReopenedBy(), row.getReason());
    return new ClosedMonth(
        YearMonth.parse(row.getMonth()),
        row.getClosedAt(),
        row.getClosedDay(),
        row.getAgentId(),
        row.getFigures(),
        row.getOutcomes(),
        reopening);
  }
}
