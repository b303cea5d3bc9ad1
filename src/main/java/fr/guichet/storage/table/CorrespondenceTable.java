package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.CORRESPONDENCE;

import fr.guichet.model.takeover.Correspondence;
import fr.guichet.model.takeover.Field;
import fr.guichet.storage.jooq.tables.records.CorrespondenceRecord;
import fr.guichet.storage.log.Aggregate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** What the words of the site's own spreadsheets mean. */
public final class CorrespondenceTable implements Aggregate<Correspondence> {

  @Override
  public String kind() {
    return "correspondence";
  }

  @Override
  public Class<Correspondence> type() {
    return Correspondence.class;
  }

  @Override
  public String key(Correspondence value) {
    return value.key();
  }

  @Override
  public void put(DSLContext sql, Correspondence value) {
    CorrespondenceRecord row = new CorrespondenceRecord();
    row.setId(value.key());
    row.setField(value.field() == null ? null : value.field().name());
    row.setText(value.text());
    row.setCode(value.code());
    sql.insertInto(CORRESPONDENCE).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  @Override
  public void remove(DSLContext sql, String key) {
    sql.deleteFrom(CORRESPONDENCE).where(CORRESPONDENCE.ID.eq(key)).execute();
  }

  @Override
  public Optional<Correspondence> find(DSLContext sql, String key) {
    return sql.selectFrom(CORRESPONDENCE)
        .where(CORRESPONDENCE.ID.eq(key))
        .fetchOptional(CorrespondenceTable::value);
  }

  @Override
  public Stream<Correspondence> all(DSLContext sql) {
    return sql
        .selectFrom(CORRESPONDENCE)
        .orderBy(CORRESPONDENCE.ID)
        .fetch(CorrespondenceTable::value)
        .stream();
  }

  private static Correspondence value(CorrespondenceRecord row) {
    Field field = row.getField() == null ? null : Field.valueOf(row.getField());
    return new Correspondence(field, row.getText(), row.getCode());
  }
}
