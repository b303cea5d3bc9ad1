package fr.guichet.ui.kit.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.model.day.DayState;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.personal.BegunForm.Form;
import fr.guichet.model.visit.Place;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DayTextTest {

  private static final DayText BEFORE =
      new DayText(Place.SITE, DayState.OPEN, "9h-12h", List.of("a", "b"));

  private static BegunForm begun(Map<String, String> typed) {
    return new BegunForm("form/1", "a", Form.COUNTER_DAY, "2026-11-24", typed);
  }

  @Test
  void whatWasTypedComesBackOverADayThatIsAnotherMeanwhile() {
    var typed = new DayText(Place.SITE, DayState.OPEN, "neuf heures", List.of("a", "b"));
    var now = new DayText(Place.SITE, DayState.DISTANCE, "9h-11h", List.of("b"));
    assertThat(now.with(begun(typed.typedOver(BEFORE))))
        .isEqualTo(new DayText(Place.SITE, DayState.DISTANCE, "neuf heures", List.of("b")));
  }

  @Test
  void whatWasEmptiedComesBackEmpty() {
    var typed = new DayText(Place.SITE, DayState.CLOSED, "", List.of());
    DayText again = BEFORE.with(begun(typed.typedOver(BEFORE)));
    assertThat(again).isEqualTo(typed);
  }

  @Test
  void whoeverAColleagueNotedMeanwhileStaysBesideThoseWhoWereTicked() {
    var typed = new DayText(Place.SITE, DayState.OPEN, "9h-12h", List.of("b", "c"));
    var now = new DayText(Place.SITE, DayState.OPEN, "9h-12h", List.of("a", "b", "d"));
    assertThat(now.with(begun(typed.typedOver(BEFORE))).present())
        .containsExactlyInAnyOrder("b", "c", "d");
  }

  @Test
  void nothingIsTypedWhereAllIsAsItWas() {
    assertThat(BEFORE.typedOver(BEFORE)).isEmpty();
  }

  @Test
  void whatIsNoStateCannotBeRead() {
    assertThatThrownBy(() -> BEFORE.with(begun(Map.of("state", "FÊTE"))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
