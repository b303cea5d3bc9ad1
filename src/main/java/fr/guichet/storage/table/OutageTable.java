package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.OUTAGE;

import fr.guichet.model.day.Outage;
import fr.guichet.storage.jooq.tables.records.OutageRecord;
import fr.guichet.storage.log.Aggregate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Portals down, and our own outages. */
public final class OutageTable implements Aggregate<Outage> {

  @Override
  public String kind() {
    return "outage";
  }

  @Override
  public Class<Outage> type() {
    return Outage.class;
  }

  @Override
  public String key(Outage outage) {
    return outage.id();
  }

  @Override
  public void put(DSLContext sql, Outage outage) {
    OutageRecord row = new OutageRecord();
    row.setId(outage.id());
    row.setDay(outage.day());
    row.setPartner(outage.partner());
    row.setFromMinute(outage.from());
    row.setUntilMinute(outage.until());
    sql.insertInto(OUTAGE).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  @Override
  public void remove(DSLContext sql, String key) {
    sql.deleteFrom(OUTAGE).where(OUTAGE.ID.eq(key)).execute();
  }

  @Override
  public Optional<Outage> find(DSLContext sql, String key) {
    return sql.selectFrom(OUTAGE).where(OUTAGE.ID.eq(key)).fetchOptional(OutageTable::value);
  }

  /** The outages that a day knew, in their order: its own and earlier ones that still last. */
  public List<Outage> on(DSLContext sql, LocalDate day) {
    return sql.selectFrom(OUTAGE)
        .where(OUTAGE.DAY.eq(day))
        .or(OUTAGE.DAY.lt(day).and(OUTAGE.UNTIL_MINUTE.isNull()))
        .orderBy(OUTAGE.DAY, OUTAGE.FROM_MINUTE, OUTAGE.ID)
        .fetch(OutageTable::value);
  }

  /** Those noted on the days of a period, both included, in their order. */
  public List<Outage> between(DSLContext sql, LocalDate from, LocalDate until) {
    return sql.selectFrom(OUTAGE)
        .where(OUTAGE.DAY.between(from, until))
        .orderBy(OUTAGE.DAY, OUTAGE.FROM_MINUTE, OUTAGE.ID)
        .fetch(OutageTable::value);
  }

  @Override
  public Stream<Outage> all(DSLContext sql) {
    return sql.selectFrom(OUTAGE).fetch(OutageTable::value).stream();
  }

  private static Outage value(OutageRecord row) {
    return new Outage(
        row.getId(), row.getDay(), row.getPartner(), row.getFromMinute(), row.getUntilMinute());
  }
}
