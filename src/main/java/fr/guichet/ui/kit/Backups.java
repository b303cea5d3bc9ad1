package fr.guichet.ui.kit;

import fr.guichet.model.safekeeping.Backup;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The backups of the file, as screens see them; all of it slow, off the JavaFX thread. */
public interface Backups {

  /**
   * What is true of the backups now.
   *
   * @param last when the last one was made, null before the first
   * @param second the second place that was chosen, null without one
   * @param secondMissing nothing could be put into the second place for a week
   */
  record State(Instant last, Path second, boolean secondMissing) {

    public Optional<Path> secondPlace() {
      return Optional.ofNullable(second);
    }
  }

  /**
   * Checks the file and makes the backup that is due.
   *
   * @throws fr.guichet.model.failure.Failure DAMAGED when the file is not well
   */
  State keepUp();

  /** What is true now, nothing done. */
  State state();

  /**
   * Makes a backup because somebody asked.
   *
   * @throws fr.guichet.model.failure.Failure DAMAGED when the file is not well: it is not copied
   */
  Backup make();

  /** All of this workstation, newest first, with what each holds. */
  List<Backup> all();

  /**
   * Chooses the second place, or none with null.
   *
   * @throws fr.guichet.model.failure.Failure REFUSED for the data folder itself
   */
  void chooseSecond(Path folder);
}
