package fr.guichet.model.safekeeping;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups stay: all of the last two days, then the last of each day for a week, of each week
 * for five weeks, of each month; none beyond 62 days (domain.md: what is erased must not live on in
 * a backup).
 */
public final class Thinning {

  private static final Duration LONGEST = Duration.ofDays(62);

  private static final Duration ALL = Duration.ofDays(2);
  private static final Duration DAILY = Duration.ofDays(7);
  private static final Duration WEEKLY = Duration.ofDays(35);

  /** A clock may be a little ahead; a backup dated later than that was made by a wrong one. */
  private static final Duration AHEAD = Duration.ofDays(1);

  private Thinning() {}

  /**
   * Those that go once a new backup was made and checked.
   *
   * @param made the new one: it always stays
   */
  public static Set<BackupName> going(List<BackupName> all, BackupName made) {
    Instant now = made.madeAt();
    if (clockIsBehind(all, now)) {
      return Set.of();
    }
    Set<BackupName> staying = new HashSet<>(Set.of(made));
    List<BackupName> newestFirst =
        all.stream().sorted(Comparator.comparing(BackupName::madeAt).reversed()).toList();
    Set<Object> taken = new HashSet<>();
    for (BackupName each : newestFirst) {
      Duration age = Duration.between(each.madeAt(), now);
      if (inReach(age) && taken.add(slot(each, age))) {
        staying.add(each);
      }
    }
    Set<BackupName> going = new LinkedHashSet<>(all);
    going.removeAll(staying);
    return going;
  }

  /** When most were made later than now it is the clock that is wrong, not they: none goes. */
  private static boolean clockIsBehind(List<BackupName> all, Instant now) {
    long later = all.stream().filter(each -> each.madeAt().isAfter(now.plus(AHEAD))).count();
    return later * 2 > all.size();
  }

  private static boolean inReach(Duration age) {
    return age.compareTo(LONGEST) <= 0 && age.compareTo(AHEAD.negated()) >= 0;
  }

  /** Of those with the same slot the newest stays. */
  private static Object slot(BackupName backup, Duration age) {
    if (age.compareTo(ALL) <= 0) {
      return backup;
    }
    Function<LocalDate, Object> of =
        age.compareTo(DAILY) <= 0
            ? day -> day
            : age.compareTo(WEEKLY) <= 0 ? Thinning::week : YearMonth::from;
    return of.apply(LocalDate.ofInstant(backup.madeAt(), ZoneOffset.UTC));
  }

  private static Object week(LocalDate day) {
    return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
