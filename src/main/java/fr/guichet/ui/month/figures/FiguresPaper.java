package fr.guichet.ui.month.figures;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.closing.MonthPage;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.report.ToReport;
import fr.guichet.model.paper.ChartPaper;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.visit.Outcome;
import fr.guichet.ui.kit.FigureWords;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The month on paper: the figures to report, then those by partner, as the screen tells them. */
public final class FiguresPaper {

  /** Those of the screen for which a sheet has room. */
  private static final List<String> COLUMNS =
      Stream.of(
              Stream.of("partner", "requests"),
              Stream.of(Outcome.values()).map(outcome -> "outcome." + outcome),
              Stream.of("strict", "excluding"))
          .flatMap(keys -> keys)
          .map(key -> text("month.column." + key))
          .toList();

  private final MonthPage page;
  private final ZoneId zone;

  /**
   * @param zone of the site
   */
  public FiguresPaper(MonthPage page, ZoneId zone) {
    this.page = page;
    this.zone = zone;
  }

  /**
   * @param site its name
   * @param order keys of the figures to report, as the site wants them
   */
  public ChartPaper of(String site, List<String> order) {
    return new ChartPaper(
        text("month.paper.file", page.month()),
        text("month.title"),
        head(site),
        List.of(
            table(text("month.report"), List.of("", text("month.paper.number")), report(order)),
            table(text("month.table"), COLUMNS, partners())));
  }

  private List<String> head(String site) {
    List<String> head = new ArrayList<>(List.of(site, month()));
    String posts = page.view().united().words(zone);
    if (!posts.isEmpty()) {
      head.add(text("workbook.head.posts", posts));
    }
    return head;
  }

  private String month() {
    String month = DateWords.month(page.month());
    return page.view().closed()
        ? text("month.paper.closed", month, DateWords.numbers(page.view().closing().day()))
        : text("month.paper.open", month);
  }

  private List<List<String>> report(List<String> order) {
    return ToReport.of(page.view().figures(), order).stream()
        .map(figure -> List.of(figure.label(), figure.value()))
        .toList();
  }

  private List<List<String>> partners() {
    MonthFigures figures = page.view().figures();
    return FigureLine.of(figures).stream().map(FiguresPaper::cells).toList();
  }

  private static List<String> cells(FigureLine line) {
    List<String> cells = new ArrayList<>();
    cells.add(line.label());
    cells.add(FigureWords.count(line.requests()));
    for (Outcome outcome : Outcome.values()) {
      cells.add(FigureWords.count(line.outcomes().of(outcome)));
    }
    cells.add(FigureWords.percent(line.outcomes().strictRate()));
    cells.add(FigureWords.percent(line.outcomes().rateExcludingPlanned()));
    return cells;
  }

  private static ChartPaper.Page table(
      String title, List<String> columns, List<List<String>> lines) {
    return new ChartPaper.Page(title, "", new byte[0], 0, columns, lines, 0);
  }
}
