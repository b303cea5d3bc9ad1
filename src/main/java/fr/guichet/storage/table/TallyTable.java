package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.TALLY;

import fr.guichet.model.day.Tally;
import fr.guichet.storage.jooq.tables.records.TallyRecord;
import fr.guichet.storage.log.Aggregate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Affluence marks. */
public final class TallyTable implements Aggregate<Tally> {

  @Override
  public String kind() {
    return "tally";
  }

  @Override
  public Class<Tally> type() {
    return Tally.class;
  }

  @Override
  public String key(Tally tally) {
    return tally.id();
  }

  @Override
  public void put(DSLContext sql, Tally tally) {
    TallyRecord row = new TallyRecord();
    row.setId(tally.id());
    row.setAt(tally.at());
    row.setDay(tally.day());
    row.setMinuteOfDay(tally.minuteOfDay());
    row.setPartner(tally.partner());
    row.setAgentId(tally.agent());
    row.setVisitId(tally.visit());
    sql.insertInto(TALLY).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  @Override
  public void remove(DSLContext sql, String key) {
    sql.deleteFrom(TALLY).where(TALLY.ID.eq(key)).execute();
  }

  @Override
  public Optional<Tally> find(DSLContext sql, String key) {
    return sql.selectFrom(TALLY).where(TALLY.ID.eq(key)).fetchOptional(TallyTable::value);
  }

  /** The marks not yet qualified, oldest first. */
  public List<Tally> toQualify(DSLContext sql) {
    return sql.selectFrom(TALLY)
        .where(TALLY.VISIT_ID.isNull())
        .orderBy(TALLY.AT)
        .fetch(TallyTable::value);
  }

  /** The mark that became a visit. */
  public Optional<Tally> ofVisit(DSLContext sql, String visitId) {
    return sql.selectFrom(TALLY).where(TALLY.VISIT_ID.eq(visitId)).fetchOptional(TallyTable::value);
  }

  @Override
  public Stream<Tally> all(DSLContext sql) {
    return sql.selectFrom(TALLY).fetch(TallyTable::value).stream();
  }

  private static Tally value(TallyRecord row) {
    return new Tally(
        row.getId(),
        row.getAt(),
        row.getDay(),
        row.getMinuteOfDay(),
        row.getPartner(),
        row.getAgentId(),
        row.getVisitId());
  }
}
