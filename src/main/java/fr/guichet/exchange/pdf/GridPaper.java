package fr.guichet.exchange.pdf;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.figures.report.WorkbookHead;
import fr.guichet.model.grid.Criterion;
import fr.guichet.model.grid.GridEntry;
import fr.guichet.model.grid.GridNotes;
import fr.guichet.model.grid.KnownFigure;
import fr.guichet.model.grid.LabelGrid;
import fr.guichet.model.grid.Topic;
import fr.guichet.model.text.DateWords;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/** The label's grid on paper, to show at the audit: A4, every word whole, pages numbered. */
public final class GridPaper {

  private static final double[] CRITERIA = {0.40, 0.13, 0.34, 0.13};
  private static final double[] FIGURES = {0.40, 0.15, 0.45};

  private GridPaper() {}

  /**
   * Writes the file, whole or not at all; an older file of that name is replaced.
   *
   * @throws fr.guichet.model.failure.Failure where the file cannot be written
   */
  public static void write(LabelGrid grid, Path target) {
    WorkbookHead head = grid.head();
    try (var pdf = new PlainPdf(foot(head), foot(head))) {
      pdf.heading(text("grid.title")).strong(site(head)).line(made(head));
      if (!head.posts().isEmpty()) {
        pdf.line(text("workbook.head.posts", head.posts()));
      }
      pdf.gap(4);
      GridNotes.of(grid).forEach(pdf::line);
      for (Topic topic : Topic.values()) {
        criteria(pdf, topic, grid.about(topic));
      }
      figures(pdf, grid);
      pdf.save(target);
    }
  }

  private static String foot(WorkbookHead head) {
    return text("grid.document", head.site().name());
  }

  private static String site(WorkbookHead head) {
    String name = head.site().name();
    return head.site().demonstration() ? text("workbook.head.demonstration", name) : name;
  }

  private static String made(WorkbookHead head) {
    LocalDateTime at = LocalDateTime.ofInstant(head.exportedAt(), head.site().zone());
    return text(
        "grid.made",
        head.site().matricule().isEmpty() ? text("workbook.head.unknown") : head.site().matricule(),
        DateWords.numbers(at),
        head.exportedBy(),
        head.programVersion());
  }

  private static void criteria(PlainPdf pdf, Topic topic, List<Criterion> criteria) {
    if (criteria.isEmpty()) {
      return;
    }
    pdf.table(
        text("grid.topic." + topic),
        List.of(
            text("grid.column.criterion"),
            text("grid.column.answer"),
            text("grid.column.proof"),
            text("grid.column.day")),
        criteria.stream().map(GridPaper::cells).toList(),
        CRITERIA);
  }

  private static List<String> cells(Criterion criterion) {
    GridEntry entry = criterion.entry();
    return List.of(
        criterion.wording(),
        GridNotes.answer(entry),
        entry.proof(),
        DateWords.numbers(entry.day()));
  }

  private static void figures(PlainPdf pdf, LabelGrid grid) {
    pdf.table(
        text("grid.figures", grid.head().period().words()),
        List.of(text("grid.column.figure"), text("grid.column.value"), text("grid.column.reading")),
        grid.figures().stream().map(GridPaper::cells).toList(),
        FIGURES);
  }

  private static List<String> cells(KnownFigure figure) {
    return List.of(figure.name(), figure.shown(), figure.reading());
  }
}
