package fr.guichet.desk.takeover;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.Progress;
import fr.guichet.model.failure.Failure;

/** Tells the progress of many equal steps now and then, and stops where it is not wanted. */
public final class Steps {

  private static final int BETWEEN = 250;

  private final Progress progress;
  private final int all;
  private int done;

  public Steps(Progress progress, int all) {
    this.progress = progress;
    this.all = all;
  }

  /**
   * One more step begins.
   *
   * @throws Failure REFUSED when the task was cancelled
   */
  public void next() {
    if (done++ % BETWEEN == 0) {
      if (progress.cancelled()) {
        throw new Failure(Failure.Kind.REFUSED, text("import.cancelled"));
      }
      progress.at((double) done / Math.max(1, all));
    }
  }
}
