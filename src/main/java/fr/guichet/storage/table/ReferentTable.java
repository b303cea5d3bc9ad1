package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.REFERENT;

import fr.guichet.model.site.Referent;
import fr.guichet.storage.jooq.tables.records.ReferentRecord;
import fr.guichet.storage.log.Aggregate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** The partners' contacts of the site. */
public final class ReferentTable implements Aggregate<Referent> {

  @Override
  public String kind() {
    return "referent";
  }

  @Override
  public Class<Referent> type() {
    return Referent.class;
  }

  @Override
  public String key(Referent value) {
    return value.id();
  }

  @Override
  public void put(DSLContext sql, Referent value) {
    ReferentRecord row = new ReferentRecord();
    row.setId(value.id());
    row.setPartner(value.partner());
    row.setService(value.service());
    row.setPhone(value.phone());
    row.setMail(value.mail());
    row.setHours(value.hours());
    row.setNote(value.note());
    sql.insertInto(REFERENT).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  @Override
  public void remove(DSLContext sql, String key) {
    sql.deleteFrom(REFERENT).where(REFERENT.ID.eq(key)).execute();
  }

  @Override
  public Optional<Referent> find(DSLContext sql, String key) {
    return sql.selectFrom(REFERENT).where(REFERENT.ID.eq(key)).fetchOptional(ReferentTable::value);
  }

  @Override
  public Stream<Referent> all(DSLContext sql) {
    return sql.selectFrom(REFERENT).fetch(ReferentTable::value).stream();
  }

  private static Referent value(ReferentRecord row) {
    return new Referent(
        row.getId(),
        row.getPartner(),
        row.getService(),
        row.getPhone(),
        row.getMail(),
        row.getHours(),
        row.getNote());
  }
}
