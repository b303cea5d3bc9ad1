package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.LOCAL_PROCEDURE;

import fr.guichet.model.catalogue.Level;
import fr.guichet.model.catalogue.site.LocalProcedure;
import fr.guichet.storage.jooq.tables.records.LocalProcedureRecord;
import fr.guichet.storage.log.Aggregate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** The procedures that the site added. */
public final class LocalProcedureTable implements Aggregate<LocalProcedure> {

  @Override
  public String kind() {
    return "local_procedure";
  }

  @Override
  public Class<LocalProcedure> type() {
    return LocalProcedure.class;
  }

  @Override
  public String key(LocalProcedure value) {
    return value.code();
  }

  @Override
  public void put(DSLContext sql, LocalProcedure value) {
    LocalProcedureRecord row = new LocalProcedureRecord();
    row.setCode(value.code());
    row.setPartner(value.partner());
    row.setLabel(value.label());
    row.setLevel(value.level().name());
    row.setIsSensitive(value.sensitive());
    row.setFromDay(value.from());
    sql.insertInto(LOCAL_PROCEDURE).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  @Override
  public void remove(DSLContext sql, String key) {
    CodesInUse.refuseProcedure(sql, key);
    sql.deleteFrom(LOCAL_PROCEDURE).where(LOCAL_PROCEDURE.CODE.eq(key)).execute();
  }

  @Override
  public Optional<LocalProcedure> find(DSLContext sql, String key) {
    return sql.selectFrom(LOCAL_PROCEDURE)
        .where(LOCAL_PROCEDURE.CODE.eq(key))
        .fetchOptional(LocalProcedureTable::value);
  }

  @Override
  public Stream<LocalProcedure> all(DSLContext sql) {
    return sql
        .selectFrom(LOCAL_PROCEDURE)
        .orderBy(LOCAL_PROCEDURE.CODE)
        .fetch(LocalProcedureTable::value)
        .stream();
  }

  private static LocalProcedure value(LocalProcedureRecord row) {
    return new LocalProcedure(
        row.getCode(),
        row.getPartner(),
        row.getLabel(),
        Level.valueOf(row.getLevel()),
        row.getIsSensitive(),
        row.getFromDay());
  }
}
