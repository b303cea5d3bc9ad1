package fr.guichet.model.safekeeping;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A backup as it is found in its folder.
 *
 * @param contents null when the file cannot be read: it is then nothing to restore from
 */
public record Backup(Path file, BackupName name, Contents contents) {

  public Optional<Contents> readable() {
    return Optional.ofNullable(contents);
  }
}
