package fr.guichet.exchange.files;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.safekeeping.OwnerOnly;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file beside its place, then moves it there: whoever looks sees the old or the new. */
public final class AtomicFile {

  private final Move move;
  private final boolean durable;

  public AtomicFile() {
    this(AtomicFile::replace);
  }

  AtomicFile(Move move) {
    this(move, false);
  }

  private AtomicFile(Move move, boolean durable) {
    this.move = move;
    this.durable = durable;
  }

  /** One whose content is on the disk before the file takes its place. */
  public static AtomicFile durable() {
    return new AtomicFile(AtomicFile::replace, true);
  }

  /** Puts a file in the place of another. */
  interface Move {
    void move(Path from, Path to) throws IOException;
  }

  /** Fills a file. */
  public interface Content {
    /**
     * @return false when the file is no longer wanted
     */
    boolean writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a whole file or nothing.
   *
   * @return false when the content did not want to go on: the target is as it was
   * @throws Failure in a French sentence; the target is as it was
   */
  public boolean write(Path target, Content content) {
    Path absolute = target.toAbsolutePath();
    Path beside = absolute.resolveSibling(".guichet-" + UUID.randomUUID() + ".tmp");
    try {
      if (fill(beside, content, absolute)) {
        put(beside, absolute);
        return true;
      }
      return false;
    } finally {
      discard(beside);
    }
  }

  private boolean fill(Path beside, Content content, Path target) {
    OutputStream file;
    try {
      Files.createFile(beside, OwnerOnly.like(target.getParent()));
      file =
          durable
              ? Files.newOutputStream(beside, StandardOpenOption.WRITE, StandardOpenOption.SYNC)
              : Files.newOutputStream(beside, StandardOpenOption.WRITE);
    } catch (IOException e) {
      String sentence = text("file.trouble.folder", target.getParent());
      throw new Failure(Failure.Kind.READ_ONLY, sentence, e);
    }
    try (OutputStream out = new BufferedOutputStream(file, 1 << 16)) {
      return content.writeTo(out);
    } catch (IOException e) {
      throw new Failure(Failure.Kind.DISK_FULL, text("file.trouble.write", target), e);
    }
  }

  private void put(Path beside, Path target) {
    try {
      move.move(beside, target);
    } catch (IOException e) {
      throw new Failure(Failure.Kind.LOCKED, text("file.trouble.open", target), e);
    }
  }

  private static void replace(Path from, Path to) throws IOException {
    if (Files.isDirectory(to)) {
      throw new FileSystemException(to.toString(), null, "is a folder");
    }
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(Path beside) {
    try {
      Files.deleteIfExists(beside);
    } catch (IOException e) {
      // it holds nothing that the target lacks, and the system cleans up after a crash no better
      beside.toFile().deleteOnExit();
    }
  }
}
