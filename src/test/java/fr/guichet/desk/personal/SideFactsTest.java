package fr.guichet.desk.personal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.closing.ClosedMonth;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.Outage;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Site;
import fr.guichet.model.takeover.Field;
import fr.guichet.model.text.Texts;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.Visit;
import fr.guichet.storage.log.Aggregate;
import fr.guichet.storage.table.Aggregates;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever two posts may change has words for all that it says. */
class SideFactsTest {

  /** Said one by one. */
  private static final Set<Class<?>> BY_HAND =
      Set.of(
          Visit.class,
          FollowUp.class,
          Appointment.class,
          DayLine.class,
          Outage.class,
          Site.class,
          Agent.class,
          ClosedMonth.class);

  @Test
  void everyPartOfEveryKindHasAFrenchName() {
    List<String> parts = new ArrayList<>();
    for (Aggregate<?> aggregate : Aggregates.ALL) {
      if (!BY_HAND.contains(aggregate.type())) {
        Stream.of(aggregate.type().getRecordComponents())
            .map(RecordComponent::getName)
            .filter(name -> !SideFacts.HIDDEN.contains(name))
            .forEach(parts::add);
      }
    }
    assertThat(parts)
        .hasSizeGreaterThan(30)
        .allSatisfy(part -> assertThat(Texts.text("posts.fact." + part)).isNotBlank());
  }

  @Test
  void everyColumnOfASpreadsheetHasWords() {
    assertThat(Field.values())
        .allSatisfy(field -> assertThat(Texts.text("takeover.field." + field)).isNotBlank());
  }

  @Test
  void everyKindHasAFrenchName() {
    assertThat(Aggregates.ALL)
        .allSatisfy(each -> assertThat(Texts.text("posts.kind." + each.kind())).isNotBlank());
  }
}
