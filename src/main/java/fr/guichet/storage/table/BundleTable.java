package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.BUNDLE;

import fr.guichet.model.catalogue.Bundle;
import fr.guichet.storage.jooq.tables.records.BundleRecord;
import fr.guichet.storage.log.Aggregate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** The site's own bundles of requests. */
public final class BundleTable implements Aggregate<Bundle> {

  @Override
  public String kind() {
    return "bundle";
  }

  @Override
  public Class<Bundle> type() {
    return Bundle.class;
  }

  @Override
  public String key(Bundle value) {
    return value.name();
  }

  @Override
  public void put(DSLContext sql, Bundle value) {
    BundleRecord row = new BundleRecord();
    row.setName(value.name());
    row.setProcedures(String.join(" ", value.procedures()));
    sql.insertInto(BUNDLE).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  @Override
  public void remove(DSLContext sql, String key) {
    sql.deleteFrom(BUNDLE).where(BUNDLE.NAME.eq(key)).execute();
  }

  @Override
  public Optional<Bundle> find(DSLContext sql, String key) {
    return sql.selectFrom(BUNDLE).where(BUNDLE.NAME.eq(key)).fetchOptional(BundleTable::value);
  }

  @Override
  public Stream<Bundle> all(DSLContext sql) {
    return sql.selectFrom(BUNDLE).fetch(BundleTable::value).stream();
  }

  private static Bundle value(BundleRecord row) {
    return new Bundle(
        row.getName(),
        Stream.of(row.getProcedures().split(" ")).filter(code -> !code.isEmpty()).toList());
  }
}
