package fr.guichet.desk;

import fr.guichet.model.site.Setting;
import fr.guichet.model.text.Texts;
import fr.guichet.storage.table.Aggregates;
import java.util.Optional;

/** What the site has chosen, by name. */
public final class SiteSettings {

  private final Duty duty;

  SiteSettings(Duty duty) {
    this.duty = duty;
  }

  public Optional<String> find(String name) {
    return duty.database().read(sql -> Aggregates.SETTING.find(sql, name)).map(Setting::value);
  }

  public void put(String name, String value) {
    duty.write(
        Texts.text("label.setting"), tx -> tx.put(Aggregates.SETTING, new Setting(name, value)));
  }
}
