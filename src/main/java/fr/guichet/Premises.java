package fr.guichet;

import fr.guichet.desk.Desk;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.exchange.files.ScratchFiles;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.safekeeping.Reason;
import fr.guichet.model.text.Texts;
import fr.guichet.model.text.TimeWords;
import fr.guichet.protection.Strength;
import fr.guichet.protection.backup.Restoring;
import fr.guichet.protection.backup.Restoring.Restored;
import fr.guichet.storage.file.DataFolder;
import fr.guichet.storage.file.WindowLock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.function.Function;

/** The data folder while the window has it: its lock, its file, and its site once there is one. */
final class Premises implements AutoCloseable {

  private final Path folder;
  private final Clock clock;
  private final Strength strength;
  private final Catalogue catalogue = OfficialCatalogue.load();
  private final WindowLock lock;

  /** Told first as this computer says it, and as the site says it once that is known. */
  private final Instant since;

  private Workplace workplace;

  private Premises(Path folder, Clock clock, Strength strength) {
    this.folder = folder;
    this.clock = clock;
    this.strength = strength;
    since = clock.instant();
    lock = WindowLock.take(new DataFolder(folder), owner(clock));
  }

  /** What another window is told of who has the folder. */
  static String owner(Clock clock) {
    return owner(LocalDateTime.now(clock));
  }

  private static String owner(LocalDateTime since) {
    return Texts.text(
        "start.window.owner",
        System.getProperty("user.name"),
        TimeWords.shortMomentInSentence(since));
  }

  /**
   * @throws fr.guichet.model.failure.Failure LOCKED when another window has the folder, or as the
   *     file itself reports
   */
  static Premises enter(Path folder, Clock clock, Strength strength) {
    Premises premises = new Premises(folder, clock, strength);
    try {
      premises.openFile();
      return premises;
    } catch (RuntimeException e) {
      premises.close();
      throw e;
    }
  }

  private void openFile() {
    if (new DataFolder(folder).holdsDatabase()) {
      workplace = Workplace.open(folder, catalogue, clock, strength);
      workplace.updates().backUp();
    }
  }

  boolean hasSite() {
    return workplace != null && workplace.setup().installed();
  }

  /** Makes the site; what could not be made may be tried again. */
  <T> T make(Function<Workplace, T> site) {
    if (workplace == null) {
      workplace = Workplace.openEmpty(folder, catalogue, clock, strength);
    }
    return site.apply(workplace);
  }

  Workplace workplace() {
    return workplace;
  }

  /** What an agent who came in can do here; the first search is ready. */
  Desk desk() {
    ScratchFiles.in(workplace.scratch());
    Desk desk = workplace.desk();
    lock.tell(owner(LocalDateTime.ofInstant(since, desk.duty().zone())));
    desk.lookup().prepare();
    desk.personalData().eraseDue(true);
    return desk;
  }

  /**
   * Brings a backup back in the place of the file, and opens what is there then.
   *
   * @param agent id of who does it
   * @throws fr.guichet.model.failure.Failure as {@link Restoring#restore}: the file is as it was
   */
  Restored restore(Path backup, String agent) {
    workplace.close();
    workplace = null;
    try {
      return new Restoring(folder, clock).restore(backup, agent);
    } finally {
      openFile();
    }
  }

  /** A backup of what the last one has not, before the program ends. */
  void backUpAtTheEnd() {
    if (hasSite() && workplace.safekeeping().isBehind()) {
      workplace.safekeeping().make(Reason.CLOSING);
    }
  }

  @Override
  public void close() {
    if (workplace != null) {
      workplace.close();
    }
    lock.close();
  }
}
