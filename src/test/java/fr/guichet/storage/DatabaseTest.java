package fr.guichet.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.Visit;
import fr.guichet.storage.file.DataFolder;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.file.WindowLock;
import fr.guichet.storage.log.Aggregate;
import fr.guichet.storage.log.Author;
import fr.guichet.storage.log.Change;
import fr.guichet.storage.log.ChangeLog;
import fr.guichet.storage.log.Snapshots;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.query.FileCheck;
import fr.guichet.storage.query.FileCheck.Finding;
import fr.guichet.storage.table.Aggregates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file: its doors, its log, and what it does with files that are not well. */
class DatabaseTest {

  private static final Clock CLOCK = Clock.fixed(Instant.ofEpochMilli(Samples.AT), ZoneOffset.UTC);
  private static final Author AUTHOR = new Author("post", "session", "agent");

  @TempDir private Path temporary;
  private DataFolder folder;
  private Database database;
  private int transactions;

  @BeforeEach
  void open() {
    folder = new DataFolder(temporary.resolve("data"));
    database = Database.open(folder, CLOCK);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void write(Consumer<Transaction> work) {
    database.write(AUTHOR, "essai", "tx" + ++transactions, work);
  }

  private void writeEverything() {
    write(
        tx -> {
          tx.put(Aggregates.SITE, Samples.site());
          tx.put(Aggregates.AGENT, Samples.agent());
          tx.put(Aggregates.IMPORT, Samples.imported());
          tx.put(Aggregates.VISIT, Samples.visit());
          tx.put(Aggregates.FOLLOW_UP, Samples.followUp());
          tx.put(Aggregates.FOLLOW_UP, Samples.callBack());
          tx.put(Aggregates.APPOINTMENT, Samples.appointment());
          tx.put(Aggregates.DAY_LINE, Samples.dayLine());
          tx.put(Aggregates.OUTAGE, Samples.outage());
          tx.put(Aggregates.NOT_TAKEN, Samples.notTaken());
          tx.put(Aggregates.TALLY, Samples.tally());
          tx.put(Aggregates.MONTH_CLOSING, Samples.closedMonth());
          tx.put(Aggregates.ACCEPTANCE, Samples.acceptance());
          tx.put(Aggregates.CORRESPONDENCE, Samples.correspondence());
          tx.put(Aggregates.SETTING, Samples.setting());
          tx.put(Aggregates.LABEL_CRITERION, Samples.criterion());
          tx.put(Aggregates.LOCAL_PARTNER, Samples.localPartner());
          tx.put(Aggregates.LOCAL_PROCEDURE, Samples.localProcedure());
          tx.put(Aggregates.PARTNER_OVERLAY, Samples.partnerOverlay());
          tx.put(Aggregates.PROCEDURE_OVERLAY, Samples.procedureOverlay());
        });
  }

  private <T> List<T> all(Aggregate<T> aggregate) {
    return database.read(
        sql -> {
          try (Stream<T> rows = aggregate.all(sql)) {
            return rows.toList();
          }
        });
  }

  /** As another program could do it, past the doors. */
  private void raw(String... statements) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.database());
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private List<Finding> findings() {
    return database.read(
        sql ->
            Stream.of(FileCheck.foreignKeys(sql), FileCheck.chain(sql), FileCheck.snapshots(sql))
                .flatMap(List::stream)
                .toList());
  }

  // --- what goes in comes out

  @Test
  void aReadingUnderWayWhenTheFileIsClosedLeavesItClosed() {
    var borrowed = new AtomicReference<Connection>();
    int answer =
        database.read(
            sql -> {
              sql.connection(borrowed::set);
              database.close();
              return sql.fetchOne("SELECT 7").get(0, Integer.class);
            });
    assertThat(answer).isEqualTo(7);
    assertThat(borrowed.get()).matches(DatabaseTest::isClosed, "closed");
  }

