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
 * The schema and its numbered steps: {@code step-n.sql} brings a file of version n-1 to version n,
 * with the same change in {@code schema.sql}.
 */
final class Upgrades {

  /** What this program writes ({@code PRAGMA user_version}). */
  static final int VERSION = 4;

  private Upgrades() {}

  /** Refuses what a newer program wrote. */
  static void refuseNewer(int version) {
    if (version > VERSION) {
      throw new Failure(Kind.FILE_TOO_NEW, Failures.sentence(Kind.FILE_TOO_NEW));
    }
  }

  /**
   * Brings a file to the present version, all steps in one transaction.
   *
   * @param backup copies a file with something in it, before its first step
   */
  static void apply(Connection connection, Runnable backup) throws SQLException {
    int version = version(connection);
    refuseNewer(version);
    if (version == VERSION) {
      return;
    }
    if (version > 0) {
      backup.run();
    }
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      // Another process may have done it while this one waited for its turn
      bring(statement, version(connection));
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private static void bring(Statement statement, int version) throws SQLException {
    if (version == 0) {
      statement.executeUpdate(script("schema.sql"));
    } else {
      for (int next = version + 1; next <= VERSION; next++) {
        statement.executeUpdate(script("step-" + next + ".sql"));
      }
    }
    statement.execute("PRAGMA user_version = " + VERSION);
  }

  private static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        var row = statement.executeQuery("PRAGMA user_version")) {
      return row.getInt(1);
    }
  }

  private static String script(String name) {
    try (InputStream in = Upgrades.class.getResourceAsStream("/fr/guichet/storage/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("The schema is part of the program", e);
    }
  }
}
