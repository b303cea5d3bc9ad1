package fr.guichet.crash;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads a file by plain SQL, as somebody else would. */
final class Rows {

  private Rows() {}

  /** The first column of each row. */
  static List<String> of(Path folder, String query) {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("guichet.db"));
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      List<String> all = new ArrayList<>();
      while (rows.next()) {
        all.add(rows.getString(1));
      }
      return all;
    } catch (SQLException e) {
      throw new AssertionError(query, e);
    }
  }

  /** Changes a file behind the program's back. */
  static void change(Path folder, String... scripts) {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("guichet.db"));
        var sql = connection.createStatement()) {
      for (String script : scripts) {
        sql.executeUpdate(script);
      }
    } catch (SQLException e) {
      throw new AssertionError(String.join("; ", scripts), e);
    }
  }
}
