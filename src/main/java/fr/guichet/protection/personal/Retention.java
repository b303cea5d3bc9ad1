package fr.guichet.protection.personal;

import fr.guichet.model.personal.Departures;
import fr.guichet.model.personal.Leaving;
import fr.guichet.model.personal.PersonalEvent;
import fr.guichet.model.personal.PersonalEvent.Kind;
import fr.guichet.model.personal.RetentionPeriod;
import fr.guichet.model.site.Setting;
import fr.guichet.model.site.Site;
import fr.guichet.model.text.Ids;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.log.ChangeLog;
import fr.guichet.storage.table.Aggregates;
import fr.guichet.storage.table.DraftTable;
import fr.guichet.storage.table.PersonalEventTable;
import fr.guichet.storage.table.PersonalValueTable;
import fr.guichet.storage.table.WindowChoices;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;

/**
 * Erases visitors' names, phones and mails, and the notes about them, when their time is up, for
 * good: what is erased leaves the file, its WAL, and any backup that is brought back. The counts
 * stay, and so does the log, which holds ids.
 */
public final class Retention {

  /**
   * A date further ahead of the last one that was believed is not believed: what a wrong clock
   * erases is lost for good.
   */
  private static final int DAYS_BELIEVED = 62;

  private static final String BELIEVED = "retention.believed";

  private final Database database;
  private final Clock clock;
  private final Ids ids;
  private final ErasureRegister register;

  /**
   * @param clock its days are those of the site once there is one
   */
  public Retention(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.ids = new Ids(clock, new SecureRandom());
    this.register = new ErasureRegister(database.folder().path());
  }

  /** How long the site keeps contacts and notes. */
  public static RetentionPeriod period(DSLContext sql) {
    return Aggregates.SETTING
        .find(sql, RetentionPeriod.SETTING)
        .map(Setting::value)
        .map(Integer::valueOf)
        .map(RetentionPeriod::new)
        .orElse(RetentionPeriod.USUAL);
  }

  /** How long the site keeps contacts and notes. */
  public RetentionPeriod period() {
    return database.read(Retention::period);
  }

  /**
   * Whether today is so far ahead of the last day on which the program ran that nothing is erased
   * before somebody said that the date is right.
   */
  public boolean isDateDoubtful() {
    return database.read(this::isDateDoubtful);
  }

  private boolean isDateDoubtful(DSLContext sql) {
    return today(sql).isAfter(believed(sql).plusDays(DAYS_BELIEVED));
  }

  private LocalDate today(DSLContext sql) {
    return LocalDate.ofInstant(clock.instant(), zone(sql));
  }

  private ZoneId zone(DSLContext sql) {
    return Aggregates.SITE.all(sql).findFirst().map(Site::zone).orElse(clock.getZone());
  }

  /** The latest day that was believed; before the first, that of the last entry. */
  private LocalDate believed(DSLContext sql) {
    return WindowChoices.find(sql, BELIEVED)
        .map(LocalDate::parse)
        .or(() -> ChangeLog.head(sql).map(change -> day(sql, change.at())))
        .orElseGet(() -> today(sql));
  }

