package fr.guichet.exchange.workbook;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.figures.MonthFigures;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The sheet « Synthèse »: the month on one page with its two charts, its days on the next. */
final class SummarySheet {

  private static final List<Integer> WIDEST = List.of(46, 14, 11, 15, 14, 18);
  private static final Head.Columns HEAD = new Head.Columns(1, 3, 4);
  private static final int CHARTS_COLUMN = WIDEST.size() + 1;
  private static final int CHARTS_WIDTH = 8;
  private static final int CHART_HEIGHT = 17;

  private SummarySheet() {}

  static String name() {
    return text("workbook.sheet.summary");
  }

  static SheetContent of(MonthFigures figures, Head head) {
    List<Line> indicators = new SummaryLines(figures).all();
    DayTable days = new DayTable(figures, Head.LINES + indicators.size() + 3);
    List<Line> lines = new ArrayList<>(head.lines(name(), HEAD));
    lines.add(Line.header(titles(figures.month())));
    lines.addAll(indicators);
    lines.add(Line.empty());
    lines.addAll(days.lines());
    SheetContent.Table where =
        new SheetContent.Table(Head.LINES, Head.LINES + indicators.size(), false);
    int nextPage = Head.LINES + indicators.size() + 2;
    return new SheetContent(name(), lines, WIDEST, where, nextPage, charts(figures, days));
  }

  private static List<String> titles(YearMonth month) {
    return List.of(
        text("workbook.summary.indicator"),
        Months.name(month),
        text("workbook.summary.share"),
        Months.name(month.minusMonths(1)),
        Months.name(month.minusYears(1)),
        text("workbook.summary.reading"));
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
