package fr.guichet.ui.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.MadeUpYears;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.dashboard.DashboardFigures;
import fr.guichet.model.figures.dashboard.Span;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.ui.dashboard.card.CardContent;
import fr.guichet.ui.dashboard.content.ChannelContent;
import fr.guichet.ui.dashboard.content.GrowthContent;
import fr.guichet.ui.dashboard.content.HoursContent;
import fr.guichet.ui.dashboard.content.NotTakenContent;
import fr.guichet.ui.dashboard.content.ObstacleContent;
import fr.guichet.ui.dashboard.content.OutageContent;
import fr.guichet.ui.dashboard.content.PartnerContent;
import fr.guichet.ui.dashboard.content.TrendContent;
import fr.guichet.ui.dashboard.content.WaitContent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The entries behind a figure are as many as it says, of a year made up. */
class BehindTest {

  private static final int HOURS_FIRST_WORD = 2;

  @TempDir private static Path folder;
  private static Workplace workplace;
  private static Desk desk;
  private static DashboardFigures figures;

  @BeforeAll
  static void fill() {
    var clock = new TestClock("2026-11-24T09:10:00Z", "Europe/Paris");
    workplace = TestSite.usual(folder, OfficialCatalogue.load(), clock);
    desk = workplace.desk();
    MadeUpYears.fill(desk, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 11, 23));
    var period = new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 23));
    figures = desk.dashboard().figures(Span.free(period, desk.duty().today()));
  }

  @AfterAll
  static void close() {
    workplace.close();
  }

  private static List<VisitEntry> behind(Mark mark) {
    return desk.journal().find(((Behind.Entries) mark.behind()).query());
  }

  private static int requests(Mark mark) {
    JournalQuery query = ((Behind.Entries) mark.behind()).query();
    return behind(mark).stream()
        .mapToInt(
            entry ->
                (int)
                    entry.visit().requests().stream()
                        .filter(r -> query.asksFor(r, entry.followUpOf(r).orElse(null)))
                        .count())
        .sum();
  }

  /** The first number of what is read. */
  private static int number(String words) {
    return Integer.parseInt(words.replaceAll("[\\u202f\\u00a0](?=\\d{3})", "").split("\\D+")[0]);
  }

  @Test
  void ofRequestsAndRates() {
    Chart.Trend trend = (Chart.Trend) new TrendContent(figures).card().chart();
    assertThat(trend.columns()).hasSizeGreaterThan(10);
    for (Chart.Column column : trend.columns()) {
      assertThat(requests(column.countMark())).isEqualTo(column.count());
      if (column.count() > 0) {
        double resolved = column.strict() * column.count();
        assertThat(requests(column.strictMark())).isEqualTo((int) Math.round(resolved));
        assertThat(requests(column.closedMark())).isEqualTo((int) Math.round(resolved));
      }
    }
  }

  @Test
  void ofWhatStoodInTheWay() {
    Chart.Bars bars = (Chart.Bars) new ObstacleContent(figures).card().chart();
    assertThat(bars.bars()).hasSizeGreaterThan(8);
    assertThat(bars.bars())
        .allSatisfy(bar -> assertThat(requests(bar.mark())).isEqualTo((int) bar.length().whole()));
    assertThat(bars.bars()).anyMatch(bar -> bar.length().hatched() > 0);
  }

  @Test
  void ofHours() {
    List<CardContent.Line> lines = new HoursContent(figures).card().table().lines();
    assertThat(lines).hasSizeGreaterThan(30);
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(behind(line.mark()))
                    .hasSize(number(line.cells().get(HOURS_FIRST_WORD))));
  }

  @Test
  void ofPartnersProceduresAndChannels() {
    for (CardContent card :
        List.of(new PartnerContent(figures).card(), new GrowthContent(figures).card())) {
      assertThat(card.table().lines())
          .isNotEmpty()
          .allSatisfy(
              line -> assertThat(requests(line.mark())).isEqualTo(number(line.cells().get(1))));
    }
    assertThat(new ChannelContent(figures).card().table().lines())
        .hasSize(6)
        .allSatisfy(line -> assertThat(behind(line.mark())).hasSize(number(line.cells().get(1))));
  }

  @Test
  void ofOutagesAndOfWhatWasNotTaken() {
    Chart.Bars outages = (Chart.Bars) new OutageContent(figures).card().chart();
    assertThat(outages.bars()).isNotEmpty();
    int lost = 0;
    for (Chart.Bar bar : outages.bars()) {
      if (bar.second().behind() instanceof Behind.Entries) {
        assertThat(requests(bar.second())).isEqualTo(number(bar.second().value()));
        lost += number(bar.second().value());
      }
      if (bar.mark().behind() instanceof Behind.Listed listed) {
        int minutes = listed.lines().stream().mapToInt(line -> number(line.get(3))).sum();
        assertThat(minutes).isEqualTo((int) bar.length().full());
      }
    }
    assertThat(lost).isPositive();
    Chart.Bars notTaken = (Chart.Bars) new NotTakenContent(figures).card().chart();
    assertThat(notTaken.bars())
        .filteredOn(bar -> bar.length().full() > 0)
        .isNotEmpty()
        .allSatisfy(
            bar ->
                assertThat(((Behind.Listed) bar.mark().behind()).lines())
                    .hasSize((int) bar.length().full()));
  }

  @Test
  void ofTimes() {
    Chart.Tiles tiles = (Chart.Tiles) new WaitContent(figures).card().chart();
    assertThat(tiles.tiles()).hasSize(6);
    Mark entry = tiles.tiles().getLast().mark();
    assertThat(behind(entry)).hasSize(figures.timedEntries());
  }
}
