package fr.guichet.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Workplace;
import fr.guichet.model.safekeeping.Backup;
import fr.guichet.model.safekeeping.Contents;
import fr.guichet.model.safekeeping.Reason;
import fr.guichet.protection.backup.Restoring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Two backups brought back in turn: the file is one or the other, and whole. */
final class Restorations implements KilledWork {

  private static final int FEW = 2;
  private static final int MANY = 5;

  /** Copies of what was replaced, kept so that a run does not fill the disk. */
  private static final int KEPT = 10;

  @Override
  public void prepare(Path folder) {
    Path few = kept(folder, FEW);
    if (Files.exists(few)) {
      forgetReplaced(folder);
      return;
    }
    try (Workplace workplace = KilledWork.open(folder)) {
      for (int visits = 1; visits <= MANY; visits++) {
        SavedVisits.save(workplace.desk());
        if (visits == FEW || visits == MANY) {
          Backup made = workplace.safekeeping().make(Reason.ASKED);
          Files.copy(made.file(), kept(folder, visits));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Beside the data folder, where no backup is thinned. */
  private static Path kept(Path folder, int visits) {
    return folder.resolveSibling("kept-" + visits + ".db");
  }

  private static void forgetReplaced(Path folder) {
    try (var files = Files.list(folder.resolve("backups"))) {
      files.sorted(Comparator.reverseOrder()).skip(KEPT).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void run(Path folder, Consumer<String> say) {
    Restoring restoring = new Restoring(folder, KilledWork.clock());
    say.accept(READY);
    while (true) {
      for (int visits : new int[] {FEW, MANY}) {
        restoring.restore(kept(folder, visits), "");
        say.accept("restored " + visits);
      }
    }
  }

  @Override
  public void check(Path folder, String where, List<String> said) {
    try (Workplace workplace = KilledWork.open(folder)) {
      assertThat(workplace.verification().check()).as(where).isNotEmpty();
      Contents contents = workplace.safekeeping().make(Reason.ASKED).contents();
      assertThat(contents.visits()).as(where).isIn(FEW, MANY);
    }
  }
}
