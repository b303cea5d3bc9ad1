package fr.guichet.model.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThinningTest {

  private static final Instant NOW = Instant.parse("2026-11-25T17:00:00Z");
  private static final BackupName MADE = new BackupName(NOW, Reason.CLOSING);

  private static BackupName aged(Duration age) {
    return new BackupName(NOW.minus(age), Reason.DAILY);
  }

  private static List<BackupName> left(List<BackupName> all) {
    List<BackupName> left = new ArrayList<>(all);
    left.removeAll(Thinning.going(all, MADE));
    return left;
  }

  @Test
  void allOfTheLastTwoDaysStay() {
    List<BackupName> all =
        IntStream.range(0, 48).mapToObj(hours -> aged(Duration.ofHours(hours))).toList();
    assertThat(Thinning.going(all, MADE)).isEmpty();
  }

  @Test
  void thenTheLastOfEachDayOfEachWeekOfEachMonthAndNoneBeyond62Days() {
    List<BackupName> all =
        IntStream.range(0, 100 * 4).mapToObj(n -> aged(Duration.ofHours(6L * n))).toList();
    List<Long> days =
        left(all).stream()
            .map(name -> Duration.between(name.madeAt(), NOW).toHours())
            .filter(hours -> hours > 48)
            .map(hours -> hours / 24)
            .toList();
    assertThat(days).containsExactly(2L, 2L, 3L, 4L, 5L, 6L, 7L, 9L, 16L, 23L, 30L, 35L, 55L);
  }

  @Test
  void aDayOfThirtyHoursOrAClockThatGoesBackLosesNoneOfToday() {
    BackupName later = new BackupName(NOW.plus(Duration.ofHours(2)), Reason.DAILY);
    assertThat(Thinning.going(List.of(later, MADE), MADE)).isEmpty();
  }

  @Test
  void whatAWrongClockDatedInTheFutureGoesOnceALaterOneIsThere() {
    BackupName of2040 = new BackupName(Instant.parse("2040-01-01T08:00:00Z"), Reason.DAILY);
    assertThat(Thinning.going(List.of(of2040, aged(Duration.ofDays(1)), MADE), MADE))
        .containsExactly(of2040);
  }

  @Test
  void aClockThatFellBackTo1970TakesNoneAway() {
    List<BackupName> all = List.of(aged(Duration.ofDays(1)), aged(Duration.ofDays(40)), MADE);
    BackupName made = new BackupName(Instant.parse("1970-01-01T00:03:00Z"), Reason.DAILY);
    assertThat(Thinning.going(all, made)).isEmpty();
  }

  @Test
  void theOneJustMadeStaysWhateverTheOthersAre() {
    assertThat(Thinning.going(List.of(), MADE)).isEmpty();
    assertThat(left(List.of(aged(Duration.ofDays(63)), MADE))).containsExactly(MADE);
  }

  @Test
  void aNameSaysWhenAndWhy() {
    assertThat(MADE.fileName()).isEqualTo("guichet-20261125-170000-fermeture.db");
    assertThat(BackupName.of(MADE.fileName())).contains(MADE);
    assertThat(BackupName.of("guichet-20261325-170000-jour.db")).isEmpty();
    assertThat(BackupName.of("guichet-20261125-170000-autre.db")).isEmpty();
    assertThat(BackupName.of("photo.db")).isEmpty();
  }
}
