package fr.guichet.desk.takeover.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.desk.takeover.Imported;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "01/10/2026|2026-10-01",
        "1/10/26|2026-10-01",
        "06-10-2026|2026-10-06",
        "06.10.2026|2026-10-06",
        "2026-10-09|2026-10-09",
        "2026/10/09|2026-10-09",
        "2026-10-09T14:32:00|2026-10-09",
        "09/10/2026 14:32|2026-10-09",
        "mardi 6 octobre 2026|2026-10-06",
        "Mar. 6 oct. 2026|2026-10-06",
        "le 1er octobre 2026|2026-10-01",
        "6 août 2026|2026-08-06",
        "mar. 06/10/2026|2026-10-06",
        "46301|2026-10-06",
        "46301,59722|2026-10-06"
      })
  void aDayIsReadAsPeopleWriteIt(String cell, LocalDate day) throws Misread {
    assertThat(DayText.read(cell, Imported.TODAY).day()).isEqualTo(day);
  }

  @Test
  void aTimeBehindADayIsKept() throws Misread {
    assertThat(DayText.read("09/10/2026 14h32", Imported.TODAY).rest()).isEqualTo("14h32");
    assertThat(DayText.read("2026-10-09T14:32", Imported.TODAY).rest()).isEqualTo("14:32");
    assertThat(DayText.read("46301,0", Imported.TODAY).rest()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "46301,5|720",
        "46301.5|720",
        "46301,05|72",
        "46301,59722|860",
        "46301,9999999|1439"
      })
  void theRestOfANumberIsAPartOfTheDay(String cell, int minute) throws Misread {
    assertThat(TimeText.minuteOfDay(DayText.read(cell, Imported.TODAY).rest())).hasValue(minute);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31/02/2026|Cette date n’existe pas.",
        "2026-13-01|Cette date n’existe pas.",
        "25/11/2026|Cette date est dans le futur.",
        "31/12/2018|Cette date est antérieure à 2019.",
        "06/10|Cette date n’est pas comprise.",
        "hier|Cette date n’est pas comprise.",
        "6 ju 2026|Cette date n’est pas comprise.",
        "-|La date manque."
      })
  void aDayThatCannotBeIsRefusedWithItsReason(String cell, String reason) {
    assertThatThrownBy(() -> DayText.read(cell, Imported.TODAY))
        .isInstanceOf(Misread.class)
        .hasMessage(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lundi 6 octobre 2026", "dim. 6 octobre 2026"})
  void aDayOfTheWeekThatDoesNotFitIsNotGuessed(String cell) {
    assertThatThrownBy(() -> DayText.read(cell, Imported.TODAY)).hasMessageContaining("un mardi");
  }

  @Test
  void todayIsNotTheFuture() throws Misread {
    assertThat(DayText.read("24/11/2026", Imported.TODAY).day()).isEqualTo(Imported.TODAY);
  }
}
