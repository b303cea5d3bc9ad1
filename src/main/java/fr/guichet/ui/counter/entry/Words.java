package fr.guichet.ui.counter.entry;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.TimeWords;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.draft.VisitDraft;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

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

  /** When a visit started, as typed, else as its clock says: « 09:38 », « mer. 7 oct. 10:46 ». */
  public static String start(VisitDraft draft, LocalDate today, ZoneId zone) {
    String time = time(draft, zone);
    return otherDay(draft, today, zone)
        .map(day -> text("counter.start.on", day, time))
        .orElse(time);
  }

  /** « Correction de la visite de 09:38 », « du mer. 7 oct. à 10:46 ». */
  public static String correction(VisitDraft draft, LocalDate today, ZoneId zone) {
    String time = time(draft, zone);
    return otherDay(draft, today, zone)
        .map(day -> text("counter.correction.on", day, time))
        .orElseGet(() -> text("counter.correction", time));
  }

  private static String time(VisitDraft draft, ZoneId zone) {
    return draft.typedMinute() != null
        ? TimeWords.time(draft.typedMinute())
        : time(draft.startedAt(), zone);
  }

  private static Optional<String> otherDay(VisitDraft draft, LocalDate today, ZoneId zone) {
    LocalDate begun = LocalDate.ofInstant(Instant.ofEpochMilli(draft.startedAt()), zone);
    LocalDate untyped = draft.typedMinute() != null ? today : begun;
    LocalDate day = draft.typedDay() != null ? draft.typedDay() : untyped;
    boolean sameYear = day.getYear() == today.getYear();
    return day.equals(today)
        ? Optional.empty()
        : Optional.of(sameYear ? DateWords.shortDay(day) : DateWords.shortDate(day));
  }
}
