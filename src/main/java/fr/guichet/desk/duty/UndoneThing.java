package fr.guichet.desk.duty;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.NotTaken;
import fr.guichet.model.day.Outage;
import fr.guichet.model.day.Tally;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.TimeWords;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.Visit;
import fr.guichet.storage.log.Aggregate;
import fr.guichet.storage.log.Change;
import fr.guichet.storage.log.ChangeLog;
import fr.guichet.storage.log.Snapshots;
import fr.guichet.storage.table.Aggregates;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;

/** Which one of several alike was undone: told by its hour and day, never by a name. */
final class UndoneThing {

  private UndoneThing() {}

  /**
   * « de 10:05 », « du lun. 23 nov. à 10:05 »; empty where the label is about no hour nor day.
   *
   * @param name of the label
   * @param last a change of the transaction that is undone
   * @param today of the site
   */
  static String words(DSLContext sql, String name, Change last, LocalDate today) {
    Aggregate<?> kind = kind(name);
    return kind == null
        ? ""
        : ChangeLog.ofTransaction(sql, last.tx()).stream()
            .filter(change -> change.kind().equals(kind.kind()))
            .findFirst()
            .flatMap(change -> thing(sql, kind, change))
            .map(thing -> words(thing, today))
            .orElse("");
  }

  private static Aggregate<?> kind(String name) {
    return switch (name) {
      case "save", "correct", "delete" -> Aggregates.VISIT;
      case "dayLine" -> Aggregates.DAY_LINE;
      case "outage", "outageRemoved" -> Aggregates.OUTAGE;
      case "notTaken" -> Aggregates.NOT_TAKEN;
      case "tally", "tallyRemoved" -> Aggregates.TALLY;
      case "appointment",
          "appointmentChanged",
          "appointmentMoved",
          "appointmentStatus",
          "appointmentRemoved" ->
          Aggregates.APPOINTMENT;
      case "followUpClosed", "followUpPutOff", "followUpNoted", "callBack" -> Aggregates.FOLLOW_UP;
      default -> null;
    };
  }

  /** As it is again, or was where it is gone. */
  private static Optional<Object> thing(DSLContext sql, Aggregate<?> kind, Change change) {
    return ChangeLog.before(sql, change)
        .map(Change::snapshot)
        .or(() -> Optional.ofNullable(change.snapshot()))
        .map(snapshot -> Snapshots.read(snapshot, kind.type()));
  }

  private static String words(Object thing, LocalDate today) {
    return switch (thing) {
      case Visit visit -> moment(visit.when().day(), visit.when().minuteOfDay(), today);
      case DayLine line -> text("undone.day", DateWords.shortDay(line.day()));
      case Outage outage -> moment(outage.day(), outage.from(), today);
      case NotTaken missed -> moment(missed.day(), missed.minuteOfDay(), today);
      case Tally mark -> moment(mark.day(), mark.minuteOfDay(), today);
      case Appointment booked -> moment(booked.slot().day(), booked.slot().from(), today);
      case FollowUp promise -> promised(promise.promisedDay());
      default -> "";
    };
  }

  private static String moment(LocalDate day, int minute, LocalDate today) {
    String time = TimeWords.shortTime(minute);
    return day.equals(today)
        ? text("undone.today", time)
        : text("undone.moment", DateWords.shortDay(day), time);
  }

  private static String promised(LocalDate day) {
    return day == null ? text("undone.undated") : text("undone.promised", DateWords.shortDay(day));
  }
}
