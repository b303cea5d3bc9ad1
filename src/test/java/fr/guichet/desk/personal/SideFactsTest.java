package fr.guichet.desk.personal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
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
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever two posts may change has words for all that it says. */
class SideFactsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T09:10:00Z"), ZoneId.of("Europe/Paris"));

  @TempDir private Path folder;

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

  /** Names, and what nobody reads or nobody changes. */
  private static final Set<String> NOT_COMPARED =
      Set.of(
          "id",
          "at",
          "source",
          "series",
          "uid",
          "zone",
          "demonstration",
          "closedAt",
          "figures",
          "outcomes");

  /** Two sides that differ must not look alike: somebody chooses between them. */
  @Test
  void whateverDiffersIsShown() {
    try (Workplace workplace = TestSite.usual(folder, OfficialCatalogue.load(), CLOCK)) {
      var samples = new SideSamples(workplace.desk());
      var variants = new Variants(samples.others(), NOT_COMPARED);
      Map<Class<?>, Set<String>> changed = new HashMap<>();
      for (Record sample : samples.all()) {
        Map<String, String> facts = samples.facts(sample);
        Set<String> parts = changed.computeIfAbsent(sample.getClass(), _ -> new HashSet<>());
        variants
            .of(sample)
            .forEach(
                (path, other) -> {
                  parts.add(path.split("[ .\\[]")[0]);
                  assertThat(samples.facts(other))
                      .as(sample.getClass().getSimpleName() + ", " + path)
                      .isNotEqualTo(facts);
                });
      }
      assertThat(changed.keySet()).isEqualTo(BY_HAND);
      changed.forEach(
          (type, parts) ->
              assertThat(parts)
                  .as(type.getSimpleName())
                  .containsAll(
                      Stream.of(type.getRecordComponents())
                          .map(RecordComponent::getName)
                          .filter(name -> !NOT_COMPARED.contains(name))
                          .toList()));
    }
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
