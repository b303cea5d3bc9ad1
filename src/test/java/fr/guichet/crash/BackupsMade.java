package fr.guichet.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Workplace;
import fr.guichet.model.safekeeping.Backup;
import fr.guichet.model.safekeeping.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Backups, a visit between two: each that has its name is whole. */
final class BackupsMade implements KilledWork {

  @Override
  public void run(Path folder, Consumer<String> say) {
    Workplace workplace = KilledWork.open(folder);
    say.accept(READY);
    while (true) {
      say.accept("visit " + SavedVisits.save(workplace.desk()));
      workplace.safekeeping().make(Reason.ASKED);
      say.accept("backup");
    }
  }

  @Override
  public void check(Path folder, String where, List<String> said) {
    try (Workplace workplace = KilledWork.open(folder)) {
      assertThat(workplace.verification().check()).as(where).isNotEmpty();
      List<String> visits = KilledWork.after("visit", said);
      SavedVisits.areThere(workplace.desk(), where, visits);
      List<Backup> backups = workplace.safekeeping().all();
      assertThat(backups).as(where).allSatisfy(backup -> assertThat(backup.readable()).isPresent());
      if (said.contains("backup")) {
        int held = backups.getFirst().readable().orElseThrow().visits();
        assertThat(held).as(where + ": the newest").isPositive();
      }
    }
  }
}