  private LocalDate day(DSLContext sql, long at) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(at), zone(sql));
  }

  /** Somebody looked at the date and says that it is right. */
  public void believeDate() {
    database.aside(sql -> WindowChoices.put(sql, BELIEVED, today(sql).toString()));
  }

  /**
   * Erases what is due, and with {@code unused} what nothing refers to: at the start, since undo
   * reaches no further back.
   *
   * @return how many left; 0 while the date is doubtful
   */
  public int eraseDue(boolean unused) {
    if (isDateDoubtful()) {
      return 0;
    }
    int[] erased = {0};
    database.aside(
        sql -> {
          LocalDate today = today(sql);
          if (today.isAfter(believed(sql)) || WindowChoices.find(sql, BELIEVED).isEmpty()) {
            WindowChoices.put(sql, BELIEVED, today.toString());
          }
          for (var going : due(sql, today, unused).entrySet()) {
            erased[0] += erase(sql, Set.of(going.getKey()), going.getValue(), null);
          }
        });
    return settled(erased[0]);
  }

  /**
   * The last day of each is set by what needs it now, and by the months that hold now.
   *
   * @param today of the site
   */
  public static void datesAnew(DSLContext sql, LocalDate today) {
    RetentionPeriod period = period(sql);
    PersonalValueTable.keepVisitsAtMost(sql, period.after(today));
    PersonalValueTable.lastDays(sql)
        .forEach((id, day) -> PersonalValueTable.keep(sql, id, period.after(day)));
  }

  /**
   * What is to go by the dates as they are now, with the reason. A visit or a form that was begun
   * and never saved has the site's months since its last key.
   */
  private Map<String, Kind> due(DSLContext sql, LocalDate today, boolean unused) {
    datesAnew(sql, today);
    Map<String, Kind> going = new HashMap<>();
    if (unused) {
      PersonalValueTable.unused(sql).forEach(id -> going.put(id, Kind.UNUSED));
    }
    PersonalValueTable.due(sql, today).forEach(going::putIfAbsent);
    RetentionPeriod period = period(sql);
    DraftTable.lastKeys(sql)
        .forEach(
            (draft, at) -> {
              if (period.after(day(sql, at)).isBefore(today)) {
                going.put(draft, Kind.UNUSED);
              }
            });
    return going;
  }

  /**
   * Erases contacts and notes because the person asked.
   *
   * @param agent id of who does it
   * @return how many were still there
   */
  public int eraseAsked(Collection<String> values, String agent) {
    int[] erased = {0};
    database.aside(sql -> erased[0] = erase(sql, values, Kind.ASKED, agent));
    return settled(erased[0]);
  }

  /**
   * Notes what was told to a person who asked.
   *
   * @param agent id of who did it
   */
  public void noteDisclosed(Collection<String> values, String agent) {
    database.aside(sql -> values.forEach(id -> note(sql, Kind.DISCLOSED, agent, id)));
  }

  /** Notes that files with names were deleted. */
  public void noteFiles(int files) {
    database.aside(
        sql -> {
          for (int i = 0; i < files; i++) {
            note(sql, Kind.FILE, null, null);
          }
        });
  }

  private int erase(DSLContext sql, Collection<String> values, Kind kind, String agent) {
    int erased = 0;
    for (String id : values) {
      if (PersonalValueTable.erase(sql, id) || DraftTable.erase(sql, id)) {
        note(sql, kind, agent, id);
        erased++;
      }
    }
    return erased;
  }

  private void note(DSLContext sql, Kind kind, String agent, String value) {
    PersonalEventTable.add(
        sql, new PersonalEvent(ids.next(), clock.millis(), today(sql), kind, agent, value));
  }

  /** What was erased is wiped; the register says so from now on. */
  private int settled(int erased) {
    List<PersonalEvent> leavesAgain = leavesAgain(database);
    if (register.read().size() != leavesAgain.size()) {
      register.write(leavesAgain);
    }
    if (erased > 0) {
      database.wipe();
    }
    return erased;
  }

  /** What the register of a file has to hold. */
  public static List<PersonalEvent> leavesAgain(Database database) {
    return database.read(PersonalEventTable::all).stream()
        .filter(event -> event.kind().leavesAgain())
        .toList();
  }

  /** What left and what was told, how many a day and a reason, newest first. */
  public List<Departures> report() {
    return database.read(PersonalEventTable::counts);
  }

  /** How many leave after each day, the next first. */
  public List<Leaving> leaving() {
    return database.read(PersonalValueTable::leaving);
  }

  /**
   * Erases again what a backup brought back: what left by its date or because the person asked, and
   * what is due today.
   *
   * @param known what the replaced file, and the registers beside it and beside the backup, know
   * @param believed the latest day that the replaced file believed, empty when it cannot be read
   */
  public void eraseAgain(Collection<PersonalEvent> known, Optional<LocalDate> believed) {
    database.aside(
        sql -> {
          known.forEach(event -> PersonalEventTable.add(sql, event));
          LocalDate today = today(sql);
          Set<String> going = new TreeSet<>(due(sql, today, true).keySet());
          known.stream()
              .filter(event -> event.kind().leavesAgain())
              .forEach(event -> going.add(event.value()));
          erase(sql, going, Kind.RESTORED, null);
          believed
              .filter(day -> !today.isAfter(day.plusDays(DAYS_BELIEVED)))
              .ifPresent(_ -> WindowChoices.put(sql, BELIEVED, today.toString()));
        });
    database.wipe();
  }

  /** What a file believes, read without changing it. */
  public static Optional<LocalDate> believedIn(DSLContext sql) {
    return WindowChoices.find(sql, BELIEVED).map(LocalDate::parse);
  }
}
