package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.PROCEDURE_NOTE;

import fr.guichet.model.catalogue.site.ProcedureNote;
import fr.guichet.storage.jooq.tables.records.ProcedureNoteRecord;
import fr.guichet.storage.log.Aggregate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** What the site says of procedures in place of the catalogue. */
public final class ProcedureNoteTable implements Aggregate<ProcedureNote> {

  @Override
  public String kind() {
    return "procedure_note";
  }

  @Override
  public Class<ProcedureNote> type() {
    return ProcedureNote.class;
  }

  @Override
  public String key(ProcedureNote value) {
    return value.procedure();
  }

  @Override
  public void put(DSLContext sql, ProcedureNote value) {
    ProcedureNoteRecord row = new ProcedureNoteRecord();
    row.setProcedure(value.procedure());
    row.setDocuments(String.join("\n", value.documents()));
    row.setUrl(value.url());
    sql.insertInto(PROCEDURE_NOTE).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  @Override
  public void remove(DSLContext sql, String key) {
    sql.deleteFrom(PROCEDURE_NOTE).where(PROCEDURE_NOTE.PROCEDURE.eq(key)).execute();
  }

  @Override
  public Optional<ProcedureNote> find(DSLContext sql, String key) {
    return sql.selectFrom(PROCEDURE_NOTE)
        .where(PROCEDURE_NOTE.PROCEDURE.eq(key))
        .fetchOptional(ProcedureNoteTable::value);
  }

  @Override
  public Stream<ProcedureNote> all(DSLContext sql) {
    return sql.selectFrom(PROCEDURE_NOTE).fetch(ProcedureNoteTable::value).stream();
  }

  private static ProcedureNote value(ProcedureNoteRecord row) {
    return new ProcedureNote(row.getProcedure(), row.getDocuments().lines().toList(), row.getUrl());
  }
}
