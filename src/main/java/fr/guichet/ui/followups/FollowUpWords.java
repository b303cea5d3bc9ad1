package fr.guichet.ui.followups;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.contact.Person;
import fr.guichet.model.followup.Pending;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.TimeWords;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.FollowUp.Postponement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What the screen says of promises; in discreet mode nobody's name. */
final class FollowUpWords {

  private final Desk desk;

  FollowUpWords(Desk desk) {
    this.desk = desk;
  }

  private LocalDate today() {
    return desk.duty().today();
  }

  /** « hier », « aujourd’hui », « demain », « ven. 20 nov. ». */
  String day(LocalDate day) {
    if (day == null) {
      return text("followUps.undated");
    }
    return switch ((int) today().until(day, ChronoUnit.DAYS)) {
      case -1 -> text("followUps.yesterday");
      case 0 -> text("followUps.today");
      case 1 -> text("followUps.tomorrow");
      default -> DateWords.shortDay(day);
    };
  }

  /** The style class of a promised day: late, for today, or later. */
  String style(LocalDate day) {
    if (day == null || day.isAfter(today())) {
      return "partner-chip";
    }
    return day.isBefore(today()) ? "outcome-redirected" : "outcome-pending";
  }

  /** The word that goes with that colour, for screen readers. */
  String urgency(LocalDate day) {
    if (day == null || day.isAfter(today())) {
      return "";
    }
    return text(day.isBefore(today()) ? "followUps.late" : "followUps.due");
  }

  /** The partner's sign; « À rappeler » for a call of nobody knows which. */
  String sign(Pending pending) {
    return desk.catalogue()
        .partner(pending.partner())
        .map((Partner partner) -> partner.shortSign(today()))
        .orElse(text("followUps.callBack"));
  }

  /** The procedure, the partner alone where it is sensitive, or the missed call. */
  String matter(Pending pending) {
    if (pending.callBack()) {
      return text("followUps.missedCall", time(pending.followUp()));
    }
    return desk.catalogue()
        .procedure(pending.request().procedure())
        .filter(procedure -> !procedure.sensitive())
        .map(Procedure::label)
        .orElse(text("followUps.sensitive"));
  }

  private String time(FollowUp call) {
    return TimeWords.shortTime(Instant.ofEpochMilli(call.takenAt()).atZone(desk.duty().zone()));
  }

  static String awaited(Pending pending) {
    return pending.callBack() ? "—" : text("awaited." + pending.followUp().awaited());
  }

  static String person(Person person, boolean discreet) {
    return discreet ? person.discreet() : person.words();
  }

  /** « lun. 16 nov. · Julie ». */
  String since(Pending pending) {
    if (pending.callBack()) {
      LocalDate day =
          LocalDate.ofInstant(
              Instant.ofEpochMilli(pending.followUp().takenAt()), desk.duty().zone());
      return day(day);
    }
    String agent = desk.duty().agentName(pending.visit().agent()).split(" ")[0];
    return day(pending.visit().when().day()) + " · " + agent;
  }

  /** « visite du lun. 16 nov., 10:12, Julie · canal Sur RDV ». */
  String origin(Pending pending) {
    if (pending.callBack()) {
      return text("followUps.originCall", since(pending), time(pending.followUp()));
    }
    var when = pending.visit().when();
    return text(
        "followUps.origin",
        DateWords.shortDay(when.day()),
        TimeWords.shortTime(when.minuteOfDay()),
        desk.duty().agentName(pending.visit().agent()).split(" ")[0],
        text("channel." + pending.visit().channel()));
  }

  /** The promises that were made, oldest first, with why each was put off. */
  List<String> promises(Pending pending, boolean discreet) {
    List<String> lines = new ArrayList<>();
    List<Postponement> before = pending.followUp().postponements();
    for (int i = 0; i < before.size(); i++) {
      String reason = discreet ? "" : pending.reasons().get(i);
      lines.add(
          text(
              reason.isEmpty() ? "followUps.promise.off" : "followUps.promise.offWhy",
              DateWords.shortDay(before.get(i).promisedDay()),
              DateWords.shortDay(before.get(i).notedDay()),
              reason));
    }
    if (pending.followUp().promisedDay() != null) {
      lines.add(
          text("followUps.promise.now", DateWords.shortDay(pending.followUp().promisedDay())));
    }
    return lines;
  }

  /** The whole of it in a sentence, for screen readers. */
  String spoken(Pending pending, boolean discreet) {
    LocalDate day = pending.followUp().promisedDay();
    return String.join(
        ", ",
        List.of(
                urgency(day),
                day(day),
                sign(pending),
                matter(pending),
                awaited(pending),
                person(pending.person(), discreet),
                since(pending))
            .stream()
            .filter(part -> !part.isEmpty())
            .toList());
  }
}
