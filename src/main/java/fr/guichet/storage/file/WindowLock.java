package fr.guichet.storage.file;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.safekeeping.OwnerOnly;
import fr.guichet.model.text.Texts;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One window per data folder: the second is told who has it. Commands may run beside it. */
public final class WindowLock implements AutoCloseable {

  private final FileChannel channel;
  private final Path who;

  private WindowLock(FileChannel channel, Path who) {
    this.channel = channel;
    this.who = who;
  }

  /**
   * @param owner what a second window is told: who opened the first, and when
   */
  public static WindowLock take(DataFolder folder, String owner) {
    folder.prepare();
    Path lock = folder.path().resolve("window.lock");
    Path who = folder.path().resolve("window.txt");
    try {
      OwnerOnly.file(lock);
      OwnerOnly.file(who);
      FileChannel channel =
          FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        String other = Files.exists(who) ? Files.readString(who).strip() : "?";
        throw new Failure(Kind.LOCKED, Texts.text("failure.window", other));
      }
      return told(channel, who, owner);
    } catch (IOException e) {
      throw new Failure(Kind.READ_ONLY, Texts.text("failure.folder", folder.path()), e);
    }
  }

  /** The lock, whose owner is known; nobody has it where that cannot be written. */
  private static WindowLock told(FileChannel channel, Path who, String owner) throws IOException {
    try {
      Files.writeString(who, owner, StandardCharsets.UTF_8);
      return new WindowLock(channel, who);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Tells a second window more exactly who has the first.
   *
   * @param owner in place of what was told on taking it
   */
  public void tell(String owner) {
    try {
      Files.writeString(who, owner, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Failure(Kind.READ_ONLY, Texts.text("failure.folder", who.getParent()), e);
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // another window of this very process: the tests
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new Failure(Kind.OTHER, Texts.text("failure.OTHER"), e);
    }
  }
}
