package fr.guichet.model.site.hours;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

  private static final Interval MORNING = Interval.of("09:00", "12:30");
  private static final Interval AFTERNOON = Interval.of("13:30", "17:05");

  @Test
  void anIntervalEndsAfterItBeganOnTheSameDay() {
    assertThatIllegalArgumentException().isThrownBy(() -> Interval.of("12:00", "12:00"));
    assertThatIllegalArgumentException().isThrownBy(() -> Interval.of("22:00", "24:01"));
    assertThatIllegalArgumentException().isThrownBy(() -> Interval.of("9", "12:00"));
    assertThat(Interval.of("0:00", "24:00").minutes()).isEqualTo(1440);
  }

  @Test
  void anIntervalIsWrittenInFrenchAndNeverCut() {
    assertThat(MORNING.text()).isEqualTo("9 h – 12 h 30".replace(' ', '\u00a0'));
    assertThat(AFTERNOON.text()).isEqualTo("13 h 30 – 17 h 05".replace(' ', '\u00a0'));
  }

  @Test
  void aWeekAddsUpAndAClosedDayHasNoKey() {
    OpeningHours hours =
        OpeningHours.none().with(MONDAY, List.of(AFTERNOON, MORNING)).with(TUESDAY, List.of());
    assertThat(hours.on(MONDAY)).containsExactly(MORNING, AFTERNOON);
    assertThat(hours.week()).containsOnlyKeys(MONDAY);
    assertThat(hours.minutesAWeek()).isEqualTo(210 + 215);
    assertThat(hours.on(TUESDAY)).isEmpty();
    assertThat(hours.with(MONDAY, List.of())).isEqualTo(OpeningHours.none());
  }

  @Test
  void intervalsOfADayAreInOrderAndDoNotOverlap() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OpeningHours(Map.of(MONDAY, List.of(AFTERNOON, MORNING))));
    List<Interval> overlapping = List.of(MORNING, Interval.of("12:00", "14:00"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OpeningHours.none().with(MONDAY, overlapping));
  }
}
