package fr.guichet.storage.file;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The schema and its numbered steps. There is one version yet: a step to version n+1 goes here with
 * the change of {@code schema.sql}, and a test that a fresh and an upgraded schema are equal.
 */
final class Upgrades {

  /** What this program writes ({@code PRAGMA user_version}). */
  static final int VERSION = 1;

  private Upgrades() {}

  /** Refuses what a newer program wrote. */
  static void refuseNewer(int version) {
    if (version > VERSION) {
      throw new Failure(Kind.FILE_TOO_NEW, Failures.sentence(Kind.FILE_TOO_NEW));
    }
  }

  /** Brings a file to the present version, all steps in one transaction. */
  static void apply(Connection connection) throws SQLException {
    int version = version(connection);
    refuseNewer(version);
    if (version == VERSION) {
      return;
    }
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      // Another process may have made the schema while this one waited for its turn
      if (version(connection) == 0) {
        statement.executeUpdate(schema());
        statement.execute("PRAGMA user_version = " + VERSION);
      }
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        var row = statement.executeQuery("PRAGMA user_version")) {
      return row.getInt(1);
    }
  }

  private static String schema() {
    try (InputStream in = Upgrades.class.getResourceAsStream("/fr/guichet/storage/schema.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("The schema is part of the program", e);
    }
  }
}
