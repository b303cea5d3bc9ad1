package fr.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.site.holiday.Holidays;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.VisitEntry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class DemonstrationTest {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T09:10:00Z"), ZoneId.of("Europe/Paris"));
  private static final JournalQuery ALL = JournalQuery.between(TODAY.minusYears(3), TODAY);

  @TempDir private Path temporary;

  private Workplace made(String folder, int months, long seed) {
    Workplace workplace = TestSite.openEmpty(temporary.resolve(folder), CATALOGUE, CLOCK);
    workplace.demonstration().make(months, seed, TestSite.PASSWORD);
    return workplace;
  }

  private List<VisitEntry> entries(String folder, long seed) {
    try (Workplace workplace = made(folder, 2, seed)) {
      return workplace.desk().journal().find(ALL).stream().map(this::withoutAgent).toList();
    }
  }

  /** Agents have random ids; everything else is the same. */
  private VisitEntry withoutAgent(VisitEntry entry) {
    Visit v = entry.visit();
    return new VisitEntry(
        new Visit(
            v.id(),
            v.when(),
            "agent",
            v.channel(),
            v.place(),
            v.length(),
            v.persons(),
            v.requests(),
            v.continues(),
            v.reference(),
            v.note(),
            v.profile(),
            v.source()),
        entry.followUps());
  }

  @Test
  void theSameSeedMakesTheSameEntries() {
    List<VisitEntry> first = entries("a", 7);
    assertThat(first).hasSizeGreaterThan(200);
    assertThat(entries("b", 7)).isEqualTo(first);
    assertThat(entries("c", 8)).isNotEqualTo(first);
  }

  @Test
  void thirteenMonthsHaveTheSharesOfTheNetwork() {
    try (Workplace workplace = made("a", Demonstration.MONTHS, Demonstration.SEED)) {
      List<Visit> visits =
          workplace.desk().journal().find(ALL).stream().map(VisitEntry::visit).toList();
      List<Request> requests = visits.stream().flatMap(v -> v.requests().stream()).toList();
      long days = visits.stream().map(v -> v.when().day()).distinct().count();
      double resolved = share(requests, r -> r.outcome() == Outcome.RESOLVED);
      System.out.printf(
          "Demonstration: %d visits, %d requests, %d days, resolved %.3f, INT %.3f, CAF %.3f%n",
          visits.size(),
          requests.size(),
          days,
          resolved,
          share(requests, r -> r.partner().equals("INT")),
          share(requests, r -> r.partner().equals("CAF")));
      assertThat(requests.size() / (double) days).isCloseTo(13, within(1.5));
      assertThat(requests.size() / (double) visits.size()).isCloseTo(1.55, within(0.12));
      assertThat(resolved).isCloseTo(0.82, within(0.03));
      assertThat(share(requests, r -> r.partner().equals("INT"))).isCloseTo(0.19, within(0.02));
      assertThat(share(requests, r -> r.partner().equals("CAF"))).isCloseTo(0.16, within(0.02));
      assertThat(requests).extracting(Request::outcome).contains(Outcome.values());
      assertThat(visits).anySatisfy(visit -> assertThat(visit.continues()).isNotEmpty());
    }
  }

  private static double share(List<Request> all, java.util.function.Predicate<Request> which) {
    return all.stream().filter(which).count() / (double) all.size();
  }

  @Test
  void itEndsYesterdayAndKeepsHolidaysAndWeekends() {
    try (Workplace workplace = made("a", 13, 1)) {
      List<LocalDate> days =
          workplace.desk().journal().find(ALL).stream()
              .map(entry -> entry.visit().when().day())
              .distinct()
              .sorted()
              .toList();
      assertThat(days.getFirst()).isEqualTo(LocalDate.of(2025, 10, 1));
      assertThat(days.getLast()).isEqualTo(TODAY.minusDays(1));
      assertThat(days)
          .noneMatch(Holidays.of("")::include)
          .noneMatch(day -> day.getDayOfWeek().getValue() > 5);
    }
  }

  @Test
  void everyEntryCanBeCorrectedAsItIs() {
    try (Workplace workplace = made("a", 3, 1)) {
      Desk desk = workplace.desk();
      assertThat(desk.journal().find(ALL))
          .allSatisfy(
              entry -> assertThat(desk.visits().problems(desk.journal().draftOf(entry))).isEmpty());
    }
  }

  @Test
  void theFileIsWellAndNothingIsOfferedToUndo() {
    try (Workplace workplace = made("a", 1, 1)) {
      assertThat(workplace.verification().check()).isNotEmpty();
      Desk desk = workplace.desk();
      assertThat(desk.history().undoable()).isEmpty();
      assertThat(desk.days().toQualify()).hasSize(2);
      assertThat(desk.duty().site().demonstration()).isTrue();
      assertThat(desk.duty().agents())
          .extracting("name")
          .containsExactly("Camille Martin", "Julie Durand");
      assertThat(desk.months().now(YearMonth.of(2026, 10)).figures().totals().visits())
          .isPositive();
    }
  }

  @Test
  void aFolderWithASiteIsRefused() {
    try (Workplace workplace = made("a", 1, 1)) {
      assertThatThrownBy(() -> workplace.demonstration().make(1, 1, TestSite.PASSWORD))
          .isInstanceOf(Failure.class);
    }
  }
}
