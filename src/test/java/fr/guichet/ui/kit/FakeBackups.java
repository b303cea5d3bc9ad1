package fr.guichet.ui.kit;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.safekeeping.Backup;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Backups that are none, of a file that is well unless a test says otherwise. */
public final class FakeBackups implements Backups {

  public final List<Backup> all = new ArrayList<>();
  public final List<String> asked = new ArrayList<>();
  public Instant last;
  public Path second;
  public boolean missing;
  public Failure trouble;

  @Override
  public State keepUp() {
    asked.add("keep up");
    if (trouble != null) {
      throw trouble;
    }
    return state();
  }

  @Override
  public State state() {
    return new State(last, second, missing);
  }

  @Override
  public Backup make() {
    asked.add("make");
    if (trouble != null) {
      throw trouble;
    }
    return all.getFirst();
  }

  @Override
  public List<Backup> all() {
    return List.copyOf(all);
  }

  @Override
  public void chooseSecond(Path folder) {
    second = folder;
  }
}
