package fr.guichet.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.site.Agent;
import fr.guichet.storage.file.DataFolder;
import fr.guichet.storage.file.Database;
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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of version 2 becomes one of today. */
class UpgradeTest {

  private static final Clock CLOCK = Clock.fixed(Instant.ofEpochMilli(Samples.AT), ZoneOffset.UTC);

  @TempDir private Path temporary;

  @Test
  void aFileOfVersion2HasTheSchemaOfAFreshOneAndKeepsWhatItHeld() throws Exception {
    DataFolder old = ofVersion2();
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

  private DataFolder ofVersion2() throws IOException, SQLException {
    DataFolder old = new DataFolder(temporary.resolve("version2"));
    Files.createDirectories(old.path());
    String schema;
    try (var in = getClass().getResourceAsStream("schema-2.sql")) {
      schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + old.database());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(schema);
      statement.execute("INSERT INTO agent VALUES ('agent', 'Camille Martin', 'MANAGER', 1)");
      statement.execute("PRAGMA user_version = 2");
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
