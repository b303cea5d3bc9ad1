package fr.guichet.storage.file;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.safekeeping.BackupName;
import fr.guichet.model.safekeeping.OwnerOnly;
import fr.guichet.model.safekeeping.Reason;
import fr.guichet.storage.log.Author;
import fr.guichet.storage.log.Transaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;

/**
 * The file: one read door, one write door. The only place that opens connections. Every failure
 * leaves it sorted as a {@link fr.guichet.model.failure.Failure}.
 */
public final class Database implements AutoCloseable {

  private static final int READERS = 3;

  private final DataFolder folder;
  private final Clock clock;
  private final Connection writer;
  private final ReentrantLock writing = new ReentrantLock(true);
  private final BlockingQueue<Connection> readers = new ArrayBlockingQueue<>(READERS);
  private final Object identity;
  private volatile WriteWatch watch = WriteWatch.NONE;
  private volatile boolean closing;

  private Database(DataFolder folder, Clock clock) throws SQLException {
    this.folder = folder;
    this.clock = clock;
    this.writer = Connections.writing(folder.database());
    this.identity = identity();
    try {
      Upgrades.apply(writer, this::backUp);
      for (int i = 0; i < READERS; i++) {
        readers.add(Connections.reading(folder.database()));
      }
    } catch (SQLException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /**
   * The file as it was before an upgrade, under backups/: it has its name once it is whole. One of
   * this very second was made by a process that did not get further.
   */
  private void backUp() {
    String name = new BackupName(clock.instant(), Reason.UPGRADE).fileName();
    Path target = folder.backups().resolve(name);
    if (Files.exists(target)) {
      return;
    }
    Path partial = target.resolveSibling(name + BackupName.PARTIAL);
    try {
      Files.deleteIfExists(partial);
      copy(writer, partial);
      Files.move(partial, target);
    } catch (IOException e) {
      throw Failures.of(e);
    }
  }

  private static void copy(Connection connection, Path target) {
    try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
      OwnerOnly.file(target);
      statement.setString(1, target.toString());
      statement.execute();
    } catch (SQLException | IOException e) {
      throw Failures.of(e);
    }
  }

  /**
   * Writes one consistent state of the file, compacted, to a new file; reading and writing go on.
   *
   * @param target must not exist
   */
  public void copyTo(Path target) {
    try (Connection connection = Connections.writing(folder.database())) {
      copy(connection, target);
    } catch (SQLException e) {
      throw Failures.of(e);
    }
  }

  /**
   * Leaves no byte of what was deleted, neither in the file nor in its WAL: {@code secure_delete}
   * alone misses what SQLite left behind when it moved a row between two pages.
   *
   * @return false while another process still reads what the WAL holds; to be tried again
   */
  public boolean wipe() {
    writing.lock();
    try (var statement = writer.createStatement()) {
      statement.execute("VACUUM");
      try (var row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
        return row.getInt(1) == 0;
      }
    } catch (SQLException e) {
      throw Failures.of(e);
    } finally {
      writing.unlock();
    }
  }

  /** Opens the site's file, making it when there is none. A newer file is refused untouched. */
  public static Database open(DataFolder folder, Clock clock) {
    folder.prepare();
    Upgrades.refuseNewer(FileHeader.of(folder.database()).userVersion());
    try {
      folder.useScratch(clock);
      OwnerOnly.file(folder.database());
      return new Database(folder, clock);
    } catch (SQLException | IOException e) {
      throw Failures.of(e);
    }
  }

  public DataFolder folder() {
    return folder;
  }

  /** Who is told of every write from now on. */
  public void watch(WriteWatch watching) {
    watch = watching;
  }

  /** Reads one consistent state of the file. */
  public <T> T read(Function<DSLContext, T> reading) {
    Connection connection = null;
    try {
      connection = readers.take();
      connection.setAutoCommit(false);
      T result = reading.apply(Connections.sql(connection));
      connection.rollback();
      return result;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failures.of(e);
    } catch (SQLException | RuntimeException e) {
      throw sorted(e);
    } finally {
      giveBack(connection);
    }
  }

  private void giveBack(Connection connection) {
    if (connection == null) {
      return;
    }
    try {
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw Failures.of(e);
    } finally {
      readers.add(connection);
      closeIfLate(connection);
    }
  }

  /** One that was borrowed when the file was closed is closed by whoever gives it back. */
  private void closeIfLate(Connection connection) {
    if (closing) {
      try {
        connection.close();
      } catch (SQLException e) {
        throw Failures.of(e);
      }
    }
  }

  /** The only way to change activity: one durable transaction, with its rows in the log. */
  public void write(Author author, String label, String tx, Consumer<Transaction> work) {
    write(author, label, tx, null, work);
  }

  /** A transaction that undoes another. */
  public void undo(
      Author author, String label, String tx, String undoes, Consumer<Transaction> work) {
    write(author, label, tx, undoes, work);
  }

  private void write(
      Author author, String label, String tx, String undoes, Consumer<Transaction> work) {
    commit(
        sql -> {
          var stamp = new Transaction.Stamp(tx, clock.millis(), author, label, undoes);
          work.accept(new Transaction(sql, stamp));
        });
  }

  /** Drafts, counters and window choices: durable, outside the log. */
  public void aside(Consumer<DSLContext> work) {
    commit(work);
  }

  /** What tells this file from another of its name; null where it is gone. */
  private Object identity() {
    try {
      Object key = Files.readAttributes(folder.database(), BasicFileAttributes.class).fileKey();
      return key == null ? folder.database() : key;
    } catch (IOException _) {
      return null;
    }
  }

  /**
   * A file that was deleted or moved while it is open still takes writes, which nobody would find.
   */
  private void refuseGone() {
    if (!Objects.equals(identity, identity())) {
      throw new Failure(Failure.Kind.GONE, Failures.sentence(Failure.Kind.GONE));
    }
  }

  private void commit(Consumer<DSLContext> work) {
    writing.lock();
    try {
      refuseGone();
      writer.setAutoCommit(false);
      work.accept(Connections.sql(writer));
      writer.commit();
      writer.setAutoCommit(true);
      watch.written(clock.instant());
    } catch (SQLException | RuntimeException e) {
      rollBack(e);
      throw failed(sorted(e));
    } finally {
      writing.unlock();
    }
  }

  /**
   * SQLite ends a transaction itself on a full disk: then this fails too, and what failed first
   * counts.
   */
  private void rollBack(Exception problem) {
    try {
      if (!writer.getAutoCommit()) {
        writer.rollback();
      }
    } catch (SQLException e) {
      problem.addSuppressed(e);
    }
    try {
      writer.setAutoCommit(true);
    } catch (SQLException e) {
      problem.addSuppressed(e);
    }
  }

  /** What the rules refuse is told to whoever asked; the file itself is well. */
  private RuntimeException failed(RuntimeException problem) {
    if (!(problem instanceof Failure failure && failure.kind() == Failure.Kind.REFUSED)) {
      watch.failed(clock.instant());
    }
    return problem;
  }

  /** A defect of the program stays what it is; what the file reports or holds is sorted. */
  private static RuntimeException sorted(Exception e) {
    boolean defect =
        e instanceof IllegalArgumentException
            || e instanceof IllegalStateException
            || e instanceof NullPointerException;
    return defect && !Failures.isDamage(e) ? (RuntimeException) e : Failures.of(e);
  }

  /** A reading under way goes on to its end. */
  @Override
  public void close() {
    closing = true;
    try {
      for (Connection reader : readers) {
        reader.close();
      }
      writer.close();
    } catch (SQLException e) {
      throw Failures.of(e);
    }
  }
}
