package fr.guichet.model.site.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-01",
    "2026-04-06",
    "2026-05-01",
    "2026-05-08",
    "2026-05-14",
    "2026-05-25",
    "2026-07-14",
    "2026-08-15",
    "2026-11-01",
    "2026-11-11",
    "2026-12-25"
  })
  void theElevenOfFranceAreEverywhere(LocalDate day) {
    assertThat(Holidays.of("02361").include(day)).isTrue();
    assertThat(Holidays.of("97411").include(day)).isTrue();
    assertThat(Holidays.of("").include(day)).isTrue();
  }

  @Test
  void aYearHasElevenAndThePlacesTheirsMore() {
    assertThat(inTheYear("02361")).isEqualTo(11);
    assertThat(inTheYear("67482")).isEqualTo(13);
    assertThat(inTheYear("97105")).isEqualTo(12);
    assertThat(inTheYear("97502")).isEqualTo(11);
  }

  private static long inTheYear(String insee) {
    LocalDate first = LocalDate.of(2026, 1, 1);
    return first.datesUntil(first.plusYears(1)).filter(Holidays.of(insee)::include).count();
  }

  @ParameterizedTest
  @CsvSource({
    "57463, 2026-04-03",
    "68066, 2025-04-18",
    "67482, 2026-12-26",
    "97105, 2026-05-27",
    "97209, 2026-05-22",
    "97302, 2026-06-10",
    "97411, 2026-12-20",
    "97608, 2026-04-27",
    "97701, 2026-10-09",
    "97801, 2026-05-28"
  })
  void alsaceMoselleAndOverseasHaveTheirOwn(String insee, LocalDate day) {
    assertThat(Holidays.of(insee).include(day)).isTrue();
    assertThat(Holidays.of("02361").include(day)).isFalse();
  }

  @Test
  void aSiteOpensOnSomeAndAddsItsOwn() {
    var patron = new OwnHoliday(MonthDay.of(12, 26), null);
    var bridge = new OwnHoliday(MonthDay.of(5, 15), 2026);
    Holidays here =
        Holidays.of("02361")
            .with(new HolidayChanges(List.of(Holiday.WHIT_MONDAY), List.of(patron, bridge)));
    assertThat(here.include(LocalDate.of(2026, 5, 25))).isFalse();
    assertThat(here.include(LocalDate.of(2027, 5, 17))).isFalse();
    assertThat(here.include(LocalDate.of(2027, 12, 26))).isTrue();
    assertThat(here.include(LocalDate.of(2026, 5, 15))).isTrue();
    assertThat(here.include(LocalDate.of(2027, 5, 15))).isFalse();
    assertThat(here.include(LocalDate.of(2026, 5, 14))).isTrue();
  }

  @Test
  void addedDaysAreReadAsTheyAreTyped() {
    String typed = "26/12 ; 15/05/2026, 29/2";
    assertThat(OwnHolidayText.notUnderstood(typed)).isEmpty();
    assertThat(OwnHolidayText.write(OwnHolidayText.read(typed)))
        .isEqualTo("26/12 ; 15/05/2026 ; 29/02");
    assertThat(OwnHolidayText.read(" ")).isEmpty();
    assertThat(OwnHolidayText.notUnderstood("26/12 noël")).contains("noël");
    assertThat(OwnHolidayText.notUnderstood("31/4")).contains("31/4");
    assertThat(OwnHolidayText.notUnderstood("29/02/2027")).contains("29/02/2027");
  }

  @ParameterizedTest
  @CsvSource({"2000-04-23", "2008-03-23", "2011-04-24", "2024-03-31", "2025-04-20", "2038-04-25"})
  void easterIsWhereTheAlmanacHasIt(LocalDate easter) {
    assertThat(Holidays.easter(easter.getYear())).isEqualTo(easter);
  }
}
