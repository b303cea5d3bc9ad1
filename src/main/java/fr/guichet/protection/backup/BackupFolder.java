package fr.guichet.protection.backup;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.safekeeping.Backup;
import fr.guichet.model.safekeeping.BackupName;
import fr.guichet.model.safekeeping.Reason;
import fr.guichet.model.safekeeping.Thinning;
import fr.guichet.model.text.Texts;
import fr.guichet.storage.file.StoredFile;
import fr.guichet.storage.query.ContentsQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A folder of backups; what else lies there is left alone.
 *
 * @param path of the folder, which exists
 */
record BackupFolder(Path path) {

  /** Newest first. */
  List<BackupName> names() {
    try (var files = Files.list(path)) {
      return files
          .map(file -> BackupName.of(file.getFileName().toString()))
          .flatMap(Optional::stream)
          .sorted(Comparator.comparing(BackupName::madeAt).reversed())
          .toList();
    } catch (IOException e) {
      throw new Failure(Kind.READ_ONLY, Texts.text("failure.folder", path), e);
    }
  }

  /** A name that nothing has: of two backups of one second the later takes the next. */
  BackupName free(Instant at, Reason reason) {
    BackupName name = new BackupName(at.truncatedTo(ChronoUnit.SECONDS), reason);
    return Files.exists(file(name)) ? free(at.plusSeconds(1), reason) : name;
  }

  Path file(BackupName name) {
    return path.resolve(name.fileName());
  }

  /** A backup with what it holds, as far as it can be read. */
  Backup read(BackupName name) {
    Path file = file(name);
    try {
      return new Backup(file, name, StoredFile.read(file, ContentsQuery::of));
    } catch (Failure _) {
      return new Backup(file, name, null);
    }
  }

  /** Where a backup is written until it is checked. */
  Path partial(BackupName name) {
    return path.resolve(name.fileName() + BackupName.PARTIAL);
  }

  /** Lets go what was never finished. */
  void forgetPartials() {
    partials().forEach(BackupFolder::delete);
  }

  /** Lets those go that are not to stay beside a new one. */
  void thin(BackupName made) {
    for (BackupName going : Thinning.going(names(), made)) {
      delete(file(going));
      // What a damaged file's WAL held is kept beside a file that was replaced
      delete(path.resolve(going.fileName() + "-wal"));
    }
  }

  private List<Path> partials() {
    try (var files = Files.newDirectoryStream(path, "guichet-*" + BackupName.PARTIAL)) {
      return StreamSupport.stream(files.spliterator(), false).toList();
    } catch (IOException e) {
      throw new Failure(Kind.READ_ONLY, Texts.text("failure.folder", path), e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new Failure(Kind.READ_ONLY, Texts.text("failure.folder", file.getParent()), e);
    }
  }
}
