package fr.guichet.storage.file;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.safekeeping.OwnerOnly;
import fr.guichet.model.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;
import java.util.regex.Pattern;

/** The folder of one site: {@code guichet.db}, {@code exports/}, {@code backups/}. */
public record DataFolder(Path path) {

  private static final Set<String> NETWORK =
      Set.of("nfs", "nfs4", "cifs", "smbfs", "smb3", "sshfs", "fuse.sshfs", "9p", "afs");

  /** What this program makes in the folder; anything else there is somebody's. */
  private static final Pattern OURS =
      Pattern.compile("(guichet|window|effacements)\\..*|backups|exports|tmp|restauration");

  private static final Set<String> WINDOW = Set.of("window.lock", "window.txt");

  public DataFolder {
    path = path.toAbsolutePath().normalize();
  }

  public Path database() {
    return path.resolve("guichet.db");
  }

  /** Where month files go unless the agent chooses another place. */
  public Path exports() {
    return path.resolve("exports");
  }

  /** What is written for a moment. */
  public Path scratch() {
    return path.resolve("tmp");
  }

  /**
   * Makes the folder of {@link #scratch}, without what a killed program left there, and has
   * SQLite's library unpacked in it.
   *
   * @throws Failure READ_ONLY when it cannot be made
   */
  public void useScratch(InstantSource clock) {
    Scratch.prepare(scratch(), clock);
  }

  /**
   * Where copies of the file go; made if needed.
   *
   * @throws Failure READ_ONLY when it cannot be
   */
  public Path backups() {
    Path backups = path.resolve("backups");
    try {
      OwnerOnly.folder(backups);
    } catch (IOException e) {
      throw new Failure(Kind.READ_ONLY, Texts.text("failure.folder", backups), e);
    }
    return backups;
  }

  /** True when a site's file is there. */
  public boolean holdsDatabase() {
    return Files.exists(database());
  }

  /**
   * True when the folder is missing or holds at most what a window makes at its first start, before
   * there is a file: its lock, the folder of {@link #scratch}.
   */
  public boolean empty() {
    if (!Files.exists(path)) {
      return true;
    }
    try (var entries = Files.list(path)) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        boolean fresh = entry.equals(scratch()) && Files.isDirectory(entry);
        if (!WINDOW.contains(entry.getFileName().toString())
            && !(fresh && Scratch.isFresh(entry))) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new Failure(Kind.READ_ONLY, Texts.text("failure.folder", path), e);
    }
  }

  /** Others may do nothing here; a folder that is not ours stays as it is. */
  private void tighten() throws IOException {
    OwnerOnly.tightenAlone(path);
    try (var entries = Files.list(path)) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        if (OURS.matcher(entry.getFileName().toString()).matches()) {
          OwnerOnly.tighten(entry);
        }
      }
    }
  }

  /**
   * Where the system names no drive, as behind some mounts, it is taken for one of this machine.
   */
  private boolean onNetwork() {
    try {
      return path.toString().startsWith("\\\\")
          || NETWORK.contains(Files.getFileStore(path).type());
    } catch (IOException _) {
      return false;
    }
  }

  /** Makes the folder if needed; SQLite's locks are unsafe on a network drive, so it is refused. */
  void prepare() {
    try {
      OwnerOnly.folder(path);
      if (onNetwork()) {
        throw new Failure(Kind.NETWORK_FOLDER, Texts.text("failure.NETWORK_FOLDER"));
      }
      if (empty() || holdsDatabase()) {
        tighten();
      }
    } catch (IOException e) {
      throw new Failure(Kind.READ_ONLY, Texts.text("failure.folder", path), e);
    }
  }
}
