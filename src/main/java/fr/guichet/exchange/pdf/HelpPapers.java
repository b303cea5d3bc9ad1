package fr.guichet.exchange.pdf;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.key.Key;
import fr.guichet.model.key.KeyChanges;
import fr.guichet.model.visit.Cause;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What lies beside the keyboard: the keys on a page, and the sheet for a power cut; A4. */
public final class HelpPapers {

  private static final double[] KEYS = {0.19, 0.31, 0.19, 0.31};

  /** Time, channel, requests, minutes, persons, outcome, what the outcome asks. */
  private static final double[] SHEET = {0.09, 0.09, 0.25, 0.07, 0.07, 0.12, 0.31};

  private static final int LINES = 16;
  private static final float LINE = 32;
  private static final int DIGITS = 9;

  private HelpPapers() {}

  /**
   * Writes all keys of the program, by screen, on one page.
   *
   * @param changes keys that this post has in place of the usual ones
   * @throws fr.guichet.model.failure.Failure where the file cannot be written
   */
  public static void writeKeys(KeyChanges changes, Path target) {
    try (var pdf = new PlainPdf(text("paper.keys.title"), text("paper.keys.foot"))) {
      pdf.enlarged(0.8f).heading(text("paper.keys.title"));
      for (Key.Place place : Key.Place.values()) {
        pdf.compact(place.words(), pairs(place, changes), KEYS);
      }
      pdf.save(target);
    }
  }

  /** Two keys a line, read down the first half, then the second. */
  private static List<List<String>> pairs(Key.Place place, KeyChanges changes) {
    List<Key> keys = Arrays.stream(Key.values()).filter(key -> key.place() == place).toList();
    int half = (keys.size() + 1) / 2;
    List<List<String>> lines = new ArrayList<>();
    for (int i = 0; i < half; i++) {
      List<String> line =
          new ArrayList<>(List.of(changes.shown(keys.get(i).shown()), keys.get(i).words()));
      boolean second = half + i < keys.size();
      line.add(second ? changes.shown(keys.get(half + i).shown()) : "");
      line.add(second ? keys.get(half + i).words() : "");
      lines.add(line);
    }
    return lines;
  }

  /**
   * Writes a sheet to note visits on, in the order of the entry.
   *
   * @throws fr.guichet.model.failure.Failure where the file cannot be written
   */
  public static void writeSheet(Path target) {
    try (var pdf = new PlainPdf(text("paper.sheet.title"), text("paper.sheet.foot"))) {
      pdf.heading(text("paper.sheet.title")).line(text("paper.sheet.day")).gap(6);
      pdf.enlarged(0.82f).line(text("paper.sheet.how")).gap(6);
      pdf.row(titles(), SHEET, true).blank(LINES, LINE, SHEET).gap(4);
      pdf.line(text("paper.sheet.channels")).line(text("paper.sheet.outcomes"));
      pdf.line(text("paper.sheet.awaited")).line(text("paper.sheet.causes", causes()));
      pdf.save(target);
    }
  }

  private static List<String> titles() {
    return List.of(
        text("paper.sheet.time"),
        text("paper.sheet.channel"),
        text("paper.sheet.words"),
        text("paper.sheet.minutes"),
        text("paper.sheet.persons"),
        text("paper.sheet.outcome"),
        text("paper.sheet.more"));
  }

  private static String causes() {
    return Arrays.stream(Cause.values())
        .limit(DIGITS)
        .map(cause -> (cause.ordinal() + 1) + " " + text("cause." + cause.name()))
        .collect(Collectors.joining(" · "));
  }
}
