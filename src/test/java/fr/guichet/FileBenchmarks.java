package fr.guichet;

import fr.guichet.desk.RawEntries;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.desk.takeover.BigFiles;
import fr.guichet.desk.takeover.Takeover;
import fr.guichet.desk.takeover.row.Reading;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.exchange.tables.TableFiles;
import fr.guichet.model.Progress;
import fr.guichet.model.safekeeping.Reason;
import fr.guichet.model.takeover.Table;
import fr.guichet.storage.file.DataFolder;
import fr.guichet.storage.file.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Backups and large imports beside what SQLite takes for the same. {@code ./mvnw -Pbench verify}.
 */
class FileBenchmarks {

  private static final int ROWS = 50_000;
  private static final int FEW = 5;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T09:10:00Z"), ZoneId.of("Europe/Paris"));

  @TempDir private Path temporary;

  @Test
  void aBackupOfTenYears() throws Exception {
    Path folder = temporary.resolve("site");
    try (Workplace workplace = TestSite.usual(folder, OfficialCatalogue.load(), CLOCK)) {
      new RawEntries(workplace.desk(), 43)
          .write(
              folder.resolve("guichet.db"), LocalDate.of(2016, 11, 1), LocalDate.of(2026, 10, 31));
    }
    try (Database database = Database.open(new DataFolder(folder), CLOCK)) {
      double ours = Measures.median(FEW, round -> database.copyTo(copy("ours", round)));
      double limit = Measures.median(FEW, round -> sqlite(folder, copy("sqlite", round)));
      Measures.tell("ten years: the copy of a backup / SQLite's own backup", ours, limit, 1.2);
    }
  }

  private Path copy(String of, int round) throws Exception {
    if (round > 0) {
      Files.delete(temporary.resolve(of + (round - 1)));
    }
    return temporary.resolve(of + round);
  }

  private static void sqlite(Path folder, Path target) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("guichet.db"));
        Statement sql = connection.createStatement()) {
      sql.executeUpdate("backup to " + target);
    }
  }

  /** A whole year with its log, which a backup checks before and after it is copied. */
  @Test
  void aBackupWithItsChecks() throws Exception {
    Path folder = temporary.resolve("year");
    try (Workplace workplace = TestSite.openEmpty(folder, OfficialCatalogue.load(), CLOCK)) {
      workplace.demonstration().make(13, 1, TestSite.PASSWORD);
      double ours = Measures.median(FEW, _ -> workplace.safekeeping().make(Reason.ASKED));
      double limit = Measures.median(FEW, round -> sqlite(folder, copy("year", round)));
      Measures.tell("a year: a backup with its checks / SQLite's own backup", ours, limit);
    }
  }

  @Test
  void fiftyThousandRows() throws Exception {
    Path file = BigFiles.write(temporary, "xlsx", ROWS);
    double reading = Measures.median(1, _ -> TableFiles.read(file, null));
    Table table = TableFiles.read(file, null);
    Path folder = temporary.resolve("taken");
    double ours;
    try (Workplace workplace = TestSite.usual(folder, OfficialCatalogue.load(), CLOCK)) {
      long begun = System.nanoTime();
      workplace
          .desk()
          .takeover()
          .importTable(table, Reading.USUAL, Takeover.Options.WHOLE, Progress.NONE);
      ours = (System.nanoTime() - begun) / 1e6;
    }
    double limit = Measures.median(1, round -> inserts(folder, round));
    Measures.tellAgainst("50,000 rows of a spreadsheet read", reading, Double.NaN);
    Measures.tell(
        "50,000 rows understood and written, with their log / the same rows copied by SQLite",
        ours,
        limit);
  }

  private void inserts(Path folder, int round) throws SQLException {
    Path copy = temporary.resolve("copied" + round);
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("guichet.db"));
        Statement sql = connection.createStatement()) {
      sql.execute("ATTACH '" + copy + "' AS copy");
      for (String table : new String[] {"visit", "request", "change", "personal_value"}) {
        sql.execute("CREATE TABLE copy." + table + " AS SELECT * FROM main." + table);
      }
    }
  }
}
