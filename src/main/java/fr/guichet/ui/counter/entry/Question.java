package fr.guichet.ui.counter.entry;

import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.draft.RequestDraft;
import java.util.ArrayList;
import java.util.List;

/** What an outcome asks, one after the other (domain.md, « Outcome »). */
public enum Question {
  AWAITED,
  PROMISED_DAY,
  CAUSE,
  /** What « autre cause » is, where the site has named some. */
  PRECISION,
  TARGET,
  REASON;

  /** Answered by a text as well as by a digit. */
  public boolean typed() {
    return this == TARGET || this == PROMISED_DAY || this == PRECISION;
  }

  /**
   * The questions of a request, in order.
   *
   * @param planned true when the catalogue plans the orientation: its reason is known
   * @param named true when the site has named other causes
   */
  public static List<Question> of(RequestDraft line, boolean planned, boolean named) {
    List<Question> questions = new ArrayList<>();
    if (line.outcome() == Outcome.PENDING) {
      questions.add(AWAITED);
      if (line.awaited() == Awaited.OTHER_DATE) {
        questions.add(PROMISED_DAY);
      }
    }
    if (line.outcome() != null && line.outcome().asksCause()) {
      questions.add(CAUSE);
      if (named && line.cause() == Cause.OTHER) {
        questions.add(PRECISION);
      }
    }
    if (line.outcome() != null && line.outcome().asksTarget()) {
      questions.add(TARGET);
    }
    if (line.outcome() == Outcome.PLANNED_ORIENTATION && !planned) {
      questions.add(REASON);
    }
    return questions;
  }

  public boolean answeredIn(RequestDraft line) {
    return switch (this) {
      case AWAITED -> line.awaited() != null;
      case PROMISED_DAY -> line.promisedDay() != null;
      case CAUSE -> line.cause() != null;
      case PRECISION -> !line.precision().isBlank();
      case TARGET -> !line.target().isBlank();
      case REASON -> line.reason() != null;
    };
  }
}