  private static boolean isClosed(Connection connection) {
    try {
      return connection.isClosed();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aWindowThatCannotSayWhoItIsHasNoLock() {
    String unwritable = "\uD800";
    assertThatThrownBy(() -> WindowLock.take(folder, unwritable)).isInstanceOf(Failure.class);
    WindowLock.take(folder, "Camille").close();
  }

  @Test
  void whatAFirstStartMakesBeforeTheFileLeavesTheFolderEmpty() throws IOException {
    DataFolder first = new DataFolder(temporary.resolve("first"));
    WindowLock.take(first, "Camille").close();
    first.useScratch(CLOCK);
    Files.createFile(first.scratch().resolve("sqlite-3.50-1f-libsqlitejdbc.so"));
    assertThat(first.empty()).isTrue();
    Files.createFile(first.scratch().resolve("brouillon.txt"));
    assertThat(first.empty()).as("somebody's").isFalse();
  }

  @Test
  void everythingComesBackAsItWasPut() {
    writeEverything();
    assertThat(all(Aggregates.SITE)).containsExactly(Samples.site());
    assertThat(all(Aggregates.LOCAL_PARTNER)).containsExactly(Samples.localPartner());
    assertThat(all(Aggregates.LOCAL_PROCEDURE)).containsExactly(Samples.localProcedure());
    assertThat(all(Aggregates.PARTNER_OVERLAY)).containsExactly(Samples.partnerOverlay());
    assertThat(all(Aggregates.PROCEDURE_OVERLAY)).containsExactly(Samples.procedureOverlay());
    assertThat(all(Aggregates.AGENT)).containsExactly(Samples.agent());
    assertThat(all(Aggregates.IMPORT)).containsExactly(Samples.imported());
    assertThat(all(Aggregates.VISIT)).containsExactly(Samples.visit());
    assertThat(all(Aggregates.FOLLOW_UP))
        .containsExactlyInAnyOrder(Samples.followUp(), Samples.callBack());
    assertThat(all(Aggregates.APPOINTMENT)).containsExactly(Samples.appointment());
    assertThat(all(Aggregates.DAY_LINE)).containsExactly(Samples.dayLine());
    assertThat(all(Aggregates.OUTAGE)).containsExactly(Samples.outage());
    assertThat(all(Aggregates.NOT_TAKEN)).containsExactly(Samples.notTaken());
    assertThat(all(Aggregates.TALLY)).containsExactly(Samples.tally());
    assertThat(all(Aggregates.MONTH_CLOSING)).containsExactly(Samples.closedMonth());
    assertThat(all(Aggregates.ACCEPTANCE)).containsExactly(Samples.acceptance());
    assertThat(all(Aggregates.CORRESPONDENCE)).containsExactly(Samples.correspondence());
    assertThat(all(Aggregates.SETTING)).containsExactly(Samples.setting());
    assertThat(all(Aggregates.LABEL_CRITERION)).containsExactly(Samples.criterion());
    assertThat(findings()).isEmpty();
  }

  @Test
  void aContinuationComesBack() {
    writeEverything();
    Visit back = Samples.visit("back", "s", List.of("r2"));
    write(tx -> tx.put(Aggregates.VISIT, back));
    assertThat(all(Aggregates.VISIT)).contains(back);
  }

  @Test
  void everyWriteHasItsRowInTheLogInOneChain() {
    writeEverything();
    write(tx -> tx.remove(Aggregates.OUTAGE, "outage"));
    List<Change> changes =
        database.read(
            sql -> {
              try (Stream<Change> rows = ChangeLog.all(sql)) {
                return rows.toList();
              }
            });
    assertThat(changes).hasSize(21);
    assertThat(changes).extracting(Change::seq).isSorted().doesNotHaveDuplicates();
    assertThat(changes.getLast().snapshot()).isNull();
    assertThat(changes.getLast().author()).isEqualTo(AUTHOR);
    assertThat(changes.getLast().at())
        .as("the clock stands still, the log goes on")
        .isEqualTo(Samples.AT + 1);
    for (int i = 1; i < changes.size(); i++) {
      assertThat(changes.get(i).previousHash()).isEqualTo(changes.get(i - 1).hash());
    }
  }

  @Test
  void whatFailsLeavesNothing() {
    writeEverything();
    assertThatThrownBy(
            () ->
                write(
                    tx -> {
                      tx.remove(Aggregates.TALLY, "tally");
                      throw new Failure(Kind.REFUSED, "non");
                    }))
        .isInstanceOf(Failure.class);
    assertThat(all(Aggregates.TALLY)).hasSize(1);
    assertThat(database.read(FileCheck::logRows)).isEqualTo(20);
  }

  @Test
  void readersCannotWrite() {
    assertThatThrownBy(() -> database.read(sql -> sql.execute("DELETE FROM site")))
        .isInstanceOf(Failure.class);
  }

  // --- how the file is opened

  @Test
  void bothDoorsHaveTheSettingsThatTheyNeed() {
    AtomicReference<List<String>> writer = new AtomicReference<>();
    database.aside(sql -> writer.set(settings(sql)));
    assertThat(writer.get()).containsExactly("wal", "2", "1", "10000", "1");
    assertThat(database.read(DatabaseTest::settings))
        .containsExactly("wal", "2", "1", "10000", "1");
  }

  private static List<String> settings(DSLContext sql) {
    return Stream.of("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "secure_delete")
        .map(pragma -> sql.fetchOne("PRAGMA " + pragma).get(0, String.class))
        .toList();
  }

  @Test
  void tablesAreStrictAndRulesAreTheFilesOwn() {
    writeEverything();
    List<String> lax =
        database.read(
            sql ->
                sql.fetch(
                        "SELECT name FROM pragma_table_list WHERE schema='main' AND type='table'"
                            + " AND strict=0 AND name NOT LIKE 'sqlite%'")
                    .into(String.class));
    assertThat(lax).isEmpty();
    for (String refused :
        List.of(
            "UPDATE visit SET minutes = 'beaucoup'",
            "UPDATE visit SET persons = 0",
            "UPDATE visit SET day = '24/11/2026'",
            "UPDATE visit SET channel = 'PIGEON'",
            "UPDATE request SET outcome = 'REDIRECTED'",
            "UPDATE request SET target = '' WHERE id = 'r3'",
            "UPDATE agent SET role = 'KING'",
            "DELETE FROM agent",
            "UPDATE follow_up SET promised_day = NULL")) {
      assertThatThrownBy(() -> database.aside(sql -> sql.execute(refused)))
          .as(refused)
          .isInstanceOf(Failure.class);
    }
  }

  @Test
  void timesAre64BitsWide() {
    List<Class<?>> narrow =
        fr.guichet.storage.jooq.DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
            .flatMap(table -> Stream.of(table.fields()))
            .filter(field -> List.of("at", "seq", "started_at").contains(field.getName()))
            .<Class<?>>map(field -> field.getType())
            .filter(type -> type != Long.class)
            .toList();
    assertThat(narrow).isEmpty();
  }

  @Test
  void aSecondProcessWritesBesideAndTheChainHolds() {
    writeEverything();
    try (Database beside = Database.open(folder, CLOCK)) {
      for (int i = 0; i < 20; i++) {
        int number = i;
        Database door = i % 2 == 0 ? beside : database;
        door.write(
            AUTHOR,
            "essai",
            "both" + i,
            tx -> tx.put(Aggregates.VISIT, Samples.visit("v" + number, "q" + number, List.of())));
      }
    }
    assertThat(all(Aggregates.VISIT)).hasSize(21);
    assertThat(findings()).isEmpty();
  }

  // --- files that are not well

  @Test
  void aNewerFileIsRefusedUntouched() throws IOException {
    writeEverything();
    database.close();
    raw("PRAGMA wal_checkpoint(TRUNCATE)", "PRAGMA journal_mode=DELETE", "PRAGMA user_version=99");
    byte[] before = Files.readAllBytes(folder.database());
    assertThatThrownBy(() -> Database.open(folder, CLOCK))
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.FILE_TOO_NEW));
    assertThat(folder.database()).hasBinaryContent(before);
    try (Stream<Path> files = Files.list(folder.path())) {
      assertThat(files.filter(Files::isRegularFile)).containsExactly(folder.database());
    }
  }

  /** What version 1 made, with a follow-up in it and its row in the log. */
  private DataFolder ofVersion1() throws IOException, SQLException {
    DataFolder old = new DataFolder(temporary.resolve("version1"));
    Files.createDirectories(old.path());
    String schema;
    try (var in = getClass().getResourceAsStream("schema-1.sql")) {
      schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    writeEverything();
    database.close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + old.database());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(schema);
      statement.execute("ATTACH DATABASE '" + folder.database() + "' AS present");
      statement.execute(
          "INSERT INTO site SELECT id, name, matricule, commune_insee, commune_name, zone,"
              + " is_demonstration, hours FROM present.site");
      statement.execute("INSERT INTO agent SELECT * FROM present.agent");
      statement.execute("INSERT INTO import SELECT * FROM present.import");
      statement.execute(
          "INSERT INTO visit SELECT id, at, day, minute_of_day, time_origin, is_entered_after,"
              + " agent_id, channel, place, minutes, minutes_origin, persons, 'A+ 12', 'reviendra',"
              + " age_band, gender, status, commune, is_first_visit, import_id, entry_seconds"
              + " FROM present.visit");
      statement.execute(
          "INSERT INTO request SELECT id, visit_id, position, partner, procedure, outcome,"
              + " has_partner_help, cause, target, reason, 'papiers' FROM present.request");
      for (String table : List.of("continuation", "day_line")) {
        statement.execute("INSERT INTO " + table + " SELECT * FROM present." + table);
      }
      statement.execute(
          "INSERT INTO follow_up VALUES ('follow', 'r2', 'DOCUMENT', '2026-12-01', NULL)");
      statement.execute("PRAGMA user_version = 1");
    }
    return old;
  }

