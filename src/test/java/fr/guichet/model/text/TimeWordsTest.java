package fr.guichet.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeWordsTest {

  private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 10, 5, 9, 5, 7);
  private static final int FIVE_PAST_NINE = 545;
  private static final int NINE = 540;
  private static final int MIDNIGHT = 1440;

  @Test
  void hoursHaveTwoDigitsOrAsManyAsTheyNeed() {
    assertThat(TimeWords.time(MOMENT)).isEqualTo("09:05");
    assertThat(TimeWords.time(FIVE_PAST_NINE)).isEqualTo("09:05");
    assertThat(TimeWords.shortTime(MOMENT)).isEqualTo("9:05");
    assertThat(TimeWords.shortTime(FIVE_PAST_NINE)).isEqualTo("9:05");
    assertThat(TimeWords.seconds(MOMENT)).isEqualTo("09:05:07");
  }

  @Test
  void theMidnightAfterADayIsItsTwentyFourthHour() {
    assertThat(TimeWords.time(MIDNIGHT)).isEqualTo("24:00");
    assertThat(TimeWords.shortTime(MIDNIGHT)).isEqualTo("24:00");
    assertThat(TimeWords.hour(MIDNIGHT)).isEqualTo("24\u00a0h");
  }

  @Test
  void anHourInWordsSaysItsMinutes() {
    assertThat(TimeWords.spoken(FIVE_PAST_NINE)).isEqualTo("9 h 05");
    assertThat(TimeWords.spoken(NINE)).isEqualTo("9 h 00");
  }

  @Test
  void anHourThatIsNeverCutHasNoBreakSpacesAndNoZeroMinutes() {
    assertThat(TimeWords.hour(FIVE_PAST_NINE)).isEqualTo("9\u00a0h\u00a005");
    assertThat(TimeWords.hour(NINE)).isEqualTo("9\u00a0h");
  }

  @Test
  void momentsAreADayAndATime() {
    assertThat(TimeWords.dayAndTime(MOMENT.toLocalDate(), FIVE_PAST_NINE))
        .isEqualTo("lun. 5 oct. 9:05");
    assertThat(TimeWords.moment(MOMENT)).isEqualTo("05/10/2026 09:05");
    assertThat(TimeWords.momentWithWeekday(MOMENT)).isEqualTo("lun. 05/10/2026 09:05");
    assertThat(TimeWords.momentWithSeconds(MOMENT)).isEqualTo("05/10/2026 09:05:07");
    assertThat(TimeWords.momentInSentence(MOMENT)).isEqualTo("05/10/2026 à 09:05");
    assertThat(TimeWords.shortMomentInSentence(MOMENT)).isEqualTo("05/10 à 09:05");
  }

  @Test
  void aTimeIsReadAsItIsTypedAtTheCounter() {
    for (String typed : List.of("9:05", "09:05", "9h05", "9H05", " 9 h 05 ")) {
      assertThat(TimeWords.read(typed)).as(typed).hasValue(FIVE_PAST_NINE);
    }
    assertThat(TimeWords.read("9h")).hasValue(NINE);
    for (String typed : List.of("", "9", "9h5", "24:00", "9:60", "midi")) {
      assertThat(TimeWords.read(typed)).as(typed).isEmpty();
    }
  }
}
