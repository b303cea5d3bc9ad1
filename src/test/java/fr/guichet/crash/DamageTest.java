package fr.guichet.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.safekeeping.RepairReport;
import fr.guichet.protection.backup.Repairing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real file damaged at random places: its figures are right, or it is refused, or the comparison
 * with the log finds it; and what a repair brings back is whole, or it says what is lost. Some
 * places with {@code -Pslow}, 2,000 of each kind with {@code -Pcrash}.
 */
@Tag("slow")
class DamageTest {

  private static final int ROUNDS = Integer.getInteger("damage.rounds", 24);
  private static final long SEED = Long.getLong("crash.seed", System.nanoTime());
  private static final int PAGE = 4096;
  private static final Catalogue CATALOGUE = OfficialCatalogue.load();
  private static final TestClock CLOCK = new TestClock("2026-11-24T09:10:00Z", "Europe/Paris");
  private static final List<YearMonth> MONTHS =
      List.of(YearMonth.of(2026, 9), YearMonth.of(2026, 10), YearMonth.of(2026, 11));

  @TempDir private static Path temporary;
  private static byte[] sound;
  private static List<MonthFigures> figures;

  /** What became of a damaged file. */
  private enum End {
    RIGHT_FIGURES,
    REFUSED,
    FOUND_BY_THE_CHECK
  }

  @BeforeAll
  static void make() throws IOException {
    Path folder = temporary.resolve("sound");
    try (Workplace workplace = TestSite.openEmpty(folder, CATALOGUE, CLOCK)) {
      workplace.demonstration().make(3, 7, TestSite.PASSWORD);
    }
    sound = Files.readAllBytes(folder.resolve("guichet.db"));
    figures = figures(folder);
    assertThat(figures).allSatisfy(month -> assertThat(month.totals().requests()).isPositive());
  }

  private static List<MonthFigures> figures(Path folder) {
    try (Workplace workplace = TestSite.open(folder, CATALOGUE, CLOCK)) {
      var months = workplace.desk().months();
      return MONTHS.stream().map(month -> months.now(month).figures()).toList();
    }
  }

  private static Path folder(String name, byte[] file) throws IOException {
    Path folder = Files.createDirectories(temporary.resolve(name));
    Files.write(folder.resolve("guichet.db"), file);
    Files.deleteIfExists(folder.resolve("guichet.db-wal"));
    Files.deleteIfExists(folder.resolve("guichet.db-shm"));
    return folder;
  }

  private static End end(String where, byte[] file) throws IOException {
    Path folder = folder("damaged", file);
    try {
      if (figures(folder).equals(figures)) {
        return End.RIGHT_FIGURES;
      }
    } catch (Failure failure) {
      assertThat(failure.getMessage()).as(where).isNotBlank();
      return End.REFUSED;
    }
    assertThat(found(folder)).as("%s: a wrong figure goes unseen", where).isTrue();
    return End.FOUND_BY_THE_CHECK;
  }

  private static boolean found(Path folder) {
    try (Workplace workplace = TestSite.open(folder, CATALOGUE, CLOCK)) {
      workplace.verification().check();
      return false;
    } catch (Failure failure) {
      return !failure.getMessage().isBlank();
    }
  }

  private static void tell(String what, Map<End, Integer> ends) {
    System.out.printf("%s, seed %d: %s%n", what, SEED, ends);
  }

  @Test
  void oneFlippedBitGivesNoWrongFigureUnseen() throws IOException {
    Random random = new Random(SEED);
    Map<End, Integer> ends = new EnumMap<>(End.class);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] file = sound.clone();
      int at = random.nextInt(file.length);
      file[at] ^= (byte) (1 << random.nextInt(8));
      ends.merge(end("seed " + SEED + ", byte " + at, file), 1, Integer::sum);
    }
    tell("One bit flipped", ends);
  }

  @Test
  void aFileCutOffGivesNoWrongFigureUnseen() throws IOException {
    Random random = new Random(SEED);
    Map<End, Integer> ends = new EnumMap<>(End.class);
    for (int round = 0; round < ROUNDS / 4; round++) {
      int length = random.nextInt(sound.length);
      byte[] file = Arrays.copyOf(sound, length);
      ends.merge(end("seed " + SEED + ", cut at " + length, file), 1, Integer::sum);
    }
    tell("Cut off", ends);
  }

  @Test
  void aRepairBringsEverythingBackOrSaysWhatIsLost() throws IOException {
    Random random = new Random(SEED);
    int whole = 0;
    int told = 0;
    int refused = 0;
    for (int round = 0; round < ROUNDS / 4; round++) {
      byte[] file = sound.clone();
      int page = 1 + random.nextInt(file.length / PAGE - 1);
      Arrays.fill(file, page * PAGE, (page + 1) * PAGE, (byte) 0);
      Path folder = folder("page" + round, file);
      String where = "seed " + SEED + ", page " + page;
      try {
        RepairReport report = new Repairing(folder, CLOCK).repair("test").report();
        boolean same = figures(folder).equals(figures);
        assertThat(same || report.lostSomething()).as(where + " " + report).isTrue();
        assertThat(found(folder)).as(where + ": the new file is sound").isFalse();
        whole += report.lostSomething() ? 0 : 1;
        told += report.lostSomething() ? 1 : 0;
      } catch (Failure failure) {
        assertThat(failure.getMessage()).as(where).isNotBlank();
        refused++;
      }
    }
    System.out.printf(
        "One page lost, seed %d: %d brought back whole, %d with what is lost told, %d refused%n",
        SEED, whole, told, refused);
    assertThat(whole + told).isPositive();
  }

  @Test
  void aSoundFileComesThroughARepairAsItWas() throws IOException {
    Path folder = folder("whole", sound);
    RepairReport report = new Repairing(folder, CLOCK).repair("test").report();
    assertThat(report.lostSomething()).as("%s", report).isFalse();
    assertThat(report.fromTables()).isZero();
    assertThat(figures(folder)).isEqualTo(figures);
  }

  @Test
  void aTableIsSetAgainFromTheLog() throws IOException, SQLException {
    byte[] file = sound.clone();
    Path folder = folder("visits", file);
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("guichet.db"));
        var statement = connection.createStatement()) {
      statement.execute("DELETE FROM request");
      statement.execute("UPDATE visit SET minutes = 5");
    }
    assertThat(found(folder)).isTrue();
    RepairReport report = new Repairing(folder, CLOCK).repair("test").report();
    assertThat(report.lostSomething()).isFalse();
    assertThat(figures(folder)).isEqualTo(figures);
  }
}
