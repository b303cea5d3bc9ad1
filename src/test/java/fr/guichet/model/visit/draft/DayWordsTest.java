package fr.guichet.model.visit.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayWordsTest {

  /** A Monday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({
    "demain,2026-11-24",
    "après-demain,2026-11-25",
    "lundi,2026-11-30",
    "Vendredi,2026-11-27",
    "+7,2026-11-30",
    "12/12,2026-12-12",
    "5/1,2027-01-05",
    "05.01.2028,2028-01-05",
    "aujourd’hui,2026-11-23"
  })
  void aPromisedDayIsNeverEarlierThanToday(String typed, LocalDate day) {
    assertThat(DayWords.coming(typed, TODAY)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bientôt", "31/02", "12"})
  void whatIsNoDayIsNotGuessed(String typed) {
    assertThat(DayWords.coming(typed, TODAY)).isEmpty();
    assertThat(DayWords.past(typed, TODAY)).isEmpty();
  }
}
