package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.ACCEPTANCE;

import fr.guichet.model.closing.Acceptance;
import fr.guichet.storage.jooq.tables.records.AcceptanceRecord;
import fr.guichet.storage.log.Aggregate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** What checks found and somebody accepted. */
public final class AcceptanceTable implements Aggregate<Acceptance> {

  @Override
  public String kind() {
    return "acceptance";
  }

  @Override
  public Class<Acceptance> type() {
    return Acceptance.class;
  }

  @Override
  public String key(Acceptance value) {
    return value.id();
  }

  @Override
  public void put(DSLContext sql, Acceptance value) {
    AcceptanceRecord row = new AcceptanceRecord();
    row.setId(value.id());
    row.setFingerprint(value.fingerprint());
    row.setAt(value.at());
    row.setDay(value.day());
    row.setAgentId(value.agent());
    sql.insertInto(ACCEPTANCE).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  @Override
  public void remove(DSLContext sql, String key) {
    sql.deleteFrom(ACCEPTANCE).where(ACCEPTANCE.ID.eq(key)).execute();
  }

  @Override
  public Optional<Acceptance> find(DSLContext sql, String key) {
    return sql.selectFrom(ACCEPTANCE)
        .where(ACCEPTANCE.ID.eq(key))
        .fetchOptional(AcceptanceTable::value);
  }

  @Override
  public Stream<Acceptance> all(DSLContext sql) {
    return sql.selectFrom(ACCEPTANCE).fetch(AcceptanceTable::value).stream();
  }

  private static Acceptance value(AcceptanceRecord row) {
    return new Acceptance(
        row.getId(), row.getFingerprint(), row.getAt(), row.getDay(), row.getAgentId());
  }
}
