package fr.guichet.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.exchange.files.AtomicFile;
import fr.guichet.exchange.files.ScratchFiles;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.safekeeping.OwnerOnly;
import fr.guichet.model.safekeeping.Reason;
import fr.guichet.storage.file.DataFolder;
import fr.guichet.storage.file.WindowLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody but its owner reads a data folder. */
class OwnerOnlyTest {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();

  private final TestClock clock = new TestClock("2026-11-24T09:10:00Z", "Europe/Paris");
  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void where() {
    folder = temporary.resolve("data");
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
  }

  private List<String> open() throws IOException {
    List<String> open = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : (Iterable<Path>) all::iterator) {
        String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(each));
        if (!rights.equals(Files.isDirectory(each) ? "rwx------" : "rw-------")) {
          open.add(folder.relativize(each) + " " + rights);
        }
      }
    }
    return open;
  }

  @Test
  void whatTheProgramMakesIsItsOwnersAlone() throws IOException {
    try (WindowLock _ = WindowLock.take(new DataFolder(folder), "Julie");
        Workplace workplace = TestSite.install(folder, CATALOGUE, clock)) {
      workplace.safekeeping().make(Reason.ASKED);
      OwnerOnly.folder(workplace.exports());
      new AtomicFile().write(workplace.exports().resolve("mois.csv"), out -> true);
      assertThat(folder.resolve("guichet.db-wal")).exists();
      assertThat(folder.resolve("guichet.db-shm")).exists();
      assertThat(folder.resolve("window.txt")).exists();
      assertThat(open()).isEmpty();
    }
  }

  @Test
  void aFolderThatOthersCouldReadIsTakenBackWithWhatIsOurs() throws IOException {
    TestSite.install(folder, CATALOGUE, clock).close();
    Path own = Files.createFile(folder.resolve("lisez-moi.txt"));
    Path export = Files.createDirectories(folder.resolve("exports")).resolve("mois.xlsx");
    Files.createFile(export);
    for (Path each : List.of(folder, folder.resolve("guichet.db"), own, export)) {
      Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    TestSite.open(folder, CATALOGUE, clock).close();
    assertThat(open()).containsExactly("lisez-moi.txt rwxr-xr-x");
  }

  @Test
  void aFolderOfSomebodyElseStaysAsItIs() throws IOException {
    Files.createDirectories(folder);
    Files.createFile(folder.resolve("photo.jpg"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    WindowLock.take(new DataFolder(folder), "Julie").close();
    assertThat(Files.getPosixFilePermissions(folder)).hasSize(7);
  }

  @Test
  void whatIsWrittenForAMomentLiesInTheFolder() throws IOException {
    try (Workplace workplace = TestSite.install(folder, CATALOGUE, clock)) {
      ScratchFiles.in(workplace.scratch());
      Path made = TempFile.createTempFile("sheet", ".xml").toPath();
      assertThat(made.getParent()).isEqualTo(folder.resolve("tmp"));
      assertThat(open()).isEmpty();
    } finally {
      TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy());
    }
  }

  @Test
  void whatAKilledProgramLeftThereGoes() throws IOException {
    TestSite.install(folder, CATALOGUE, clock).close();
    Path left = Files.createFile(folder.resolve("tmp").resolve("poi-sheet.xml"));
    Files.setLastModifiedTime(left, FileTime.from(clock.instant().minusSeconds(90_000)));
    Path fresh = Files.createFile(folder.resolve("tmp").resolve("poi-other.xml"));
    Files.setLastModifiedTime(fresh, FileTime.from(clock.instant().minusSeconds(60)));
    TestSite.open(folder, CATALOGUE, clock).close();
    assertThat(left).doesNotExist();
    assertThat(fresh).exists();
  }
}
