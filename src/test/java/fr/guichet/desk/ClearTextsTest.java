package fr.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.desk.visit.Journal;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.visit.EntryTrace;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.protection.TestStrength;
import fr.guichet.protection.backup.Restoring;
import fr.guichet.storage.file.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder of version 3, as that program made it: two visits with notes in clear, one corrected
 * twice, one deleted. Whoever comes in seals them, in the tables, the log and the backups.
 */
class ClearTextsTest {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final String WORD = "hortensia";
  private static final String BACKUP = "guichet-20261120-091000-demande.db";

  private final TestClock clock = new TestClock("2026-11-24T09:20:00Z", "UTC");

  @TempDir private Path folder;
  private Workplace workplace;

  @BeforeEach
  void aFolderOfVersion3() throws IOException {
    Files.createDirectories(folder.resolve("backups"));
    try (InputStream in = getClass().getResourceAsStream("/fr/guichet/storage/site-3.db.gz");
        var file = new GZIPInputStream(in)) {
      Files.write(folder.resolve("guichet.db"), file.readAllBytes());
    }
    Files.copy(folder.resolve("guichet.db"), folder.resolve("backups").resolve(BACKUP));
    assertThat(Bytes.filesWith(folder, WORD)).hasSize(2);
  }

  @AfterEach
  void close() {
    if (workplace != null) {
      workplace.close();
    }
  }

  private VisitEntry corrected() {
    return workplace.desk().journal().find(JournalQuery.ofDay(DAY)).stream()
        .filter(entry -> !entry.note().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoComesInSealsThem() throws IOException {
    workplace = TestSite.open(folder, CATALOGUE, clock);
    VisitEntry entry = corrected();
    assertThat(entry.note()).isEqualTo("troisième hortensia");
    assertThat(entry.reference()).isEqualTo("A+ hortensia 12");
    assertThat(entry.precision(entry.visit().requests().getFirst())).isEqualTo("papiers hortensia");
    assertThat(Bytes.filesWith(folder, WORD)).isEmpty();
    assertThat(workplace.verification().check()).isNotEmpty();
  }

  @Test
  void theLogStillTellsHowItCameAbout() {
    workplace = TestSite.open(folder, CATALOGUE, clock);
    Journal journal = workplace.desk().journal();
    assertThat(journal.history(corrected().visit().id()))
        .extracting(EntryTrace::entry)
        .extracting(VisitEntry::note)
        .containsExactly("troisième hortensia", "second hortensia", "premier hortensia");
    assertThat(journal.deleted(JournalQuery.ofDay(DAY)))
        .extracting(VisitEntry::note)
        .containsExactly("ancien hortensia");
  }

  /** What an earlier version sealed of a backup opens as the file of today does. */
  @Test
  void backupsOfBeforeAreSealedAndCanBeBroughtBack() {
    workplace = TestSite.open(folder, CATALOGUE, clock);
    workplace.close();
    Path backup = folder.resolve("backups").resolve(BACKUP);
    assertThat(StoredFile.isPresentVersion(backup)).isTrue();
    new Restoring(folder, clock).restore(backup, "");
    workplace = TestSite.open(folder, CATALOGUE, clock);
    assertThat(corrected().note()).isEqualTo("troisième hortensia");
  }

  /** Ended after the file was sealed and before its backups were: the next time does the rest. */
  @Test
  void whatWasCutShortIsDoneWhenSomebodyComesInAgain() throws Exception {
    Path backup = folder.resolve("backups").resolve(BACKUP);
    byte[] clear = Files.readAllBytes(backup);
    TestSite.open(folder, CATALOGUE, clock).close();
    Files.write(backup, clear);
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("guichet.db"));
        var statement = connection.createStatement()) {
      statement.execute("INSERT INTO window_choice VALUES ('texts.clear', 'sealed')");
    }
    assertThat(Bytes.filesWith(folder, WORD)).containsExactly(backup.toString());
    workplace = TestSite.open(folder, CATALOGUE, clock);
    assertThat(Bytes.filesWith(folder, WORD)).isEmpty();
    assertThat(corrected().note()).isEqualTo("troisième hortensia");
  }

  /** Until then the file is whole, and can be checked without a password. */
  @Test
  void beforeSomebodyComesInTheFileIsAsTheLogSays() throws IOException {
    workplace = Workplace.open(folder, CATALOGUE, clock, TestStrength.cheap());
    assertThat(workplace.verification().check()).isNotEmpty();
    assertThat(Bytes.filesWith(folder, WORD)).isNotEmpty();
  }

  @Test
  void aFolderFromBeforePasswordsIsSealedWhenTheyAreMade() throws Exception {
    forgetPasswords(folder.resolve("guichet.db"));
    forgetPasswords(folder.resolve("backups").resolve(BACKUP));
    workplace = Workplace.open(folder, CATALOGUE, clock, TestStrength.cheap());
    String first = workplace.accounts().all().getFirst().agent().id();
    workplace.accounts().begin(first, TestSite.PASSWORD);
    assertThat(corrected().note()).isEqualTo("troisième hortensia");
    assertThat(Bytes.filesWith(folder, WORD)).isEmpty();
  }

  private static void forgetPasswords(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("DELETE FROM keyring");
    }
  }

  /** Its names and texts are sealed for others: it stays until its time is up. */
  @Test
  void aBackupThatOtherKeysLockStaysAsItIs() throws Exception {
    Path backup = folder.resolve("backups").resolve(BACKUP);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + backup);
        var statement = connection.createStatement()) {
      statement.execute("UPDATE keyring SET salt = 'b3RoZXI='");
    }
    workplace = TestSite.open(folder, CATALOGUE, clock);
    assertThat(StoredFile.version(backup)).isEqualTo(3);
    List<String> left = Bytes.filesWith(folder, WORD);
    assertThat(left).containsExactly(backup.toString());
  }

  /** A log that is not as it was written is not made true by being rewritten. */
  @Test
  void aDamagedLogIsStillTold() throws Exception {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("guichet.db"));
        var statement = connection.createStatement()) {
      statement.execute("UPDATE change SET label = 'Autre' WHERE kind = 'visit' AND seq > 5");
    }
    workplace = TestSite.open(folder, CATALOGUE, clock);
    assertThat(corrected().note()).isEqualTo("troisième hortensia");
    assertThat(Bytes.filesWith(folder.resolve("guichet.db"), WORD)).isEmpty();
    assertThatThrownBy(() -> workplace.verification().check()).isInstanceOf(Failure.class);
  }
}
