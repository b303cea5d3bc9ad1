package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.NOT_TAKEN;

import fr.guichet.model.day.NotTaken;
import fr.guichet.storage.jooq.tables.records.NotTakenRecord;
import fr.guichet.storage.log.Aggregate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Requests that could not be taken. */
public final class NotTakenTable implements Aggregate<NotTaken> {

  @Override
  public String kind() {
    return "not_taken";
  }

  @Override
  public Class<NotTaken> type() {
    return NotTaken.class;
  }

  @Override
  public String key(NotTaken value) {
    return value.id();
  }

  @Override
  public void put(DSLContext sql, NotTaken value) {
    NotTakenRecord row = new NotTakenRecord();
    row.setId(value.id());
    row.setDay(value.day());
    row.setMinuteOfDay(value.minuteOfDay());
    row.setReason(value.reason().name());
    sql.insertInto(NOT_TAKEN).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  @Override
  public void remove(DSLContext sql, String key) {
    sql.deleteFrom(NOT_TAKEN).where(NOT_TAKEN.ID.eq(key)).execute();
  }

  @Override
  public Optional<NotTaken> find(DSLContext sql, String key) {
    return sql.selectFrom(NOT_TAKEN)
        .where(NOT_TAKEN.ID.eq(key))
        .fetchOptional(NotTakenTable::value);
  }

  /** Those of a day, in their order. */
  public List<NotTaken> of(DSLContext sql, LocalDate day) {
    return sql.selectFrom(NOT_TAKEN)
        .where(NOT_TAKEN.DAY.eq(day))
        .orderBy(NOT_TAKEN.MINUTE_OF_DAY, NOT_TAKEN.ID)
        .fetch(NotTakenTable::value);
  }

  /** Those of a period, both days included, in their order. */
  public List<NotTaken> between(DSLContext sql, LocalDate from, LocalDate until) {
    return sql.selectFrom(NOT_TAKEN)
        .where(NOT_TAKEN.DAY.between(from, until))
        .orderBy(NOT_TAKEN.DAY, NOT_TAKEN.MINUTE_OF_DAY, NOT_TAKEN.ID)
        .fetch(NotTakenTable::value);
  }

  @Override
  public Stream<NotTaken> all(DSLContext sql) {
    return sql.selectFrom(NOT_TAKEN).fetch(NotTakenTable::value).stream();
  }

  private static NotTaken value(NotTakenRecord row) {
    return new NotTaken(
        row.getId(), row.getDay(), row.getMinuteOfDay(), NotTaken.Reason.valueOf(row.getReason()));
  }
}
