package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.LOCAL_PARTNER;

import fr.guichet.model.catalogue.PartnerLabel;
import fr.guichet.model.catalogue.site.LocalPartner;
import fr.guichet.storage.jooq.tables.records.LocalPartnerRecord;
import fr.guichet.storage.log.Aggregate;
import fr.guichet.storage.log.Snapshots;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** The partners that the site added. */
public final class LocalPartnerTable implements Aggregate<LocalPartner> {

  @Override
  public String kind() {
    return "local_partner";
  }

  @Override
  public Class<LocalPartner> type() {
    return LocalPartner.class;
  }

  @Override
  public String key(LocalPartner value) {
    return value.code();
  }

  @Override
  public void put(DSLContext sql, LocalPartner value) {
    LocalPartnerRecord row = new LocalPartnerRecord();
    row.setCode(value.code());
    row.setLabels(Snapshots.write(value.labels()));
    sql.insertInto(LOCAL_PARTNER).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  @Override
  public void remove(DSLContext sql, String key) {
    CodesInUse.refusePartner(sql, key);
    sql.deleteFrom(LOCAL_PARTNER).where(LOCAL_PARTNER.CODE.eq(key)).execute();
  }

  @Override
  public Optional<LocalPartner> find(DSLContext sql, String key) {
    return sql.selectFrom(LOCAL_PARTNER)
        .where(LOCAL_PARTNER.CODE.eq(key))
        .fetchOptional(LocalPartnerTable::value);
  }

  @Override
  public Stream<LocalPartner> all(DSLContext sql) {
    return sql
        .selectFrom(LOCAL_PARTNER)
        .orderBy(LOCAL_PARTNER.CODE)
        .fetch(LocalPartnerTable::value)
        .stream();
  }

  private static LocalPartner value(LocalPartnerRecord row) {
    return new LocalPartner(
        row.getCode(), List.of(Snapshots.read(row.getLabels(), PartnerLabel[].class)));
  }
}
