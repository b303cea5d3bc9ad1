package fr.guichet.desk.takeover.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.model.visit.AgeBand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<12|UNDER_12", "moins de 12 ans|UNDER_12", "12-17|FROM_12", "18–24|FROM_18",
        "25 à 39 ans|FROM_25", "26-30|FROM_25", "de 40 à 59 ans|FROM_40", "60-69|FROM_60",
        "70+|FROM_70", "≥70|FROM_70", "70 ans et plus|FROM_70", "plus de 70 ans|FROM_70",
        "+70|FROM_70", "34|FROM_25", "34 ans|FROM_25", "70|FROM_70"
      })
  void anAgeFallsIntoTheBandThatHoldsIt(String cell, AgeBand band) throws Misread {
    assertThat(AgeText.read(cell)).isEqualTo(band);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"15-25", "moins de 18", "plus de 60", "adulte", "24-18", "200", "né en 1980"})
  void anAgeThatCrossesBandsIsNotGuessed(String cell) {
    assertThatThrownBy(() -> AgeText.read(cell)).isInstanceOf(Misread.class);
  }
}
