package fr.guichet.model.figures.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.figures.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpanTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static Period days(String from, String until) {
    return new Period(day(from), day(until));
  }

  private static Span of(Span.Kind kind, String in) {
    return Span.of(kind, day(in), TODAY);
  }

  @Test
  void theUsualOneIsTheTwelveMonthsBeforeThePresentOne() {
    Span usual = Span.usual(TODAY);
    assertThat(usual.period()).isEqualTo(days("2025-11-01", "2026-10-31"));
    assertThat(usual.before()).isEqualTo(days("2024-11-01", "2025-10-31"));
    assertThat(usual.lastYear()).isEqualTo(usual.before());
    assertThat(usual.comparedOnce()).isTrue();
    assertThat(usual.underWay()).isFalse();
    assertThat(usual.words()).isEqualTo("novembre 2025 à octobre 2026");
  }

  @Test
  void whatIsUnderWayIsComparedWithAsMuch() {
    Span month = of(Span.Kind.MONTH, "2026-11-05");
    assertThat(month.underWay()).isTrue();
    assertThat(month.period()).isEqualTo(days("2026-11-01", "2026-11-24"));
    assertThat(month.before()).isEqualTo(days("2026-10-01", "2026-10-24"));
    assertThat(month.lastYear()).isEqualTo(days("2025-11-01", "2025-11-24"));
    Span week = of(Span.Kind.WEEK, "2026-11-24");
    assertThat(week.period()).isEqualTo(days("2026-11-23", "2026-11-24"));
    assertThat(week.before()).isEqualTo(days("2026-11-16", "2026-11-17"));
    assertThat(week.lastYear()).as("the same weekdays").isEqualTo(days("2025-11-24", "2025-11-25"));
    Span year = of(Span.Kind.YEAR, "2026-11-24");
    assertThat(year.period()).isEqualTo(days("2026-01-01", "2026-11-24"));
    assertThat(year.lastYear()).isEqualTo(days("2025-01-01", "2025-11-24"));
  }

  @Test
  void aMonthThatIsOverIsComparedWithWholeMonths() {
    Span february = of(Span.Kind.MONTH, "2024-02-10");
    assertThat(february.period()).isEqualTo(days("2024-02-01", "2024-02-29"));
    assertThat(february.before()).isEqualTo(days("2024-01-01", "2024-01-31"));
    assertThat(february.lastYear()).isEqualTo(days("2023-02-01", "2023-02-28"));
  }

  @Test
  void aWeekMayLieAcrossTheNewYear() {
    Span week = of(Span.Kind.WEEK, "2026-01-01");
    assertThat(week.period()).isEqualTo(days("2025-12-29", "2026-01-04"));
    assertThat(week.before()).isEqualTo(days("2025-12-22", "2025-12-28"));
    assertThat(week.lastYear()).isEqualTo(days("2024-12-30", "2025-01-05"));
  }

  @Test
  void aPeriodMovesByItsOwnLengthAndTwelveMonthsByOne() {
    assertThat(Span.usual(TODAY).earlier(TODAY).period())
        .isEqualTo(days("2025-10-01", "2026-09-30"));
    assertThat(Span.usual(TODAY).later(TODAY).period()).isEqualTo(days("2025-12-01", "2026-11-24"));
    assertThat(of(Span.Kind.MONTH, "2026-01-15").earlier(TODAY).period())
        .isEqualTo(days("2025-12-01", "2025-12-31"));
    assertThat(of(Span.Kind.YEAR, "2025-05-01").later(TODAY).period())
        .isEqualTo(days("2026-01-01", "2026-11-24"));
    Span free = free("2025-12-20", "2026-01-08");
    assertThat(free.earlier(TODAY).period()).isEqualTo(days("2025-11-30", "2025-12-19"));
    assertThat(free.later(TODAY).period()).isEqualTo(days("2026-01-09", "2026-01-28"));
    Span quarter = free("2026-01-01", "2026-03-31");
    assertThat(quarter.later(TODAY).period()).isEqualTo(days("2026-04-01", "2026-06-30"));
  }

  private static Span free(String from, String until) {
    return Span.free(days(from, until), TODAY);
  }

  @Test
  void chosenDaysThatAreUnderWayAreComparedWithAsMuch() {
    Span moved = free("2026-10-28", "2026-11-16").later(TODAY);
    assertThat(moved.whole()).isEqualTo(days("2026-11-17", "2026-12-06"));
    assertThat(moved.underWay()).isTrue();
    assertThat(moved.period()).isEqualTo(days("2026-11-17", "2026-11-24"));
    assertThat(moved.before()).isEqualTo(days("2026-10-28", "2026-11-04"));
    assertThat(moved.lastYear()).isEqualTo(days("2025-11-17", "2025-11-24"));
    assertThat(moved.earlier(TODAY)).isEqualTo(free("2026-10-28", "2026-11-16"));
    assertThat(moved.hasLater(TODAY)).isFalse();
  }

  @Test
  void chosenMonthsThatAreUnderWayAreComparedWithAsMuch() {
    Span moved = free("2026-09-01", "2026-10-31").later(TODAY);
    assertThat(moved.whole()).isEqualTo(days("2026-11-01", "2026-12-31"));
    assertThat(moved.period()).isEqualTo(days("2026-11-01", "2026-11-24"));
    assertThat(moved.before()).isEqualTo(days("2026-09-01", "2026-09-24"));
    assertThat(moved.lastYear()).isEqualTo(days("2025-11-01", "2025-11-24"));
    assertThat(moved.earlier(TODAY).period()).isEqualTo(days("2026-09-01", "2026-10-31"));
    assertThat(free("2026-09-01", "2026-10-31").hasLater(TODAY)).isTrue();
  }

  @Test
  void nothingLiesAfterToday() {
    assertThat(Span.usual(TODAY).hasLater(TODAY)).isTrue();
    assertThat(Span.usual(TODAY).later(TODAY).hasLater(TODAY)).isFalse();
    assertThat(of(Span.Kind.WEEK, "2026-11-24").hasLater(TODAY)).isFalse();
    assertThat(of(Span.Kind.WEEK, "2026-11-20").hasLater(TODAY)).isTrue();
    assertThat(of(Span.Kind.YEAR, "2026-03-01").hasLater(TODAY)).isFalse();
  }

  @Test
  void partsAreAsManyAsCanBeRead() {
    assertThat(Step.parts(days("2025-12-29", "2026-01-04"))).hasSize(7);
    assertThat(Step.parts(days("2025-12-01", "2026-01-15")))
        .as("weeks, cut at both ends")
        .hasSize(7)
        .first()
        .isEqualTo(days("2025-12-01", "2025-12-07"));
    assertThat(Step.parts(days("2025-12-01", "2026-01-15")))
        .last()
        .isEqualTo(days("2026-01-12", "2026-01-15"));
    assertThat(Step.parts(days("2025-11-01", "2026-10-31"))).hasSize(12);
    assertThat(Step.parts(days("2016-11-01", "2026-10-31")))
        .as("quarters")
        .hasSize(41)
        .first()
        .isEqualTo(days("2016-11-01", "2016-12-31"));
    assertThat(Step.parts(days("2006-11-01", "2026-10-31"))).as("years").hasSize(21);
  }
}
