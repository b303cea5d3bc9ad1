package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.SITE;

import fr.guichet.model.site.Site;
import fr.guichet.model.site.holiday.HolidayChanges;
import fr.guichet.model.site.hours.OpeningHours;
import fr.guichet.storage.jooq.tables.records.SiteRecord;
import fr.guichet.storage.log.Aggregate;
import fr.guichet.storage.log.Snapshots;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** The site: one row. */
public final class SiteTable implements Aggregate<Site> {

  @Override
  public String kind() {
    return "site";
  }

  @Override
  public Class<Site> type() {
    return Site.class;
  }

  @Override
  public String key(Site site) {
    return site.id();
  }

  @Override
  public void put(DSLContext sql, Site site) {
    SiteRecord row = new SiteRecord();
    row.setId(site.id());
    row.setName(site.name());
    row.setMatricule(site.matricule());
    row.setCommuneInsee(site.communeInsee());
    row.setCommuneName(site.communeName());
    row.setZone(site.zone().getId());
    row.setIsDemonstration(site.demonstration());
    row.setHours(Snapshots.write(site.hours()));
    row.setHolidays(Snapshots.write(site.holidayChanges()));
    sql.insertInto(SITE).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  @Override
  public void remove(DSLContext sql, String key) {
    sql.deleteFrom(SITE).where(SITE.ID.eq(key)).execute();
  }

  @Override
  public Optional<Site> find(DSLContext sql, String key) {
    return sql.selectFrom(SITE).where(SITE.ID.eq(key)).fetchOptional(SiteTable::site);
  }

  @Override
  public Stream<Site> all(DSLContext sql) {
    return sql.selectFrom(SITE).fetch(SiteTable::site).stream();
  }

  private static Site site(SiteRecord row) {
    return new Site(
        row.getId(),
        row.getName(),
        row.getMatricule(),
        row.getCommuneInsee(),
        row.getCommuneName(),
        ZoneId.of(row.getZone()),
        Snapshots.read(row.getHours(), OpeningHours.class),
        row.getIsDemonstration(),
        Snapshots.read(row.getHolidays(), HolidayChanges.class));
  }
}
