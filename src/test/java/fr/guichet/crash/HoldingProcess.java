package fr.guichet.crash;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Another program that has the file for itself, until its input ends. */
final class HoldingProcess {

  private HoldingProcess() {}

  public static void main(String[] arguments) throws SQLException, IOException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + arguments[0]);
        var statement = connection.createStatement()) {
      statement.execute("BEGIN EXCLUSIVE");
      System.out.println("held");
      System.in.read();
      statement.execute("ROLLBACK");
    }
  }
}
