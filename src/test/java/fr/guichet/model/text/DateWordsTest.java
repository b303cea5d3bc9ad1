package fr.guichet.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DateWordsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

  @Test
  void numbersHaveTwoDigits() {
    assertThat(DateWords.numbers(DAY)).isEqualTo("05/10/2026");
    assertThat(DateWords.numbers(null)).isEmpty();
    assertThat(DateWords.shortNumbers(DAY)).isEqualTo("05/10");
    assertThat(DateWords.shortNumbers(MonthDay.of(12, 6))).isEqualTo("06/12");
    assertThat(DateWords.weekdayAndNumbers(DAY)).isEqualTo("lun. 05/10/2026");
  }

  @Test
  void whatIsTypedInNumbersIsReadWhenThereIsSuchADay() {
    assertThat(DateWords.read("5/10/2026")).contains(DAY);
    assertThat(DateWords.read(" 05/10/2026 ")).contains(DAY);
    assertThat(DateWords.read("29/02/2026")).isEmpty();
    assertThat(DateWords.read("5/10")).isEmpty();
    assertThat(DateWords.read("")).isEmpty();
  }

  @Test
  void daysAreWrittenInSmallLetters() {
    assertThat(DateWords.longDay(DAY)).isEqualTo("lundi 5 octobre 2026");
    assertThat(DateWords.shortDay(DAY)).isEqualTo("lun. 5 oct.");
    assertThat(DateWords.shortDay(LocalDate.of(2026, 5, 12))).isEqualTo("mar. 12 mai");
    assertThat(DateWords.weekdayAndNumber(DAY)).isEqualTo("lun. 5");
  }

  @Test
  void datesAreLongOrShortAndWithOrWithoutTheYear() {
    assertThat(DateWords.date(DAY)).isEqualTo("5 octobre 2026");
    assertThat(DateWords.date(MonthDay.of(8, 15))).isEqualTo("15 août");
    assertThat(DateWords.shortDate(DAY)).isEqualTo("5 oct. 2026");
    assertThat(DateWords.shortDateOfYear(DAY)).isEqualTo("5 oct.");
  }

  @Test
  void theFirstOfAMonthIsOrdinalBeforeItsName() {
    LocalDate first = LocalDate.of(2026, 5, 1);
    assertThat(DateWords.longDay(first)).isEqualTo("vendredi 1er mai 2026");
    assertThat(DateWords.shortDay(first)).isEqualTo("ven. 1er mai");
    assertThat(DateWords.date(first)).isEqualTo("1er mai 2026");
    assertThat(DateWords.date(MonthDay.of(5, 1))).isEqualTo("1er mai");
    assertThat(DateWords.shortDate(first)).isEqualTo("1er mai 2026");
    assertThat(DateWords.shortDateOfYear(first)).isEqualTo("1er mai");
    assertThat(DateWords.dayOfMonth(first)).isEqualTo("1er");
    assertThat(DateWords.dayOfMonth(DAY)).isEqualTo("5");
    assertThat(DateWords.weekdayAndNumber(first)).isEqualTo("ven. 1");
    assertThat(DateWords.longDay(first.plusDays(20))).isEqualTo("jeudi 21 mai 2026");
  }

  @Test
  void monthsKeepTheirAccents() {
    assertThat(DateWords.month(YearMonth.of(2026, 2))).isEqualTo("février 2026");
    assertThat(DateWords.month(DAY)).isEqualTo("octobre 2026");
    assertThat(DateWords.month(Month.AUGUST)).isEqualTo("août");
    assertThat(DateWords.shortMonth(YearMonth.of(2025, 12))).isEqualTo("déc. 2025");
    assertThat(DateWords.shortMonth(Month.JULY)).isEqualTo("juil.");
    assertThat(DateWords.shortMonth(Month.MAY)).isEqualTo("mai");
  }

  @Test
  void weekdaysAreLongOrShort() {
    assertThat(DateWords.weekday(DayOfWeek.WEDNESDAY)).isEqualTo("mercredi");
    assertThat(DateWords.shortWeekday(DayOfWeek.WEDNESDAY)).isEqualTo("mer.");
  }

  @Test
  void deBeforeAMonthIsElided() {
    assertThat(Elision.of(DateWords.month(DAY))).isEqualTo("d’octobre 2026");
    assertThat(Elision.of(DateWords.month(Month.AUGUST))).isEqualTo("d’août");
    assertThat(Elision.of(DateWords.month(Month.MAY))).isEqualTo("de mai");
  }
}
