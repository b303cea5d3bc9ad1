package fr.guichet.ui.kit.message;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.text.Texts;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** A failure in words; what was not foreseen is written to the log as well. */
public final class Failures {

  private static final Logger LOG = System.getLogger("fr.guichet");

  private Failures() {}

  /** The sentence to show, with the code to quote where the problem is not the reader's. */
  public static String told(Throwable problem) {
    if (problem instanceof Failure failure) {
      return failure.kind() == Failure.Kind.REFUSED
          ? failure.getMessage()
          : Texts.text("failure.told", failure.getMessage(), failure.code());
    }
    LOG.log(Level.ERROR, "Unforeseen", problem);
    return Texts.text("failure.unforeseen", problem.getClass().getSimpleName());
  }
}
