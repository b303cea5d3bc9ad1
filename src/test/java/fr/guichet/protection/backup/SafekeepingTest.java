package fr.guichet.protection.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.desk.Desk;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.safekeeping.Backup;
import fr.guichet.model.safekeeping.Contents;
import fr.guichet.model.safekeeping.Reason;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.protection.backup.Restoring.Restored;
import fr.guichet.storage.log.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups and bringing one back, on real files. */
class SafekeepingTest {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final TestClock clock = new TestClock("2026-11-24T09:10:00Z", "Europe/Paris");
  @TempDir private Path temporary;
  private Path folder;
  private Workplace workplace;

  @BeforeEach
  void install() {
    folder = temporary.resolve("data");
    workplace = TestSite.install(folder, CATALOGUE, clock);
  }

  @AfterEach
  void close() {
    workplace.close();
  }

  private void visits(int number) {
    Desk desk = workplace.desk();
    for (int i = 0; i < number; i++) {
      VisitDraft draft =
          VisitDraft.started(
                  desk.duty().nextId(), desk.duty().serving().id(), clock.millis(), Channel.WALK_IN)
              .withRequests(
                  List.of(RequestDraft.of("CAF", "CAF-RSA", "").decided(Outcome.RESOLVED, false)));
      desk.visits().save(draft, null);
    }
  }

  private Safekeeping safekeeping() {
    return workplace.safekeeping();
  }

  private int visitsNow() {
    return workplace.desk().months().now(YearMonth.from(TODAY)).figures().totals().visits();
  }

  private void reopen() {
    workplace = TestSite.open(folder, CATALOGUE, clock);
  }

  private Restored restore(Path backup) {
    workplace.close();
    try {
      return new Restoring(folder, clock).restore(backup, "");
    } finally {
      reopen();
    }
  }

