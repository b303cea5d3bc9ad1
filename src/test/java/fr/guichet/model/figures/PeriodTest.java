package fr.guichet.model.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  private static Period of(String from, String until) {
    return new Period(LocalDate.parse(from), LocalDate.parse(until));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-01, 2026-10-31, 2026-09-01, 2026-09-30, 2025-10-01, 2025-10-31",
    "2024-02-01, 2024-02-29, 2024-01-01, 2024-01-31, 2023-02-01, 2023-02-28",
    "2025-02-01, 2025-02-28, 2025-01-01, 2025-01-31, 2024-02-01, 2024-02-29",
    "2026-01-01, 2026-03-31, 2025-10-01, 2025-12-31, 2025-01-01, 2025-03-31",
    "2026-01-01, 2026-12-31, 2025-01-01, 2025-12-31, 2025-01-01, 2025-12-31",
    "2026-12-28, 2027-01-03, 2026-12-21, 2026-12-27, 2025-12-29, 2026-01-04",
    "2026-10-05, 2026-10-14, 2026-09-25, 2026-10-04, 2025-10-05, 2025-10-14",
    "2024-02-29, 2024-02-29, 2024-02-28, 2024-02-28, 2023-02-28, 2023-02-28",
  })
  void isComparedWithThePeriodBeforeAndWithLastYear(
      String from, String until, String before, String end, String yearFrom, String yearUntil) {
    assertThat(of(from, until).previous()).isEqualTo(of(before, end));
    assertThat(of(from, until).lastYear()).isEqualTo(of(yearFrom, yearUntil));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-10-01|2026-10-31|octobre 2026",
        "2026-01-01|2026-03-31|1er trimestre 2026",
        "2026-10-01|2026-12-31|4e trimestre 2026",
        "2026-01-01|2026-12-31|année 2026",
        "2026-02-01|2026-04-30|du 01/02/2026 au 30/04/2026",
        "2026-10-05|2026-10-11|du 05/10/2026 au 11/10/2026",
      })
  void hasAName(String from, String until, String words) {
    assertThat(of(from, until).words()).isEqualTo(words);
  }

  @Test
  void knowsTheMonthThatItIs() {
    assertThat(Period.of(YearMonth.of(2026, 10)).month()).contains(YearMonth.of(2026, 10));
    assertThat(of("2026-10-01", "2026-10-30").month()).isEmpty();
    assertThat(of("2026-10-01", "2026-11-30").month()).isEmpty();
  }

  @Test
  void neverEndsBeforeItBegins() {
    assertThatThrownBy(() -> of("2026-10-02", "2026-10-01"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
