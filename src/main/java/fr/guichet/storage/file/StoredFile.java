package fr.guichet.storage.file;

import fr.guichet.model.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** A site's file that is not the one in use: a backup, or one to be put in its place. */
public final class StoredFile {

  private StoredFile() {}

  /**
   * Reads a file without changing it.
   *
   * @throws Failure FILE_TOO_NEW, DAMAGED or READ_ONLY
   */
  public static <T> T read(Path file, Function<DSLContext, T> reading) {
    Upgrades.refuseNewer(version(file));
    try (Connection connection = Connections.untouched(file)) {
      return reading.apply(Connections.sql(connection));
    } catch (SQLException | DataAccessException e) {
      throw Failures.of(e);
    }
  }

  /** The version of a file, told without opening it as a database; 0 for an empty one. */
  public static int version(Path file) {
    return FileHeader.of(file).userVersion();
  }

  /** The version that this program writes. */
  public static int presentVersion() {
    return Upgrades.VERSION;
  }

  /** Whether a file has the version that this program writes. */
  public static boolean isPresentVersion(Path file) {
    return version(file) == Upgrades.VERSION;
  }

  /**
   * Puts a whole file in the place of the site's, which nobody may have open; the former one is
   * kept. Cut short at any moment, it leaves one or the other.
   *
   * @param ready on the same disk, closed, without a WAL of its own
   * @param keptAs where the former one goes, with what its WAL still holds
   * @throws Failure LOCKED while a window or a command has the file open
   */
  public static void replace(DataFolder folder, Path ready, Path keptAs) {
    try {
      if (folder.holdsDatabase()) {
        keep(folder.database(), keptAs);
      }
      Files.move(
          ready,
          folder.database(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Failures.of(e);
    }
  }

  /** Copies the file and what its WAL still holds, byte by byte. */
  public static Path copyAsItIs(DataFolder folder, Path target) {
    try {
      Files.copy(folder.database(), target);
      Path wal = beside(folder.database(), "-wal");
      if (Files.exists(wal)) {
        Files.copy(wal, beside(target, "-wal"));
      }
      return target;
    } catch (IOException e) {
      throw Failures.of(e);
    }
  }

  /**
   * Reads a copy of a damaged file; what its WAL holds is brought into it if that can be.
   *
   * @throws Failure DAMAGED where not even its tables are known any more
   */
  public static <T> T salvage(Path copy, Function<DSLContext, T> reading) {
    try (Connection connection = Connections.alone(copy)) {
      return reading.apply(Connections.sql(connection));
    } catch (SQLException | DataAccessException e) {
      throw Failures.of(e);
    }
  }

  private static void keep(Path file, Path keptAs) throws IOException {
    settle(file);
    Files.copy(file, keptAs);
    Path wal = beside(file, "-wal");
    if (Files.exists(wal)) {
      Files.copy(wal, beside(keptAs, "-wal"));
    }
    // A WAL that outlived its file would be taken for part of the next one
    Files.deleteIfExists(wal);
    Files.deleteIfExists(beside(file, "-shm"));
  }

  /** Brings the WAL into the file; one that is too damaged for that is kept as it is. */
  private static void settle(Path file) {
    try (Connection connection = Connections.alone(file);
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
      statement.execute("BEGIN EXCLUSIVE");
      statement.execute("ROLLBACK");
    } catch (SQLException e) {
      Failure failure = Failures.of(e);
      if (failure.kind() == Failure.Kind.LOCKED) {
        throw failure;
      }
    }
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }
}
