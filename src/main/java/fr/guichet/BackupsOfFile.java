package fr.guichet;

import fr.guichet.model.safekeeping.Backup;
import fr.guichet.model.safekeeping.Reason;
import fr.guichet.protection.backup.Safekeeping;
import fr.guichet.protection.backup.Verification;
import fr.guichet.ui.kit.Backups;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The backups that the window makes; a file that no backup checked is checked once alone. */
final class BackupsOfFile implements Backups {

  private final Safekeeping safekeeping;
  private final Verification verification;
  private boolean checked;

  BackupsOfFile(Safekeeping safekeeping, Verification verification) {
    this.safekeeping = safekeeping;
    this.verification = verification;
  }

  @Override
  public synchronized State keepUp() {
    Optional<Reason> due = safekeeping.due();
    if (due.isPresent()) {
      safekeeping.make(due.get());
    } else if (!checked) {
      verification.check();
    }
    checked = true;
    return state();
  }

  @Override
  public State state() {
    return new State(
        safekeeping.last().orElse(null),
        safekeeping.second().folder().orElse(null),
        safekeeping.second().isMissing());
  }

  @Override
  public Backup make() {
    return safekeeping.make(Reason.ASKED);
  }

  @Override
  public List<Backup> all() {
    return safekeeping.all();
  }

  @Override
  public void chooseSecond(Path folder) {
    safekeeping.second().choose(folder);
  }
}
