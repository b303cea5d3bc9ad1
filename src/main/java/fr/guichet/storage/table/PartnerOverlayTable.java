package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.PARTNER_OVERLAY;

import fr.guichet.model.catalogue.site.PartnerOverlay;
import fr.guichet.storage.jooq.tables.records.PartnerOverlayRecord;
import fr.guichet.storage.log.Aggregate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** What the site says over partners. */
public final class PartnerOverlayTable implements Aggregate<PartnerOverlay> {

  @Override
  public String kind() {
    return "partner_overlay";
  }

  @Override
  public Class<PartnerOverlay> type() {
    return PartnerOverlay.class;
  }

  @Override
  public String key(PartnerOverlay value) {
    return value.code();
  }

  @Override
  public void put(DSLContext sql, PartnerOverlay value) {
    PartnerOverlayRecord row = new PartnerOverlayRecord();
    row.setCode(value.code());
    row.setSign(value.sign());
    row.setSynonyms(String.join("\n", value.synonyms()));
    row.setUntilDay(value.until());
    sql.insertInto(PARTNER_OVERLAY).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  @Override
  public void remove(DSLContext sql, String key) {
    sql.deleteFrom(PARTNER_OVERLAY).where(PARTNER_OVERLAY.CODE.eq(key)).execute();
  }

  @Override
  public Optional<PartnerOverlay> find(DSLContext sql, String key) {
    return sql.selectFrom(PARTNER_OVERLAY)
        .where(PARTNER_OVERLAY.CODE.eq(key))
        .fetchOptional(PartnerOverlayTable::value);
  }

  @Override
  public Stream<PartnerOverlay> all(DSLContext sql) {
    return sql
        .selectFrom(PARTNER_OVERLAY)
        .orderBy(PARTNER_OVERLAY.CODE)
        .fetch(PartnerOverlayTable::value)
        .stream();
  }

  private static PartnerOverlay value(PartnerOverlayRecord row) {
    return new PartnerOverlay(
        row.getCode(), row.getSign(), row.getSynonyms().lines().toList(), row.getUntilDay());
  }
}
