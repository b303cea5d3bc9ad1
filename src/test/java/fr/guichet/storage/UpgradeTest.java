package fr.guichet.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.personal.Note;
import fr.guichet.model.site.Agent;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.protection.Vault;
import fr.guichet.storage.file.DataFolder;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.log.Snapshots;
import fr.guichet.storage.table.Aggregates;
import fr.guichet.storage.table.PersonalValueTable;
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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of earlier versions become one of today. */
class UpgradeTest {

  private static final Clock CLOCK = Clock.fixed(Instant.ofEpochMilli(Samples.AT), ZoneOffset.UTC);

  @TempDir private Path temporary;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aFormerFileHasTheSchemaOfAFreshOneAndKeepsWhatItHeld(int version) throws Exception {
    DataFolder old = ofVersion(version);
    DataFolder fresh = new DataFolder(temporary.resolve("fresh"));
    Database.open(fresh, CLOCK).close();
    try (Database upgraded = Database.open(old, CLOCK)) {
      List<Agent> agents = upgraded.read(sql -> Aggregates.AGENT.all(sql).toList());
      assertThat(agents).containsExactly(Samples.agent());
    }
    assertThat(schema(old.database())).isEqualTo(schema(fresh.database()));
    try (var backups = Files.list(old.path().resolve("backups"))) {
      assertThat(backups).as("the file as it was").hasSize(1);
    }
  }

  /** A note was sealed where it stood: it moves to where it can be erased, and still opens. */
  @Test
  void notesMoveOutOfTheLogAndAreWhatTheLogSays() throws Exception {
    DataFolder old = ofVersion(2);
    Vault vault = Vault.fresh();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + old.database());
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO appointment VALUES ('a', 'APPOINTMENT', '2026-11-24', 600, 30, 'agent', 'CAF', '', '',
            NULL, '%s', 0, 0, 'PLANNED', NULL, NULL, 1, '2026-11-20', NULL, NULL, NULL)
          """
              .formatted(vault.seal("appointment.note/a", "avec sa fille").text()));
      statement.execute(
          """
          INSERT INTO follow_up VALUES ('f', NULL, NULL, 'CALL_BACK', '2026-11-24', NULL, NULL, '%s', 1)
          """
              .formatted(vault.seal("follow_up.note/f", "le matin").text()));
      statement.execute(
          "INSERT INTO postponement VALUES ('f', 0, '2026-11-20', '2026-11-21', '%s')"
              .formatted(vault.seal("postponement.reason/f/0", "absente").text()));
    }
    String sealed = "{\"text\":\"bm90ZQ==\"}";
    String appointment =
        "{\"id\":\"a\",\"kind\":\"APPOINTMENT\",\"slot\":{\"day\":\"2026-11-24\",\"from\":600,"
            + "\"minutes\":30},\"agent\":\"agent\",\"partner\":\"CAF\",\"procedure\":\"\",\"title\":\"\","
            + "\"note\":"
            + sealed
            + ",\"places\":0,\"persons\":0,\"status\":\"PLANNED\",\"taken\":{\"at\":1,"
            + "\"day\":\"2026-11-20\"}}";
    String followUp =
        "{\"id\":\"f\",\"awaited\":\"CALL_BACK\",\"promisedDay\":\"2026-11-24\",\"note\":"
            + sealed
            + ",\"postponements\":[{\"notedDay\":\"2026-11-20\",\"promisedDay\":\"2026-11-21\","
            + "\"reason\":"
            + sealed
            + "}],\"takenAt\":1}";
    try (Database upgraded = Database.open(old, CLOCK)) {
      Appointment a = upgraded.read(sql -> Aggregates.APPOINTMENT.find(sql, "a")).orElseThrow();
      FollowUp f = upgraded.read(sql -> Aggregates.FOLLOW_UP.find(sql, "f")).orElseThrow();
      assertThat(Snapshots.read(appointment, Appointment.class)).isEqualTo(a);
      assertThat(Snapshots.read(followUp, FollowUp.class)).isEqualTo(f);
      List<Note> notes = Stream.concat(Stream.of(a.note()), f.notes().stream()).toList();
      assertThat(notes)
          .extracting(note -> opened(upgraded, vault, note))
          .containsExactly("avec sa fille", "le matin", "absente");
    }
  }

  private static String opened(Database database, Vault vault, Note note) {
    return database.read(
        sql ->
            vault.open(
                note.id(), PersonalValueTable.of(sql, List.of(note.id())).getFirst().sealed()));
  }

  private DataFolder ofVersion(int version) throws IOException, SQLException {
    DataFolder old = new DataFolder(temporary.resolve("version" + version));
    Files.createDirectories(old.path());
    String schema;
    try (var in = getClass().getResourceAsStream("schema-" + version + ".sql")) {
      schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + old.database());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(schema);
      statement.execute("INSERT INTO agent VALUES ('agent', 'Camille Martin', 'MANAGER', 1)");
      statement.execute("PRAGMA user_version = " + version);
    }
    return old;
  }

  /** What each table, index and view is made of, blanks left aside. */
  private static List<String> schema(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT name || ' ' || sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY"
                    + " name")) {
      List<String> all = new ArrayList<>();
      while (rows.next()) {
        all.add(rows.getString(1).replaceAll("\\s+", " ").replaceAll(" (?=[,)])", ""));
      }
      return all;
    }
  }
}
