package fr.guichet.ui.counter.entry;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.text.TimeWords;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.draft.VisitDraft;
import java.time.Instant;
import java.time.ZoneId;

/** The counter's words for codes, days and times. */
public final class Words {

  private Words() {}

  public static String of(Outcome outcome) {
    return text("outcome." + outcome);
  }

  public static String of(Awaited awaited) {
    return text("awaited." + awaited);
  }

  public static String of(Cause cause) {
    return text("cause." + cause);
  }

  public static String of(OrientationReason reason) {
    return text("reason." + reason);
  }

  public static String of(Channel channel) {
    return text("channel." + channel);
  }

  /** « 09:38 ». */
  public static String time(long at, ZoneId zone) {
    return TimeWords.time(Instant.ofEpochMilli(at).atZone(zone));
  }

  /** When a visit started: as typed, else as its clock says. */
  public static String start(VisitDraft draft, ZoneId zone) {
    return draft.typedMinute() != null
        ? TimeWords.time(draft.typedMinute())
        : time(draft.startedAt(), zone);
  }
}
