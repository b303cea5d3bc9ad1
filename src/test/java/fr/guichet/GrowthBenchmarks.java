package fr.guichet;

import fr.guichet.desk.Desk;
import fr.guichet.desk.RawEntries;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.figures.dashboard.Span;
import fr.guichet.model.visit.JournalQuery;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How cost grows: the same ten years with ten, a hundred and a thousand thousand requests. {@code
 * ./mvnw -Pbench verify}; the last is sixty times what the busiest site has.
 */
class GrowthBenchmarks {

  private static final LocalDate FIRST = LocalDate.of(2016, 11, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final YearMonth MONTH = YearMonth.of(2026, 10);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T09:10:00Z"), ZoneId.of("Europe/Paris"));

  /** Visits a day that make about ten, a hundred and a thousand thousand requests. */
  private static final List<Integer> VISITS_A_DAY = List.of(3, 27, 270);

  private static final int FEW = 5;

  @TempDir private Path temporary;

  @Test
  void everyFigureAtThreeSizes() throws Exception {
    Map<String, StringBuilder> table = new LinkedHashMap<>();
    StringBuilder sizes = new StringBuilder();
    for (int visits : VISITS_A_DAY) {
      Path folder = temporary.resolve("of" + visits);
      try (Workplace workplace = TestSite.usual(folder, OfficialCatalogue.load(), CLOCK)) {
        Desk desk = workplace.desk();
        int requests =
            new RawEntries(desk, visits).write(folder.resolve("guichet.db"), FIRST, LAST);
        sizes.append(String.format(Locale.ROOT, " %,12d", requests));
        for (Map.Entry<String, Measures.Work> each : figures(desk).entrySet()) {
          double took = Measures.median(FEW, each.getValue());
          Measures.tellAgainst(
              "growth: " + each.getKey() + ", " + requests + " requests", took, Double.NaN);
          table
              .computeIfAbsent(each.getKey(), _ -> new StringBuilder())
              .append(String.format(Locale.ROOT, " %,9.1f ms", took));
        }
      }
    }
    System.out.printf("%-44s%s%n", "requests of ten years", sizes);
    table.forEach((what, took) -> System.out.printf("%-44s%s%n", what, took));
  }

  private static Map<String, Measures.Work> figures(Desk desk) {
    LocalDate day = LocalDate.of(2026, 10, 30);
    Map<String, Measures.Work> figures = new LinkedHashMap<>();
    figures.put("a month’s figures", _ -> desk.months().now(MONTH).figures());
    figures.put("a month’s checks", _ -> desk.monthChecks().of(MONTH));
    figures.put("the dashboard of twelve months", _ -> desk.dashboard().figures(Span.usual(TODAY)));
    figures.put("the journal of a day", _ -> desk.journal().find(JournalQuery.ofDay(day)));
    figures.put(
        "a word in the journal of twelve months, in the file",
        _ -> desk.journal().find(year("carte grise")));
    figures.put("the same in memory", _ -> inMemory(desk));
    figures.put(
        "what may be gone on with", _ -> desk.journal().openMatters(null, TODAY.minusDays(90)));
    return figures;
  }

  /** The first, which is not measured, reads all past visits. */
  private static void inMemory(Desk desk) {
    desk.journal().prepare();
    desk.journal().newest(year("carte grise"), 100);
  }

  private static JournalQuery year(String words) {
    return new JournalQuery(TODAY.minusYears(1), TODAY, null, null, null, null, words);
  }
}