  private void raw(Path file, String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(folder.resolve("backups"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aBackupSaysWhatItHoldsAndIsCheckedItself() throws IOException {
    visits(3);
    Backup made = safekeeping().make(Reason.ASKED);
    assertThat(made.contents())
        .usingRecursiveComparison()
        .ignoringFields("logRows")
        .isEqualTo(new Contents("France services de Guise", 3, 3, 0, TODAY, 0));
    assertThat(files()).containsExactly("guichet-20261124-091000-demande.db");
    assertThat(safekeeping().all()).containsExactly(made);
  }

  @Test
  void whatAKilledProgramLeftUnfinishedGoesWithTheNextBackup() throws IOException {
    safekeeping().make(Reason.ASKED);
    Path left = folder.resolve("backups/guichet-20261123-081000-jour.db.partial");
    Files.writeString(left, "half");
    safekeeping().make(Reason.ASKED);
    assertThat(left).doesNotExist();
    assertThat(files()).hasSize(2);
  }

  @Test
  void twoBackupsOfOneSecondAreTwo() throws IOException {
    safekeeping().make(Reason.ASKED);
    safekeeping().make(Reason.ASKED);
    assertThat(files()).hasSize(2);
  }

  @Test
  void aFileWhoseRowWasChangedBehindTheLogIsNeverBackedUp() throws Exception {
    visits(1);
    raw(folder.resolve("guichet.db"), "UPDATE visit SET minutes = minutes + 1");
    assertThatThrownBy(() -> safekeeping().make(Reason.DAILY))
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.DAMAGED));
    assertThat(files()).isEmpty();
    raw(folder.resolve("guichet.db"), "UPDATE visit SET minutes = minutes - 1");
  }

  @Test
  void oneIsDueEachDayAndAgainAfterTwoHoursOfWriting() {
    assertThat(safekeeping().due()).contains(Reason.DAILY);
    safekeeping().make(Reason.DAILY);
    assertThat(safekeeping().due()).isEmpty();
    assertThat(safekeeping().isBehind()).isFalse();
    clock.pass(Duration.ofHours(3));
    assertThat(safekeeping().due()).isEmpty();
    visits(1);
    assertThat(safekeeping().isBehind()).isTrue();
    assertThat(safekeeping().due()).contains(Reason.RUNNING);
    safekeeping().make(Reason.RUNNING);
    assertThat(safekeeping().due()).isEmpty();
    clock.pass(Duration.ofDays(1));
    assertThat(safekeeping().due()).contains(Reason.DAILY);
  }

  @Test
  @Tag("slow")
  void aYearOfDaysKeepsAFewNoneOlderThan62Days() throws IOException {
    for (int day = 0; day < 120; day++) {
      workplace.desk().personalData().eraseDue(false);
      safekeeping().make(Reason.DAILY);
      clock.pass(Duration.ofDays(1));
    }
    assertThat(files()).hasSizeBetween(11, 16);
    assertThat(files().getFirst()).isGreaterThan("guichet-20270119");
  }

  @Test
  void aClockFarAheadLetsNoBackupGoBeforeSomebodyBelievesIt() throws IOException {
    Path key = Files.createDirectory(temporary.resolve("cle"));
    safekeeping().second().choose(key);
    workplace.desk().personalData().eraseDue(false);
    for (int day = 0; day < 3; day++) {
      safekeeping().make(Reason.DAILY);
      clock.pass(Duration.ofDays(1));
    }
    clock.pass(Duration.ofDays(5000));
    safekeeping().make(Reason.DAILY);
    safekeeping().make(Reason.RUNNING);
    assertThat(files()).hasSize(5);
    assertThat(key).isDirectoryContaining("glob:**-20261124-*");
    workplace.desk().personalData().believeDate();
    safekeeping().make(Reason.RUNNING);
    assertThat(files()).as("of the day that is believed").hasSize(3);
    assertThat(key).isDirectoryNotContaining("glob:**-20261124-*");
  }

  @Test
  void theSecondPlaceGetsTheSameAndIsMissedAfterAWeek() throws IOException {
    Path key = Files.createDirectory(temporary.resolve("cle"));
    safekeeping().second().choose(key);
    Backup made = safekeeping().make(Reason.ASKED);
    assertThat(key.resolve(made.name().fileName())).hasSameBinaryContentAs(made.file());
    assertThat(safekeeping().second().isMissing()).isFalse();

    Path pulledOut = temporary.resolve("ailleurs");
    Files.move(key, pulledOut);
    clock.pass(Duration.ofDays(8));
    safekeeping().make(Reason.DAILY);
    assertThat(safekeeping().second().isMissing()).isTrue();
    Files.move(pulledOut, key);
    safekeeping().make(Reason.DAILY);
    assertThat(safekeeping().second().isMissing()).isFalse();
  }

  @Test
  void theSecondPlaceIsNotBesideTheFile() {
    assertThatThrownBy(() -> safekeeping().second().choose(folder.resolve("backups")))
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.REFUSED));
  }

  @Test
  void yesterdaysStateComesBackAndTheReplacedFileIsKept() throws IOException {
    visits(2);
    Backup yesterday = safekeeping().make(Reason.CLOSING);
    clock.pass(Duration.ofHours(1));
    visits(3);
    String workstation = workstation();
    Restored restored = restore(yesterday.file());
    assertThat(visitsNow()).isEqualTo(2);
    assertThat(restored.contents().visits()).isEqualTo(2);
    assertThat(workplace.verification().check()).isNotEmpty();
    assertThat(workstation()).isNotEqualTo(workstation);

    restore(restored.keptAs().orElseThrow());
    assertThat(visitsNow()).isEqualTo(5);
    assertThat(folder.resolve("restauration")).doesNotExist();
  }

  private String workstation() {
    return workplace.desk().duty().choice("workstation").orElseThrow();
  }

  @Test
  void aDamagedBackupIsRefusedAndTheFileIsAsItWas() throws Exception {
    visits(2);
    Backup made = safekeeping().make(Reason.ASKED);
    raw(made.file(), "UPDATE visit SET minutes = minutes + 1");
    assertThatThrownBy(() -> restore(made.file()))
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.DAMAGED));
    assertThat(visitsNow()).isEqualTo(2);
    assertThatThrownBy(() -> restore(temporary.resolve("nulle-part.db")))
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.UNREADABLE_FILE));
  }

  @Test
  void nothingIsReplacedWhileTheFileIsOpen() {
    visits(2);
    Backup made = safekeeping().make(Reason.ASKED);
    visits(1);
    assertThatThrownBy(() -> new Restoring(folder, clock).restore(made.file(), ""))
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.LOCKED));
    assertThat(visitsNow()).isEqualTo(3);
  }

  @Test
  void aFileThatIsNoDatabaseAnyMoreGivesWayAndIsKept() throws IOException {
    visits(2);
    Backup made = safekeeping().make(Reason.ASKED);
    workplace.close();
    Files.writeString(folder.resolve("guichet.db"), "abîmé".repeat(500));
    Restored restored = new Restoring(folder, clock).restore(made.file(), "");
    assertThat(restored.keptAs().orElseThrow()).hasSize(3500);
    reopen();
    assertThat(visitsNow()).isEqualTo(2);
  }

  @Test
  void aBackupMakesASiteOfAnEmptyFolder() {
    visits(2);
    Backup made = safekeeping().make(Reason.ASKED);
    Path elsewhere = temporary.resolve("autre");
    assertThat(new Restoring(elsewhere, clock).restore(made.file(), "").keptAs()).isEmpty();
    try (Workplace other = TestSite.open(elsewhere, CATALOGUE, clock)) {
      assertThat(other.verification().check()).isNotEmpty();
    }
  }

  @Test
  void toListTheBackupsOfAnEmptyFolderLeavesItToAFirstStart() throws IOException {
    Path empty = Files.createDirectory(temporary.resolve("empty"));
    assertThat(new Restoring(empty, clock).all()).isEmpty();
    TestSite.openEmpty(empty, CATALOGUE, clock).close();
  }

  @Test
  void aBackupFromBeforePasswordsOpensWithThePresentOnes() throws SQLException {
    Desk desk = workplace.desk();
    String agent = desk.duty().serving().id();
    VisitDraft sealed =
        VisitDraft.started(desk.duty().nextId(), agent, clock.millis(), Channel.WALK_IN)
            .withNote("scellée");
    VisitDraft clear =
        VisitDraft.started(desk.duty().nextId(), agent, clock.millis(), Channel.WALK_IN)
            .withNote("en clair");
    desk.inProgress().keep(sealed);
    Backup made = safekeeping().make(Reason.ASKED);
    raw(made.file(), "DELETE FROM keyring");
    raw(
        made.file(),
        "INSERT INTO draft VALUES ('%s', %d, '%s')"
            .formatted(clear.id(), clock.millis(), Snapshots.write(clear)));
    restore(made.file());
    assertThat(workplace.desk().inProgress().all()).containsExactly(sealed, clear);
    assertThat(workplace.desk().inProgress().unreadable()).isZero();
  }
}
