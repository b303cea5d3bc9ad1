package fr.guichet;

import fr.guichet.desk.Desk;
import fr.guichet.desk.RawEntries;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.visit.JournalQuery;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Search at each key: of the catalogue, and of what was asked in ten years. A key must not wait
 * longer than a frame. {@code ./mvnw -Pbench verify}.
 */
class SearchBenchmarks {

  private static final double FRAME = 16;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T09:10:00Z"), ZoneId.of("Europe/Paris"));
  private static final List<String> TYPED =
      List.of(
          "carte grise",
          "renouveler sa carte d’identité",
          "rsa",
          "retraite de réversion",
          "impots declaration",
          "apl",
          "changement d’adresse",
          "zzyzx inconnu",
          "permi de conduir");

  @TempDir private Path temporary;

  @Test
  void theWorstKey() throws Exception {
    Path folder = temporary.resolve("site");
    try (Workplace workplace = TestSite.usual(folder, OfficialCatalogue.load(), CLOCK)) {
      Desk desk = workplace.desk();
      new RawEntries(desk, 43)
          .write(
              folder.resolve("guichet.db"), LocalDate.of(2016, 11, 1), LocalDate.of(2026, 10, 31));
      desk.lookup().prepare();
      double catalogue = 0;
      for (String words : TYPED) {
        for (int key = 1; key <= words.length(); key++) {
          String typed = words.substring(0, key);
          catalogue =
              Math.max(catalogue, Measures.median(9, _ -> desk.lookup().suggestions(typed, TODAY)));
        }
      }
      Measures.tellAgainst("search of the catalogue, the worst key", catalogue, FRAME);
      past(desk, "twelve months", TODAY.minusYears(1));
      past(desk, "ten years, 160,000 requests", TODAY.minusYears(11));
    }
  }

  private static void past(Desk desk, String what, LocalDate from) throws Exception {
    double worst = 0;
    for (String words : List.of("c", "carte", "carte g", "mairie")) {
      var query = new JournalQuery(from, TODAY, null, null, null, null, words);
      worst = Math.max(worst, Measures.median(3, _ -> desk.journal().find(query)));
    }
    Measures.tellAgainst("search of past visits, " + what + ", the worst key", worst, FRAME);
  }
}
