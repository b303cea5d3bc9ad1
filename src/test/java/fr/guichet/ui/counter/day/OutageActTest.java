package fr.guichet.ui.counter.day;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.day.Outage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutageActTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final List<Partner> PARTNERS = OfficialCatalogue.load().partnersOn(DAY);
  private static final String FIRST = PARTNERS.getFirst().code();
  private static final String SECOND = PARTNERS.get(1).code();

  private static Outage outage(String id, String partner, Integer until) {
    return new Outage(id, DAY, partner, 600, until);
  }

  @Test
  void theKeyThatBeginsAnOutageEndsItAndNoOtherIsMoved() {
    List<OutageAct> quiet = OutageAct.of(PARTNERS, List.of());
    assertThat(quiet)
        .hasSize(PARTNERS.size() + 1)
        .startsWith(
            new OutageAct.Begin(""), new OutageAct.Begin(FIRST), new OutageAct.Begin(SECOND));
    Outage own = outage("1", "", null);
    Outage second = outage("2", SECOND, null);
    List<OutageAct> acts = OutageAct.of(PARTNERS, List.of(outage("0", FIRST, 640), second, own));
    assertThat(acts)
        .hasSameSizeAs(quiet)
        .startsWith(new OutageAct.End(own), new OutageAct.Begin(FIRST), new OutageAct.End(second));
    assertThat(acts.subList(3, acts.size())).isEqualTo(quiet.subList(3, quiet.size()));
  }

  @Test
  void whatHasNoKeyOfItsOwnIsEndedByOneAfterTheOthers() {
    Outage once = outage("1", FIRST, null);
    Outage twice = outage("2", FIRST, null);
    Outage retired = outage("3", "LOCAL-GONE", null);
    List<OutageAct> acts = OutageAct.of(PARTNERS, List.of(once, retired, twice));
    assertThat(acts.get(1)).isEqualTo(new OutageAct.End(once));
    assertThat(acts.subList(PARTNERS.size() + 1, acts.size()))
        .containsExactly(new OutageAct.End(retired), new OutageAct.End(twice));
  }
}