  private static List<String> schemaOf(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")) {
      List<String> all = new ArrayList<>();
      while (rows.next()) {
        // A column added later stands on the line of the closing parenthesis
        all.add(rows.getString(1).replaceAll("\\s+", " ").replaceAll(" (?=[,)])", ""));
      }
      all.sort(null);
      return all;
    }
  }

  @Test
  void anOlderFileIsBroughtToTheSameSchemaItsCopyKept() throws Exception {
    DataFolder old = ofVersion1();
    database = Database.open(old, CLOCK);
    assertThat(schemaOf(old.database())).isEqualTo(schemaOf(folder.database()));
    assertThat(all(Aggregates.FOLLOW_UP))
        .containsExactly(FollowUp.of("follow", "r2", Awaited.DOCUMENT, LocalDate.of(2026, 12, 1)));
    assertThat(database.read(FileCheck::foreignKeys)).isEmpty();
    try (Stream<Path> copies = Files.list(old.path().resolve("backups"))) {
      assertThat(copies)
          .singleElement()
          .satisfies(copy -> assertThat(schemaOf(copy)).isNotEqualTo(schemaOf(old.database())));
    }
  }

  @Test
  void aSnapshotOfVersion1StillEqualsItsRow() {
    String written =
        "{\"awaited\":\"DOCUMENT\",\"id\":\"f\",\"promisedDay\":\"2026-12-01\",\"request\":\"r2\"}";
    assertThat(Snapshots.read(written, FollowUp.class))
        .isEqualTo(FollowUp.of("f", "r2", Awaited.DOCUMENT, LocalDate.of(2026, 12, 1)));
  }

  @Test
  void whatIsNoDatabaseIsDamaged() throws IOException {
    for (String content : List.of("Bonjour", "SQLite format 3\0 et puis rien", "x".repeat(9000))) {
      DataFolder other = new DataFolder(temporary.resolve("autre" + content.length()));
      Files.createDirectories(other.path());
      Files.writeString(other.database(), content);
      assertThatThrownBy(() -> Database.open(other, CLOCK))
          .isInstanceOfSatisfying(
              Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.DAMAGED));
      assertThat(other.database()).hasContent(content);
    }
  }

  @Test
  void anEmptyFileBecomesANewOne() throws IOException {
    DataFolder other = new DataFolder(temporary.resolve("vide"));
    Files.createDirectories(other.path());
    Files.createFile(other.database());
    Database.open(other, CLOCK).close();
    assertThat(other.database()).isNotEmptyFile();
  }

  @Test
  void changesPastTheDoorsAreFound() {
    writeEverything();
    database.close();
    raw("UPDATE visit SET minutes = 5");
    database = Database.open(folder, CLOCK);
    assertThat(findings()).containsExactly(new Finding(Finding.Kind.DIFFERENT, "visit visit"));
    database.close();
    raw(
        "UPDATE visit SET minutes = 45",
        "DELETE FROM tally",
        "UPDATE change SET label = 'autre' WHERE seq = 3");
    database = Database.open(folder, CLOCK);
    assertThat(findings())
        .contains(new Finding(Finding.Kind.MISSING, "tally tally"))
        .contains(new Finding(Finding.Kind.CHAIN, "3"));
    database.close();
    raw("PRAGMA foreign_keys=OFF", "DELETE FROM change WHERE seq = 5", "DELETE FROM agent");
    database = Database.open(folder, CLOCK);
    assertThat(findings())
        .extracting(Finding::kind)
        .contains(Finding.Kind.FOREIGN_KEY, Finding.Kind.CHAIN, Finding.Kind.MISSING);
  }

  @Test
  void oneWindowAFolder() {
    try (WindowLock first = WindowLock.take(folder, "compte camille")) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> WindowLock.take(folder, "compte julie"))
          .isInstanceOfSatisfying(
              Failure.class,
              failure -> {
                assertThat(failure.kind()).isEqualTo(Kind.LOCKED);
                assertThat(failure).hasMessageContaining("compte camille");
              });
      writeEverything();
    }
    WindowLock.take(folder, "compte julie").close();
  }
}
