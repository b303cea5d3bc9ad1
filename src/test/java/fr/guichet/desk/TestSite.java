package fr.guichet.desk;

import fr.guichet.desk.account.Accounts;
import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.duty.Notes;
import fr.guichet.desk.takeover.Post;
import fr.guichet.model.account.Account;
import fr.guichet.model.account.Secret;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.site.NewSite;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.site.hours.OpeningHours;
import fr.guichet.model.text.Ids;
import fr.guichet.protection.TestStrength;
import fr.guichet.protection.Vault;
import fr.guichet.storage.file.Database;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;

/** A site of two agents, open on Monday, Tuesday and Friday mornings. */
public final class TestSite {

  /** The password of both agents. */
  public static final Secret PASSWORD = Secret.of("six poules picorent dans la cour");

  private TestSite() {}

  /** Opens the folder of a test, where both agents are in. */
  public static Workplace open(Path folder, Catalogue catalogue, Clock clock) {
    return open(folder, catalogue, clock, ids(clock));
  }

  private static Ids ids(Clock clock) {
    return new Ids(clock, new SecureRandom());
  }

  /** The same with keys that a test knows. */
  public static Workplace open(Path folder, Catalogue catalogue, Clock clock, Ids ids) {
    Workplace workplace = Workplace.open(folder, catalogue, clock, TestStrength.cheap(), ids);
    List<Account> all = workplace.accounts().all();
    all.reversed().stream()
        .filter(each -> !each.temporary())
        .forEach(each -> workplace.accounts().signIn(each.agent().id(), PASSWORD));
    return workplace;
  }

  /** Opens a folder whose passwords and recovery code are lost. */
  public static Workplace openWithoutNames(Path folder, Catalogue catalogue, Clock clock) {
    Workplace workplace = Workplace.open(folder, catalogue, clock, TestStrength.cheap());
    Account first = workplace.accounts().all().getFirst();
    workplace.accounts().beginWithoutNames(first.agent().id(), PASSWORD);
    return workplace;
  }

  /** A session where nobody has come in. */
  public static Duty duty(Database database, Clock clock, Ids ids) {
    return new Duty(database, clock, ids, new Accounts(database, clock, TestStrength.cheap()));
  }

  /** Where spreadsheets are taken over. */
  public static Post takeovers(Duty duty, Database database) {
    return new TakeoverPost(duty, database, new Notes(duty, Vault.fresh()));
  }

  /** Opens a folder where a test makes a site. */
  public static Workplace openEmpty(Path folder, Catalogue catalogue, Clock clock) {
    return openEmpty(folder, catalogue, clock, ids(clock));
  }

  /** The same with keys that a test knows. */
  public static Workplace openEmpty(Path folder, Catalogue catalogue, Clock clock, Ids ids) {
    return Workplace.openEmpty(folder, catalogue, clock, TestStrength.cheap(), ids);
  }

  /** Makes a site whose agents are all in. */
  public static Workplace install(Path folder, Catalogue catalogue, Clock clock, NewSite site) {
    return install(openEmpty(folder, catalogue, clock), site);
  }

  private static Workplace install(Workplace workplace, NewSite site) {
    workplace.setup().install(site);
    workplace.accounts().beginAlike(PASSWORD);
    return workplace;
  }

  /** Makes a demonstration whose agents are all in. */
  public static Workplace demonstration(
      Path folder, Catalogue catalogue, Clock clock, int months, long seed) {
    Workplace workplace = openEmpty(folder, catalogue, clock);
    workplace.demonstration().make(months, seed, PASSWORD);
    return workplace;
  }

  public static Workplace install(Path folder, Catalogue catalogue, TestClock clock) {
    return install(folder, catalogue, clock, "02361", "Europe/Paris");
  }

  public static Workplace install(
      Path folder, Catalogue catalogue, TestClock clock, String commune, String zone) {
    return install(folder, catalogue, clock, site(commune, zone));
  }

  /** The site of the pictures: open Monday to Friday, 9 to 12:30 and 13:30 to 17:30. */
  public static Workplace usual(Path folder, Catalogue catalogue, Clock clock) {
    return usual(openEmpty(folder, catalogue, clock));
  }

  /** The same where nothing is yet. */
  public static Workplace usual(Workplace empty) {
    List<Interval> hours = List.of(Interval.of("09:00", "12:30"), Interval.of("13:30", "17:30"));
    OpeningHours week = OpeningHours.none();
    for (DayOfWeek day : DayOfWeek.values()) {
      week = day.getValue() < 6 ? week.with(day, hours) : week;
    }
    return install(
        empty,
        new NewSite(
            "France services · Guise",
            "",
            "02361",
            "Guise",
            ZoneId.of("Europe/Paris"),
            week,
            List.of("Camille Martin", "Julie Durand"),
            false));
  }

  public static NewSite site(String commune, String zone) {
    Interval morning = Interval.of("09:00", "12:00");
    OpeningHours hours = OpeningHours.none();
    for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.FRIDAY)) {
      hours = hours.with(day, List.of(morning));
    }
    return new NewSite(
        "France services de Guise",
        "",
        commune,
        "Guise",
        ZoneId.of(zone),
        hours,
        List.of("Camille Martin", "Julie Durand"),
        false);
  }
}
