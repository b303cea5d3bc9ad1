package fr.guichet.exchange.pdf;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.paper.DataPaper;
import fr.guichet.model.text.DateWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The papers of {@code docs/dpo} as PDF files. Of Markdown they use titles, lists, bold lines and
 * paragraphs of one line.
 */
public final class DataPapers {

  /** Read from two steps away. */
  private static final float POSTER = 1.36f;

  private DataPapers() {}

  /**
   * Writes one.
   *
   * @throws fr.guichet.model.failure.Failure where the file cannot be written
   */
  public static void write(DataPaper paper, DataPaper.Facts facts, Path target) {
    try (var pdf = new PlainPdf(paper.words(), facts.site())) {
      if (paper == DataPaper.POSTER) {
        pdf.enlarged(POSTER);
      }
      lines(paper).forEach(line -> write(pdf, filled(line, facts)));
      pdf.save(target);
    }
  }

  private static List<String> lines(DataPaper paper) {
    String name = "/fr/guichet/dpo/" + paper.file() + ".md";
    try (InputStream in = DataPapers.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String filled(String line, DataPaper.Facts facts) {
    return line.replace("{site}", facts.site())
        .replace("{dpo}", facts.dpo().isEmpty() ? text("dataPaper.noDpo") : facts.dpo())
        .replace("{mois}", text("dataPaper.months", facts.months()))
        .replace("{jour}", DateWords.numbers(facts.day()));
  }

  private static void write(PlainPdf pdf, String line) {
    if (line.startsWith("# ")) {
      pdf.heading(line.substring(2));
    } else if (line.startsWith("## ")) {
      pdf.section(line.substring(3));
    } else if (line.startsWith("- ")) {
      pdf.item(line.substring(2).replace("**", "")).gap(2);
    } else if (line.startsWith("**")) {
      pdf.strong(line.replace("**", "")).gap(4);
    } else if (!line.isEmpty()) {
      pdf.line(line.replace("**", "")).gap(4);
    }
  }
}
