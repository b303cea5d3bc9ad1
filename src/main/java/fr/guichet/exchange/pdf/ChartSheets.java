package fr.guichet.exchange.pdf;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.paper.ChartPaper;
import java.nio.file.Path;
import java.util.Arrays;

/** The dashboard on paper: A4, each chart with the table behind it. */
public final class ChartSheets {

  /** Letters of a name at the left, of a figure, and what a bold word takes more. */
  private static final int MOST_NAMES = 34;

  /** The same beside many columns. */
  private static final int MOST_NAMES_OF_MANY = 20;

  private static final int MANY = 8;

  private static final int MOST_FIGURES = 16;
  private static final int AROUND_WORD = 3;

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
      pdf.save(target);
    }
  }

  private static void page(PlainPdf pdf, ChartPaper.Page page) {
    String name = page.subtitle().isEmpty() ? page.title() : page.title() + ", " + page.subtitle();
    boolean drawn = page.picture().length > 0;
    if (drawn) {
      pdf.picture(page.picture(), page.height(), name);
    }
    pdf.table(
        drawn ? text("dashboard.behind", page.title()) : name,
        page.columns(),
        page.lines(),
        shares(page));
    if (page.left() > 0) {
      pdf.line(text("dashboard.left", page.left()));
    }
  }

  /** Each column as wide as its words need, as far as all have room. */
  private static double[] shares(ChartPaper.Page page) {
    double[] shares = new double[page.columns().size()];
    double all = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = letters(page, i);
      all += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= all;
    }
    return shares;
  }

  /** Words stay whole; the names at the left may go on below. */
  private static double letters(ChartPaper.Page page, int column) {
    int word =
        Arrays.stream(page.columns().get(column).split(" "))
            .mapToInt(String::length)
            .max()
            .orElse(0);
    int cell = page.lines().stream().mapToInt(line -> line.get(column).length()).max().orElse(0);
    int names = page.columns().size() < MANY ? MOST_NAMES : MOST_NAMES_OF_MANY;
    int most = column == 0 ? names : MOST_FIGURES;
    return Math.max(word + AROUND_WORD, Math.min(cell, most)) + 1.0;
  }
}
