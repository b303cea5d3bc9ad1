package fr.guichet.desk;

import static fr.guichet.desk.October.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.report.DetailRow;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.draft.VisitDraft;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures where calendars are difficult: the turn of the year, leap days, oceans, new names. */
class FiguresCalendarTest {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();

  @TempDir private Path folder;

  private static void visits(Desk desk, String... days) {
    October entries = new October(desk);
    for (String day : days) {
      entries.visit(LocalDate.parse(day), 600, 10, resolved("CAF", "CAF-RSA"));
    }
  }

  private static Period days(String from, String until) {
    return new Period(LocalDate.parse(from), LocalDate.parse(until));
  }

  private static List<Integer> compared(Desk desk, Period period) {
    MonthFigures figures = desk.months().book(period).report().figures();
    return List.of(
        figures.totals().visits(), figures.previousMonth().visits(), figures.lastYear().visits());
  }

  @Test
  void theTurnOfTheYear() {
    var clock = new TestClock("2027-02-01T09:00:00Z", "UTC");
    try (Workplace workplace = TestSite.usual(folder, CATALOGUE, clock)) {
      Desk desk = workplace.desk();
      visits(desk, "2026-12-29", "2026-12-30", "2026-12-31", "2027-01-02", "2027-01-03");
      visits(desk, "2025-12-29", "2026-01-01", "2026-01-04", "2026-01-05", "2026-11-30");
      assertThat(compared(desk, Period.of(YearMonth.of(2026, 12)))).containsExactly(3, 1, 1);
      assertThat(compared(desk, Period.of(YearMonth.of(2027, 1)))).containsExactly(2, 3, 3);
      // the week of 28 December, beside the one 52 weeks before: 29 December to 4 January
      assertThat(compared(desk, days("2026-12-28", "2027-01-03"))).containsExactly(5, 0, 3);
      assertThat(compared(desk, days("2026-12-29", "2027-01-03"))).containsExactly(5, 0, 2);
      assertThat(compared(desk, days("2026-01-01", "2026-12-31"))).containsExactly(7, 1, 1);
      assertThat(compared(desk, days("2027-01-01", "2027-03-31"))).containsExactly(2, 4, 3);
      MonthFigures week = desk.months().book(days("2026-12-28", "2027-01-03")).report().figures();
      assertThat(week.days().keySet())
          .extracting(LocalDate::getDayOfMonth)
          .containsExactly(29, 30, 31, 2, 3);
      assertThat(week.opening().days()).as("New Year's Day is a holiday").isEqualTo(4);
      assertThat(week.data())
          .extracting(cell -> cell.month() + " " + cell.requests())
          .containsExactly("2026-12 3", "2027-01 2");
    }
  }

  @Test
  void aLeapDay() {
    var clock = new TestClock("2029-03-01T09:00:00Z", "UTC");
    try (Workplace workplace = TestSite.usual(folder, CATALOGUE, clock)) {
      Desk desk = workplace.desk();
      visits(desk, "2027-02-28", "2028-02-28", "2028-02-29", "2028-03-01", "2029-02-28");
      assertThat(compared(desk, Period.of(YearMonth.of(2028, 2)))).containsExactly(2, 0, 1);
      assertThat(compared(desk, Period.of(YearMonth.of(2028, 3)))).containsExactly(1, 2, 0);
      assertThat(compared(desk, Period.of(YearMonth.of(2029, 2)))).containsExactly(1, 0, 2);
      assertThat(compared(desk, days("2028-02-29", "2028-02-29"))).containsExactly(1, 1, 1);
      MonthFigures february = desk.months().now(YearMonth.of(2028, 2)).figures();
      assertThat(february.opening().days()).isEqualTo(21);
      assertThat(february.rhythm().days().lastKey()).isEqualTo(LocalDate.of(2028, 2, 29));
    }
  }

  @Test
  void beyondTheSeaTheDayIsTheSites() {
    assertThat(entered("reunion", "97411", "Indian/Reunion", "2026-10-31T20:30:00Z"))
        .as("half past midnight on 1 November")
        .containsExactly(0, 1);
    assertThat(entered("pointe", "97120", "America/Guadeloupe", "2026-11-01T02:00:00Z"))
        .as("ten in the evening of 31 October")
        .containsExactly(1, 0);
  }

  /** Visits of October and November when one is typed at an instant. */
  private List<Integer> entered(String name, String commune, String zone, String instant) {
    var clock = new TestClock(instant, "UTC");
    try (Workplace workplace =
        TestSite.install(folder.resolve(name), CATALOGUE, clock, commune, zone)) {
      Desk desk = workplace.desk();
      String agent = desk.duty().agents().getFirst().id();
      VisitDraft now =
          VisitDraft.started(desk.duty().nextId(), agent, clock.millis(), Channel.WALK_IN)
              .withRequests(List.of(resolved("CAF", "CAF-RSA")));
      desk.visits().save(now, null);
      return List.of(
          desk.months().now(YearMonth.of(2026, 10)).figures().totals().visits(),
          desk.months().now(YearMonth.of(2026, 11)).figures().totals().visits());
    }
  }

  @Test
  void anOperatorThatWasRenamedKeepsItsSeries() {
    var clock = new TestClock("2024-02-01T09:00:00Z", "UTC");
    try (Workplace workplace = TestSite.usual(folder, CATALOGUE, clock)) {
      Desk desk = workplace.desk();
      October entries = new October(desk);
      for (String day : List.of("2023-01-10", "2023-12-29", "2023-12-30", "2024-01-02")) {
        entries.visit(LocalDate.parse(day), 600, 10, resolved("FT", "FT-CV"));
      }
      assertThat(operator(desk, Period.of(YearMonth.of(2023, 12)))).isEqualTo("Pôle emploi 2 0 0");
      assertThat(operator(desk, Period.of(YearMonth.of(2024, 1))))
          .isEqualTo("France Travail 1 2 1");
      Period both = days("2023-12-29", "2024-01-02");
      assertThat(operator(desk, both)).isEqualTo("France Travail 3 0 0");
      assertThat(desk.months().book(both).report().detail())
          .extracting(DetailRow::partner)
          .as("the detail has the name of each day")
          .containsExactly("Pôle emploi", "Pôle emploi", "France Travail");
    }
  }

  private static String operator(Desk desk, Period period) {
    List<GroupFigures> partners = desk.months().book(period).report().figures().partners();
    assertThat(partners).hasSize(1);
    GroupFigures one = partners.getFirst();
    return String.join(
        " ", one.label(), "" + one.requests(), "" + one.previousMonth(), "" + one.lastYear());
  }
}
