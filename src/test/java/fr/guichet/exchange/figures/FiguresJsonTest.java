package fr.guichet.exchange.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.exchange.SampleMonth;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Period;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FiguresJsonTest {

  private static JsonNode json(MonthFigures figures) {
    return JsonMapper.shared().readTree(FiguresJson.write(figures));
  }

  @Test
  void aMonthIsToldUnderTheAgreedKeys() {
    JsonNode json = json(SampleMonth.figures());
    assertThat(json.get("month").asString()).isEqualTo("2026-10");
    assertThat(json.get("visits").asInt()).isEqualTo(266);
    assertThat(json.get("requests").asInt()).isEqualTo(412);
    assertThat(json.get("outcomes").toString())
        .isEqualTo(
            "{\"RESOLVED\":340,\"PENDING\":21,\"PLANNED_ORIENTATION\":26,\"REDIRECTED\":14,"
                + "\"UNFINISHED\":11}");
    assertThat(json.get("strictRate").toString())
        .isEqualTo("{\"numerator\":340,\"denominator\":412}");
    assertThat(json.get("rateExcludingPlanned").toString())
        .isEqualTo("{\"numerator\":340,\"denominator\":365}");
    assertThat(json.get("channels").toString())
        .isEqualTo("{\"WALK_IN\":136,\"APPOINTMENT\":88,\"PHONE\":36,\"MAIL\":5,\"VIDEO\":1}");
    assertThat(json.get("days").get("2026-10-01").toString()).isEqualTo("[12,19]");
    assertThat(json.get("toQualify").asInt()).isEqualTo(3);
  }

  @Test
  void partnersAndProceduresWithoutRequestAreLeftOut() {
    JsonNode json = json(SampleMonth.figures());
    assertThat(json.get("partners").get("INT").get("requests").asInt()).isEqualTo(78);
    assertThat(json.get("partners").get("INT").get("resolved").asInt()).isEqualTo(71);
    assertThat(json.get("partners").has("POSTE")).isFalse();
    assertThat(json.get("procedures").get("CAF-RSA").asInt()).isEqualTo(66);
    assertThat(json.get("procedures").has("POSTE-PLIS")).isFalse();
  }

  @Test
  void theComparedMonthsAreThereToo() {
    JsonNode json = json(SampleMonth.figures());
    assertThat(json.get("previousMonth").get("month").asString()).isEqualTo("2026-09");
    assertThat(json.get("previousMonth").get("requests").asInt()).isEqualTo(389);
    assertThat(json.get("lastYear").get("month").asString()).isEqualTo("2025-10");
    assertThat(json.get("lastYear").get("visits").asInt()).isEqualTo(240);
  }

  @Test
  void anEmptyMonthHasItsCountsAndBothRates() {
    MonthFigures empty = MonthFigures.empty(Period.of(SampleMonth.MONTH));
    JsonNode json = json(empty);
    assertThat(json.get("visits").asInt(-1)).isZero();
    assertThat(json.get("requests").asInt(-1)).isZero();
    assertThat(json.get("strictRate").toString()).isEqualTo("{\"numerator\":0,\"denominator\":0}");
    assertThat(json.get("rateExcludingPlanned").toString())
        .isEqualTo("{\"numerator\":0,\"denominator\":0}");
  }
}
