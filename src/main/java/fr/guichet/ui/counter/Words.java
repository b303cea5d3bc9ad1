package fr.guichet.ui.counter;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.VisitDraft;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The counter's words for codes, days and times. */
final class Words {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.FRENCH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private Words() {}

  static String of(Outcome outcome) {
    return text("outcome." + outcome);
  }

  static String of(Awaited awaited) {
    return text("awaited." + awaited);
  }

  static String of(Cause cause) {
    return text("cause." + cause);
  }

  static String of(OrientationReason reason) {
    return text("reason." + reason);
  }

  static String of(Channel channel) {
    return text("channel." + channel);
  }

  /** « lun. 30 nov. ». */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** « 09:38 ». */
  static String time(long at, ZoneId zone) {
    return TIME.format(Instant.ofEpochMilli(at).atZone(zone));
  }

  static String time(int minuteOfDay) {
    return "%02d:%02d".formatted(minuteOfDay / 60, minuteOfDay % 60);
  }

  /** When a visit started: as typed, else as its clock says. */
  static String start(VisitDraft draft, ZoneId zone) {
    return draft.typedMinute() != null ? time(draft.typedMinute()) : time(draft.startedAt(), zone);
  }
}
