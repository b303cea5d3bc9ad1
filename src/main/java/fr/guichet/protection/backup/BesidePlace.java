package fr.guichet.protection.backup;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.safekeeping.OwnerOnly;
import fr.guichet.model.text.Texts;
import fr.guichet.storage.file.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder within the data folder, where a file is made ready before it takes its place. */
final class BesidePlace {

  private final Path path;

  BesidePlace(DataFolder folder, String name) {
    this.path = folder.path().resolve(name);
  }

  /** Makes it, empty. */
  DataFolder make() {
    try {
      OwnerOnly.folder(path);
    } catch (IOException e) {
      throw new Failure(Kind.DISK_FULL, Texts.text("failure.DISK_FULL"), e);
    }
    return new DataFolder(path);
  }

  /** Takes it away with what is in it. */
  void clear() {
    if (!Files.exists(path)) {
      return;
    }
    try (var files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new Failure(Kind.READ_ONLY, Texts.text("failure.folder", path), e);
    }
  }
}
