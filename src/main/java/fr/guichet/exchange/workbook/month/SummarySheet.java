package fr.guichet.exchange.workbook.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.exchange.workbook.sheet.ChartContent;
import fr.guichet.exchange.workbook.sheet.Head;
import fr.guichet.exchange.workbook.sheet.Line;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * The sheet « Synthèse »: the month on one page with its two charts, the rest and its days after.
 */
final class SummarySheet {

  private static final List<Integer> WIDEST = List.of(46, 14, 11, 15, 14, 18);
  private static final Head.Columns HEAD = new Head.Columns(1, 6, 8);
  private static final int CHARTS_COLUMN = WIDEST.size();
  private static final int CHARTS_WIDTH = 7;
  private static final int CHART_HEIGHT = 17;

  private SummarySheet() {}

  private static String name() {
    return text("workbook.sheet.summary");
  }

  static SheetContent of(MonthFigures figures, Head head) {
    SummaryLines summary = new SummaryLines(figures);
    List<Line> indicators = summary.all();
    DayTable days = new DayTable(figures, Head.LINES + 1 + indicators.size() + 1);
    List<Line> lines = new ArrayList<>(head.lines(name(), HEAD));
    lines.add(titles(figures.period()));
    lines.addAll(indicators);
    lines.add(Line.empty());
    lines.addAll(days.lines());
    SheetContent.Table where =
        new SheetContent.Table(Head.LINES, Head.LINES + indicators.size(), false);
    int nextPage = Head.LINES + 1 + summary.firstPage();
    return new SheetContent(name(), lines, WIDEST, where, nextPage, charts(figures, days));
  }

  private static Line titles(Period period) {
    return Line.of(
        Line.Kind.HEADER,
        new Cell.Text(text("workbook.summary.indicator")),
        new Cell.NumberTitle(period.words()),
        new Cell.NumberTitle(text("workbook.summary.share")),
        new Cell.NumberTitle(period.previous().words()),
        new Cell.NumberTitle(period.lastYear().words()),
        new Cell.Text(text("workbook.summary.reading")));
  }

  private static List<ChartContent> charts(MonthFigures figures, DayTable days) {
    List<ChartContent> charts = new ArrayList<>();
    if (!figures.days().isEmpty()) {
      charts.add(days.chart(name(), spot(0)));
    }
    if (!figures.partners().isEmpty()) {
      charts.add(PartnersSheet.chart(figures, spot(1)));
    }
    return charts;
  }

  private static ChartContent.Spot spot(int place) {
    int line = Head.LINES + place * CHART_HEIGHT;
    return new ChartContent.Spot(
        CHARTS_COLUMN, line, CHARTS_COLUMN + CHARTS_WIDTH, line + CHART_HEIGHT);
  }
}
