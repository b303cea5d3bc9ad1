package fr.guichet.exchange.pdf;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.files.AtomicFile;
import fr.guichet.model.paper.ChartPaper;
import java.nio.file.Path;
import java.util.Arrays;

/** The dashboard on paper: A4, each chart with the table behind it. */
public final class ChartSheets {

  /** What the names at the left take of the width. */
  private static final double NAMES = 0.34;

  private ChartSheets() {}

  /**
   * Writes the file, whole or not at all; an older file of that name is replaced.
   *
   * @throws fr.guichet.model.failure.Failure where the file cannot be written
   */
  public static void write(ChartPaper paper, Path target) {
    try (var pdf = new PlainPdf(paper.title(), paper.head().getFirst())) {
      pdf.heading(paper.title());
      paper.head().forEach(pdf::line);
      paper.pages().forEach(page -> page(pdf, page));
      new AtomicFile()
          .write(
              target,
              out -> {
                pdf.write(out);
                return true;
              });
    }
  }

  private static void page(PlainPdf pdf, ChartPaper.Page page) {
    String name = page.subtitle().isEmpty() ? page.title() : page.title() + ", " + page.subtitle();
    boolean drawn = page.picture().length > 0;
    if (drawn) {
      pdf.picture(page.picture(), page.height(), name);
    }
    pdf.table(drawn ? text("dashboard.behind", page.title()) : name, page.columns(), page.lines(), shares(page.columns().size()));
    if (page.left() > 0) {
      pdf.line(text("dashboard.left", page.left()));
    }
  }

  private static double[] shares(int columns) {
    double[] shares = new double[columns];
    Arrays.fill(shares, (1 - NAMES) / Math.max(1, columns - 1));
    shares[0] = NAMES;
    return shares;
  }
}
