package fr.guichet.exchange.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.exchange.SampleMonth;
import org.junit.jupiter.api.Test;

class FiguresTextTest {

  private final String text = FiguresText.write(SampleMonth.figures());

  @Test
  void bothRatesComeWithNumeratorAndDenominator() {
    assertThat(text)
        .contains("82,5\u00a0% (340 sur 412)", "93,2\u00a0% (340 sur 365)")
        .contains("national 2023\u00a0: 82\u00a0%, méthode non publiée", "381 sur 412");
  }

  @Test
  void aPartnerWithoutRequestHasNoRate() {
    assertThat(text).containsPattern("La Poste +0 +sans objet \\(0 sur 0\\)");
  }

  @Test
  void columnsAreAlignedAndNoLineEndsWithSpaces() {
    var lines = text.lines().toList();
    int end = lines.getFirst().indexOf("octobre 2026") + "octobre 2026".length();
    assertThat(lines.stream().filter(line -> line.startsWith("Visites")).findFirst().orElseThrow())
        .satisfies(line -> assertThat(line.substring(0, end)).endsWith("266"));
    assertThat(lines).noneMatch(line -> line.endsWith(" "));
  }
}
