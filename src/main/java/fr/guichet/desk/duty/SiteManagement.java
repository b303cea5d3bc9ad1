package fr.guichet.desk.duty;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.site.Role;
import fr.guichet.model.site.Site;
import fr.guichet.model.site.commune.ZoneOfCommune;
import fr.guichet.storage.table.Aggregates;

/** What a responsable decides of the site itself: its name, where it is, when it opens. */
public final class SiteManagement {

  private final Duty duty;

  public SiteManagement(Duty duty) {
    this.duty = duty;
  }

  /** Why whoever serves cannot change the settings; empty when nothing forbids it. */
  public String refusal() {
    return duty.serving().role() == Role.MANAGER
        ? ""
        : text("settings.notManager", duty.managers());
  }

  /**
   * @throws Failure REFUSED with {@link #refusal()}
   */
  public void managersOnly() {
    String refusal = refusal();
    if (!refusal.isEmpty()) {
      throw new Failure(Kind.REFUSED, refusal);
    }
  }

  /**
   * Changes the site. Its id, its time zone and whether it is a demonstration stay: the days of its
   * entries are those of that zone.
   *
   * @throws Failure REFUSED to who is no responsable, and for a commune where clocks show another
   *     time
   */
  public void save(Site changed) {
    managersOnly();
    Site now = duty.site();
    String commune = changed.communeInsee();
    boolean elsewhere =
        !commune.equals(now.communeInsee())
            && !commune.isEmpty()
            && !ZoneOfCommune.of(commune).equals(now.zone());
    if (elsewhere) {
      throw new Failure(Kind.REFUSED, text("settings.site.otherZone", changed.communeName()));
    }
    Site kept =
        new Site(
            now.id(),
            changed.name().strip(),
            changed.matricule().strip(),
            commune,
            changed.communeName(),
            now.zone(),
            changed.hours(),
            now.demonstration(),
            changed.holidayChanges());
    if (!kept.equals(now)) {
      duty.write(text("label.site"), tx -> tx.put(Aggregates.SITE, kept));
    }
  }
}
