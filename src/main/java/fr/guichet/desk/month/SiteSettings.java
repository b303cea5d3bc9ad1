package fr.guichet.desk.month;

import fr.guichet.desk.duty.Duty;
import fr.guichet.model.site.Setting;
import fr.guichet.model.text.Texts;
import fr.guichet.storage.table.Aggregates;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** What the site has chosen, by name. */
public final class SiteSettings {

  private static final String REPORT_ORDER = "toReport.order";

  private final Duty duty;

  public SiteSettings(Duty duty) {
    this.duty = duty;
  }

  public Optional<String> find(String name) {
    return duty.database().read(sql -> Aggregates.SETTING.find(sql, name)).map(Setting::value);
  }

  /** Keys of the figures to report, in the order that the site wants; empty for the usual one. */
  public List<String> reportOrder() {
    return duty.database().read(SiteSettings::reportOrder);
  }

  static List<String> reportOrder(DSLContext sql) {
    return Aggregates.SETTING
        .find(sql, REPORT_ORDER)
        .map(setting -> List.of(setting.value().split(",")))
        .orElse(List.of());
  }

  public void reportOrder(List<String> keys) {
    put(REPORT_ORDER, String.join(",", keys));
  }

  private void put(String name, String value) {
    duty.write(
        Texts.text("label.setting"), tx -> tx.put(Aggregates.SETTING, new Setting(name, value)));
  }
}
