package fr.guichet.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.guichet.desk.Desk;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.safekeeping.Backup;
import fr.guichet.model.safekeeping.Reason;
import fr.guichet.protection.backup.Restoring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A full disk, a folder that cannot be written, one that vanishes: for real, on a small disk. */
class FailingPlaceTest {

  @TempDir private Path temporary;

  private static void install(Path folder) {
    TestSite.usual(folder, OfficialCatalogue.load(), KilledWork.clock()).close();
  }

  private static Failure failure(Runnable work) {
    Failure failure = catchThrowableOfType(Failure.class, work::run);
    assertThat(failure).as("it failed, in words").isNotNull();
    assertThat(failure.getMessage()).isNotBlank();
    return failure;
  }

  /** Saves until it fails; what was acknowledged. */
  private static List<String> saveUntilItFails(Desk desk, Kind kind) {
    List<String> saved = new ArrayList<>();
    Failure failure =
        failure(
            () -> {
              while (saved.size() < 5000) {
                saved.add(SavedVisits.save(desk));
              }
            });
    assertThat(failure.kind()).as("%s", failure.getCause()).isEqualTo(kind);
    return saved;
  }

  private static void hold(Path folder, List<String> visits) {
    try (Workplace workplace = KilledWork.open(folder)) {
      assertThat(workplace.verification().check()).isNotEmpty();
      SavedVisits.areThere(workplace.desk(), "acknowledged", visits);
      YearMonth month = YearMonth.from(workplace.desk().duty().today());
      int counted = workplace.desk().months().now(month).figures().totals().visits();
      assertThat(counted).as("no more than was acknowledged").isEqualTo(visits.size());
    }
  }

  @Test
  void aFullDiskRefusesInWordsLosesNothingAndWorksAgainOnceThereIsRoom() throws Exception {
    try (SmallDisk disk = SmallDisk.at(temporary.resolve("disk"))) {
      install(disk.folder());
      List<String> saved = new ArrayList<>();
      try (Workplace workplace = KilledWork.open(disk.folder())) {
        Desk desk = workplace.desk();
        saved.add(SavedVisits.save(desk));
        disk.fill();
        saved.addAll(saveUntilItFails(desk, Kind.DISK_FULL));
        assertThat(saveUntilItFails(desk, Kind.DISK_FULL)).as("and again").isEmpty();
        assertThat(desk.journal().find(saved.getFirst())).as("reading goes on").isPresent();
        Failure noBackup = failure(() -> workplace.safekeeping().make(Reason.ASKED));
        assertThat(noBackup.kind()).isEqualTo(Kind.DISK_FULL);
        assertThat(disk.folder().resolve("backups")).isEmptyDirectory();
        disk.free();
        saved.add(SavedVisits.save(desk));
        assertThat(workplace.safekeeping().make(Reason.ASKED).readable()).isPresent();
      }
      hold(disk.folder(), saved);
    }
  }

  @Test
  void aFullDiskLeavesTheFileThatWasToBeReplaced() throws Exception {
    try (SmallDisk disk = SmallDisk.at(temporary.resolve("disk"))) {
      install(disk.folder());
      List<String> saved = new ArrayList<>();
      Backup backup;
      try (Workplace workplace = KilledWork.open(disk.folder())) {
        backup = workplace.safekeeping().make(Reason.ASKED);
        saved.add(SavedVisits.save(workplace.desk()));
      }
      disk.fill();
      Restoring restoring = new Restoring(disk.folder(), KilledWork.clock());
      assertThat(failure(() -> restoring.restore(backup.file(), "")).kind())
          .isEqualTo(Kind.DISK_FULL);
      disk.free();
      hold(disk.folder(), saved);
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsToldAndLeftAsItIs() throws Exception {
    try (SmallDisk disk = SmallDisk.at(temporary.resolve("disk"))) {
      install(disk.folder());
      byte[] before = Files.readAllBytes(disk.folder().resolve("guichet.db"));
      disk.readOnly(true);
      assertThat(failure(() -> KilledWork.open(disk.folder())).kind()).isEqualTo(Kind.READ_ONLY);
      assertThat(disk.folder().resolve("guichet.db")).hasBinaryContent(before);
      disk.readOnly(false);
      hold(disk.folder(), List.of());
    }
  }

  @Test
  void aFolderThatVanishesAcknowledgesNothingUntilItIsBack() throws IOException {
    Path folder = temporary.resolve("data");
    install(folder);
    List<String> saved = new ArrayList<>();
    try (Workplace workplace = KilledWork.open(folder)) {
      Desk desk = workplace.desk();
      saved.add(SavedVisits.save(desk));
      Path elsewhere = Files.move(folder, temporary.resolve("unplugged"));
      assertThat(saveUntilItFails(desk, Kind.GONE)).isEmpty();
      Files.move(elsewhere, folder);
      saved.add(SavedVisits.save(desk));
    }
    hold(folder, saved);
  }

  @Test
  void anotherFileInItsPlaceIsNotWritten() throws IOException {
    Path folder = temporary.resolve("data");
    install(folder);
    try (Workplace workplace = KilledWork.open(folder)) {
      Path file = folder.resolve("guichet.db");
      Files.move(file, folder.resolve("before.db"));
      Files.copy(folder.resolve("before.db"), file);
      assertThat(saveUntilItFails(workplace.desk(), Kind.GONE)).isEmpty();
    }
  }

  /** Takes as long as SQLite waits for another: ten seconds. */
  @Test
  @EnabledIfSystemProperty(
      named = "crash.writes",
      matches = "\\d{5}",
      disabledReason = "with -Pcrash")
  void aFileThatAnotherProgramHoldsIsToldAndWritesAgainOnceItIsFree() throws Exception {
    Path folder = temporary.resolve("data");
    install(folder);
    List<String> saved = new ArrayList<>();
    try (Workplace workplace = KilledWork.open(folder)) {
      Desk desk = workplace.desk();
      saved.add(SavedVisits.save(desk));
      Process holder =
          ChildProcess.start(HoldingProcess.class, folder.resolve("guichet.db").toString());
      assertThat(holder.inputReader().readLine()).isEqualTo("held");
      assertThat(saveUntilItFails(desk, Kind.LOCKED)).isEmpty();
      assertThat(desk.journal().find(saved.getFirst())).as("reading goes on").isPresent();
      holder.outputWriter().close();
      holder.waitFor();
      saved.add(SavedVisits.save(desk));
    }
    hold(folder, saved);
  }
}
