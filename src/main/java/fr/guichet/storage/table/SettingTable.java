package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.SETTING;

import fr.guichet.model.site.Setting;
import fr.guichet.storage.log.Aggregate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** What the site has chosen. */
public final class SettingTable implements Aggregate<Setting> {

  @Override
  public String kind() {
    return "setting";
  }

  @Override
  public Class<Setting> type() {
    return Setting.class;
  }

  @Override
  public String key(Setting value) {
    return value.name();
  }

  @Override
  public void put(DSLContext sql, Setting value) {
    sql.insertInto(SETTING)
        .set(SETTING.NAME, value.name())
        .set(SETTING.VALUE, value.value())
        .onDuplicateKeyUpdate()
        .set(SETTING.VALUE, value.value())
        .execute();
  }

  @Override
  public void remove(DSLContext sql, String key) {
    sql.deleteFrom(SETTING).where(SETTING.NAME.eq(key)).execute();
  }

  @Override
  public Optional<Setting> find(DSLContext sql, String key) {
    return sql.selectFrom(SETTING)
        .where(SETTING.NAME.eq(key))
        .fetchOptional(row -> new Setting(row.getName(), row.getValue()));
  }

  @Override
  public Stream<Setting> all(DSLContext sql) {
    return sql
        .selectFrom(SETTING)
        .fetch(row -> new Setting(row.getName(), row.getValue()))
        .stream();
  }
}
