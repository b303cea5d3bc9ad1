package fr.guichet.storage.file;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/** Opens connections as this program needs them; only {@link Database} calls it. */
final class Connections {

  /** How long a writer waits for another process, in milliseconds. */
  private static final int BUSY_TIMEOUT = 10_000;

  private Connections() {}

  static Connection writing(Path file) throws SQLException {
    SQLiteConfig config = common();
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    return config.createConnection("jdbc:sqlite:" + file);
  }

  static Connection reading(Path file) throws SQLException {
    SQLiteConfig config = common();
    config.setTransactionMode(TransactionMode.DEFERRED);
    Connection connection = config.createConnection("jdbc:sqlite:" + file);
    try (var statement = connection.createStatement()) {
      statement.execute("PRAGMA query_only = ON");
    }
    return connection;
  }

  /** Reads a file that stays as it is, to the last byte. */
  static Connection untouched(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    return config.createConnection("jdbc:sqlite:" + file);
  }

  /** Nobody else may have the file open: it is going to be replaced. */
  static Connection alone(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
    return config.createConnection("jdbc:sqlite:" + file);
  }

  private static SQLiteConfig common() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_TIMEOUT);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    // What is sorted or compacted would else lie in the system's folder of temporary files
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    return config;
  }

  static DSLContext sql(Connection connection) {
    return DSL.using(connection, SQLDialect.SQLITE);
  }
}
