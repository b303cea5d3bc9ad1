package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.IMPORT;

import fr.guichet.model.takeover.ImportRecord;
import fr.guichet.storage.log.Aggregate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** The spreadsheets taken over. */
public final class ImportTable implements Aggregate<ImportRecord> {

  @Override
  public String kind() {
    return "import";
  }

  @Override
  public Class<ImportRecord> type() {
    return ImportRecord.class;
  }

  @Override
  public String key(ImportRecord value) {
    return value.id();
  }

  @Override
  public void put(DSLContext sql, ImportRecord value) {
    var row = new fr.guichet.storage.jooq.tables.records.ImportRecord();
    row.setId(value.id());
    row.setFileName(value.fileName());
    row.setFingerprint(value.fingerprint());
    row.setAt(value.at());
    row.setVisits(value.visits());
    row.setRequests(value.requests());
    sql.insertInto(IMPORT).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  @Override
  public void remove(DSLContext sql, String key) {
    sql.deleteFrom(IMPORT).where(IMPORT.ID.eq(key)).execute();
  }

  @Override
  public Optional<ImportRecord> find(DSLContext sql, String key) {
    return sql.selectFrom(IMPORT).where(IMPORT.ID.eq(key)).fetchOptional(ImportTable::value);
  }

  /** The import of a file already taken over: the first, where two posts took it. */
  public Optional<ImportRecord> ofFingerprint(DSLContext sql, String fingerprint) {
    return sql.selectFrom(IMPORT)
        .where(IMPORT.FINGERPRINT.eq(fingerprint))
        .orderBy(IMPORT.AT, IMPORT.ID)
        .limit(1)
        .fetchOptional(ImportTable::value);
  }

  @Override
  public Stream<ImportRecord> all(DSLContext sql) {
    return sql.selectFrom(IMPORT).orderBy(IMPORT.AT).fetch(ImportTable::value).stream();
  }

  private static ImportRecord value(fr.guichet.storage.jooq.tables.records.ImportRecord row) {
    return new ImportRecord(
        row.getId(),
        row.getFileName(),
        row.getFingerprint(),
        row.getAt(),
        row.getVisits(),
        row.getRequests());
  }
}
