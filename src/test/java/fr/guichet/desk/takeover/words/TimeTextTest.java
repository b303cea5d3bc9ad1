package fr.guichet.desk.takeover.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14:19|859", "14h32|872", "9h|540", "9 h 05|545", "14h19min|859", "14:19:30|859",
        "09H00|540", "14.30|870", "9|540", "0,5965|859", "2:30 pm|870", "00:00|0",
        "0,5|720", "0.5|720", "0.75|1080", "46351,5|720", "46351.59722|860", "46351,99999|1439",
        "0.30|30", "00.30|30", "9.5|545"
      })
  void aTimeOfDayIsReadAsPeopleWriteIt(String cell, int minute) throws Misread {
    assertThat(TimeText.minuteOfDay(cell)).hasValue(minute);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"24:00", "9h75", "25h", "matin", "14h-15h", "46351", "46351,0", "12345,5"})
  void aTimeOfDayThatCannotBeIsRefused(String cell) {
    assertThatThrownBy(() -> TimeText.minuteOfDay(cell)).isInstanceOf(Misread.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30|30",
        "30 min|30",
        "30min.|30",
        "45 minutes|45",
        "20'|20",
        "0:30|30",
        "00:30:00|30",
        "1h15|75",
        "1 h|60",
        "1 heure|60",
        "1h 05 min|65",
        "1,5 h|90",
        "30.0|30",
        "0|0",
        "1440|1440"
      })
  void aLengthIsReadAsPeopleWriteIt(String cell, int minutes) throws Misread {
    assertThat(TimeText.minutes(cell, false)).hasValue(minutes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1441", "25h", "-5", "1h75", "long", "15-20", "30,5"})
  void aLengthThatCannotBeIsRefused(String cell) {
    assertThatThrownBy(() -> TimeText.minutes(cell, false)).isInstanceOf(Misread.class);
  }

  @Test
  void plainNumbersAreHoursOnlyWhereTheHeaderSaysSo() throws Misread {
    assertThat(TimeText.minutes("0,5", true)).hasValue(30);
    assertThat(TimeText.minutes("1", true)).hasValue(60);
    assertThat(TimeText.minutes("1", false)).hasValue(1);
    assertThat(TimeText.minutes("20 min", true)).hasValue(20);
  }
}
