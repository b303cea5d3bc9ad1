package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.PROCEDURE_OVERLAY;

import fr.guichet.model.catalogue.site.ProcedureOverlay;
import fr.guichet.storage.jooq.tables.records.ProcedureOverlayRecord;
import fr.guichet.storage.log.Aggregate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** What the site says over procedures. */
public final class ProcedureOverlayTable implements Aggregate<ProcedureOverlay> {

  @Override
  public String kind() {
    return "procedure_overlay";
  }

  @Override
  public Class<ProcedureOverlay> type() {
    return ProcedureOverlay.class;
  }

  @Override
  public String key(ProcedureOverlay value) {
    return value.code();
  }

  @Override
  public void put(DSLContext sql, ProcedureOverlay value) {
    ProcedureOverlayRecord row = new ProcedureOverlayRecord();
    row.setCode(value.code());
    row.setKeywords(String.join("\n", value.keywords()));
    row.setAliases(String.join("\n", value.aliases()));
    row.setMinutes(value.minutes());
    row.setIsFavourite(value.favourite());
    row.setUntilDay(value.until());
    sql.insertInto(PROCEDURE_OVERLAY).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  @Override
  public void remove(DSLContext sql, String key) {
    sql.deleteFrom(PROCEDURE_OVERLAY).where(PROCEDURE_OVERLAY.CODE.eq(key)).execute();
  }

  @Override
  public Optional<ProcedureOverlay> find(DSLContext sql, String key) {
    return sql.selectFrom(PROCEDURE_OVERLAY)
        .where(PROCEDURE_OVERLAY.CODE.eq(key))
        .fetchOptional(ProcedureOverlayTable::value);
  }

  @Override
  public Stream<ProcedureOverlay> all(DSLContext sql) {
    return sql
        .selectFrom(PROCEDURE_OVERLAY)
        .orderBy(PROCEDURE_OVERLAY.CODE)
        .fetch(ProcedureOverlayTable::value)
        .stream();
  }

  private static ProcedureOverlay value(ProcedureOverlayRecord row) {
    return new ProcedureOverlay(
        row.getCode(),
        row.getKeywords().lines().toList(),
        row.getAliases().lines().toList(),
        row.getMinutes(),
        row.getIsFavourite(),
        row.getUntilDay());
  }
}
