package fr.guichet.papers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.Progress;
import fr.guichet.model.account.AccessEntry;
import fr.guichet.model.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthFilesTest {

  private static final YearMonth MONTH = YearMonth.of(2026, 10);

  @TempDir private Path data;

  @Test
  void everyFormatOfTheScreenHasANameAndIsWhatItSays() throws IOException {
    TestClock clock = new TestClock("2026-11-24T09:10:00Z", "UTC");
    try (Workplace workplace =
        TestSite.install(data.resolve("site"), OfficialCatalogue.load(), clock)) {
      MonthFiles files = new MonthFiles(workplace.desk(), data.resolve("exports"), _ -> {});
      assertThat(files.formats()).containsExactly("xlsx", "ods", "csv");
      Set<String> starts = new HashSet<>();
      for (String format : files.formats()) {
        assertThat(Texts.text("month.export.kind." + format)).endsWith("(." + format + ")");
        Path usual = files.proposed(MONTH);
        Path file = usual.resolveSibling("mois." + format);
        assertThat(files.write(MONTH, file, Progress.NONE)).isTrue();
        starts.add(Files.readString(file, StandardCharsets.ISO_8859_1).substring(0, 100));
      }
      assertThat(starts).hasSize(3);
      assertThat(workplace.desk().accesses().all().stream().map(AccessEntry::about).limit(3))
          .containsExactly(
              "mois ou période\u00a0: octobre 2026 (csv)",
              "mois ou période\u00a0: octobre 2026 (ods)",
              "mois ou période\u00a0: octobre 2026 (xlsx)");
      assertThat(starts).anyMatch(start -> start.contains("opendocument.spreadsheet"));
      assertThat(starts).anyMatch(start -> start.startsWith("ï»¿Visite n"));
    }
  }
}
