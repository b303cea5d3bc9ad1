package fr.guichet.desk.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.guichet.desk.Desk;
import fr.guichet.desk.HandMadeMonth;
import fr.guichet.desk.MadeUpYears;
import fr.guichet.desk.October;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.dashboard.DashboardFigures;
import fr.guichet.model.figures.dashboard.Obstacle;
import fr.guichet.model.figures.dashboard.OutageCost;
import fr.guichet.model.figures.dashboard.Span;
import fr.guichet.model.figures.dashboard.Step;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.VisitEntry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DashboardTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

  @TempDir private Path folder;

  private static OutcomeCounts outcomes(int... counts) {
    Map<Outcome, Integer> map = new TreeMap<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        map.put(Outcome.values()[i], counts[i]);
      }
    }
    return new OutcomeCounts(map);
  }

  @Test
  void ofAMonthMadeByHandIsCountedOnFingers() {
    TestClock clock = HandMadeMonth.clock();
    try (Workplace workplace = TestSite.install(folder, OfficialCatalogue.load(), clock)) {
      Desk desk = workplace.desk();
      new HandMadeMonth(clock, desk).fill();
      Span month = Span.of(Span.Kind.MONTH, HandMadeMonth.MONTH.atDay(1), TODAY);
      DashboardFigures figures = desk.dashboard().figures(month);

      assertThat(figures.figures()).isEqualTo(desk.months().now(HandMadeMonth.MONTH).figures());
      assertThat(figures.steps()).hasSize(31);
      assertThat(figures.steps().get(4).visits()).as("the 5th").isEqualTo(2);
      assertThat(figures.steps().get(4).outcomes()).isEqualTo(outcomes(1, 1));
      assertThat(figures.steps().get(5).outcomes()).as("the 6th").isEqualTo(outcomes(1, 0, 0, 1));
      assertThat(figures.steps().get(25).visits()).as("a continuation").isEqualTo(1);
      assertThat(figures.steps().get(25).outcomes().requests()).isZero();
      assertThat(figures.troubles().obstacles())
          .containsExactlyInAnyOrder(
              new Obstacle(Cause.NO_SLOT, null, 1, 0, 0, 0),
              new Obstacle(Cause.VISITOR_LEFT, null, 1, 0, 0, 0),
              new Obstacle(Cause.MISSING_DOCUMENT, Awaited.DOCUMENT, 0, 1, 0, 0),
              new Obstacle(Cause.NO_ANSWER, Awaited.PARTNER_ANSWER, 0, 1, 0, 0));
      assertThat(figures.troubles().outages())
          .extracting(OutageCost::partner, OutageCost::minutes)
          .as("90 minutes of the portal; the network was down until after the closing at noon")
          .containsExactly(tuple("CAF", 90), tuple("", 30));
      assertThat(figures.troubles().notTaken()).hasSize(2);
      assertThat(figures.timedEntries()).isEqualTo(3);
      assertThat(figures.firstDay()).isEqualTo(LocalDate.of(2025, 10, 1));
      assertThat(figures.lastYearKnown()).isTrue();

      Span twelve = Span.usual(TODAY);
      DashboardFigures year = desk.dashboard().figures(twelve);
      assertThat(year.steps()).hasSize(12);
      assertThat(year.steps().getLast().outcomes())
          .isEqualTo(figures.figures().totals().outcomes());
      assertThat(year.steps().get(10).outcomes()).as("September").isEqualTo(outcomes(2));
      assertThat(year.figures().lastYear().requests()).isEqualTo(1);
      assertThat(year.lastYearKnown()).as("from October 2025 on only").isFalse();
    }
  }

  @Test
  void equalsARecountOfTheEntries() {
    var clock = new TestClock("2026-11-03T09:00:00Z", "Europe/Paris");
    try (Workplace workplace = TestSite.usual(folder, OfficialCatalogue.load(), clock)) {
      Desk desk = workplace.desk();
      MadeUpYears.fill(desk, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 11, 2));
      DashboardFigures figures = desk.dashboard().figures(Span.usual(TODAY));
      List<VisitEntry> entries =
          desk.journal()
              .find(
                  JournalQuery.between(
                      figures.span().period().from(), figures.span().period().until()));
      assertThat(entries).hasSizeGreaterThan(1500);
      for (Step step : figures.steps()) {
        List<VisitEntry> within =
            entries.stream().filter(e -> step.period().contains(e.visit().when().day())).toList();
        assertThat(step.visits()).isEqualTo(within.size());
        assertThat(step.outcomes()).isEqualTo(recount(within));
      }
      assertThat(figures.figures().totals().outcomes()).isEqualTo(recount(entries));
      for (Obstacle obstacle : figures.troubles().obstacles()) {
        assertThat(obstacle.causes())
            .isEqualTo(
                requests(entries)
                    .filter(r -> obstacle.cause() != null && r.cause() == obstacle.cause())
                    .count());
        assertThat(obstacle.waiting())
            .isEqualTo(
                entries.stream()
                    .flatMap(
                        e ->
                            e.visit().requests().stream()
                                .filter(r -> r.outcome() == Outcome.PENDING)
                                .flatMap(r -> e.followUpOf(r).stream()))
                    .map(FollowUp::awaited)
                    .filter(awaited -> awaited == obstacle.awaited())
                    .count());
      }
      int unresolved =
          (int)
              requests(entries)
                  .filter(
                      r ->
                          r.outcome() != Outcome.RESOLVED
                              && r.outcome() != Outcome.PLANNED_ORIENTATION)
                  .count();
      assertThat(figures.troubles().obstacles().stream().mapToInt(Obstacle::requests).sum())
          .isEqualTo(unresolved);
    }
  }

  private static Stream<Request> requests(List<VisitEntry> entries) {
    return entries.stream().flatMap(entry -> entry.visit().requests().stream());
  }

  private static OutcomeCounts recount(List<VisitEntry> entries) {
    return new OutcomeCounts(
        requests(entries)
            .collect(Collectors.groupingBy(Request::outcome, Collectors.summingInt(_ -> 1))));
  }

  @Test
  void ofASiteWithoutAnythingIsEmptyAndOneDayIsOneDay() {
    var clock = new TestClock("2026-11-03T09:00:00Z", "Europe/Paris");
    try (Workplace workplace = TestSite.usual(folder, OfficialCatalogue.load(), clock)) {
      Desk desk = workplace.desk();
      DashboardFigures nothing = desk.dashboard().figures(Span.usual(TODAY));
      assertThat(nothing.steps()).hasSize(12).allMatch(step -> step.outcomes().requests() == 0);
      assertThat(nothing.firstDay()).isNull();
      assertThat(nothing.beforeKnown()).isFalse();
      assertThat(nothing.troubles().obstacles()).isEmpty();

      new October(desk).visit(TODAY, 560, 20, October.resolved("CAF", "CAF-RSA"));
      DashboardFigures today = desk.dashboard().figures(Span.free(new Period(TODAY, TODAY), TODAY));
      assertThat(today.steps()).singleElement().extracting(Step::visits).isEqualTo(1);
      assertThat(today.figures().strictRate().denominator()).isEqualTo(1);
      assertThat(desk.dashboard().figures(Span.of(Span.Kind.WEEK, TODAY, TODAY)).steps())
          .as("Monday and Tuesday")
          .hasSize(2);
    }
  }

  /** Half past three in the morning of New Year’s Day, UTC: half past eleven of the day before. */
  @Test
  void atASiteOverseasDaysAreItsOwn() {
    var clock = new TestClock("2027-01-01T03:30:00Z", "America/Martinique");
    try (Workplace workplace =
        TestSite.install(folder, OfficialCatalogue.load(), clock, "97209", "America/Martinique")) {
      Desk desk = workplace.desk();
      assertThat(desk.duty().today()).isEqualTo(LocalDate.of(2026, 12, 31));
      new October(desk).visit(desk.duty().today(), 1000, 20, October.resolved("CAF", "CAF-RSA"));
      Span span = Span.of(Span.Kind.MONTH, desk.duty().today(), desk.duty().today());
      DashboardFigures figures = desk.dashboard().figures(span);
      assertThat(span.period()).isEqualTo(Period.of(YearMonth.of(2026, 12)));
      assertThat(figures.steps().getLast().visits()).as("the 31st").isEqualTo(1);
      assertThat(figures.figures().rhythm().hours())
          .filteredOn(hour -> hour.visits() > 0)
          .singleElement()
          .extracting(hour -> hour.hour())
          .isEqualTo(16);
    }
  }

  @Test
  void acrossTheNewYearEachDayCountsOnce() {
    var clock = new TestClock("2027-01-08T09:00:00Z", "Europe/Paris");
    try (Workplace workplace = TestSite.usual(folder, OfficialCatalogue.load(), clock)) {
      Desk desk = workplace.desk();
      var october = new October(desk);
      for (String day : List.of("2026-12-28", "2026-12-31", "2027-01-04")) {
        october.visit(LocalDate.parse(day), 600, 20, October.resolved("CAF", "CAF-RSA"));
      }
      Span week = Span.of(Span.Kind.WEEK, LocalDate.of(2027, 1, 1), desk.duty().today());
      assertThat(week.period().from()).isEqualTo(LocalDate.of(2026, 12, 28));
      assertThat(desk.dashboard().figures(week).figures().totals().visits()).isEqualTo(2);
      Span both =
          Span.free(
              new Period(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 8)), desk.duty().today());
      DashboardFigures figures = desk.dashboard().figures(both);
      assertThat(figures.steps().stream().mapToInt(Step::visits).sum()).isEqualTo(3);
      assertThat(figures.steps()).extracting(Step::size).containsOnly(Step.Size.WEEK);
    }
  }
}
