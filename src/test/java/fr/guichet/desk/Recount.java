package fr.guichet.desk;

import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Period;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Origin;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.VisitEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures of a period counted a second time, one entry after the other in plain Java, by name;
 * what is 0 has no name.
 */
final class Recount {

  private final Map<String, Double> counts = new TreeMap<>();

  private Recount() {}

  // --- from the entries

  static Map<String, Double> of(Desk desk, Period period) {
    Recount recount = new Recount();
    entries(desk, period).forEach(entry -> recount.entry("", entry));
    entries(desk, period.previous()).forEach(entry -> recount.compared("before ", entry));
    entries(desk, period.lastYear()).forEach(entry -> recount.compared("lastYear ", entry));
    return recount.counts;
  }

  private static List<VisitEntry> entries(Desk desk, Period period) {
    return desk.journal().find(JournalQuery.between(period.from(), period.until()));
  }

  private void add(String name, double number) {
    if (number != 0) {
      counts.merge(name, number, Double::sum);
    }
  }

  private void entry(String when, VisitEntry entry) {
    Visit visit = entry.visit();
    LocalDate day = visit.when().day();
    String hour = day.getDayOfWeek() + " " + visit.when().minuteOfDay() / 60;
    int requests = visit.requests().size();
    compared(when, entry);
    add("persons", visit.persons());
    add("minutes", visit.length().minutes());
    add("estimated", visit.length().origin() == Origin.USUAL ? visit.length().minutes() : 0);
    add("channel " + visit.channel(), 1);
    add("channel requests " + visit.channel(), requests);
    add("channel minutes " + visit.channel(), visit.length().minutes());
    add("day visits " + day, 1);
    add("day requests " + day, requests);
    add("hour visits " + hour, 1);
    add("hour requests " + hour, requests);
    add("gender visits", 1);
    for (Request request : visit.requests()) {
      request(day, request, visit.length().minutes() / (double) requests);
      entry.followUpOf(request).filter(FollowUp::open).ifPresent(this::followUp);
    }
  }

  /** What is compared with other periods. */
  private void compared(String when, VisitEntry entry) {
    add(when + "visits", 1);
    for (Request request : entry.visit().requests()) {
      add(when + "requests", 1);
      add(when + "outcome " + request.outcome(), 1);
      add(when + "partner " + request.partner(), 1);
      add(when + "procedure " + request.procedure(), 1);
    }
  }

  private void request(LocalDate day, Request request, double minutes) {
    add("operators", List.of("AUTRE", "LOCAL").contains(request.partner()) ? 0 : 1);
    add("partner " + request.partner() + " " + request.outcome(), 1);
    add("procedure " + request.procedure() + " " + request.outcome(), 1);
    add("partner minutes " + request.partner(), minutes);
    add("procedure minutes " + request.procedure(), minutes);
    add("day resolved " + day, request.outcome() == Outcome.RESOLVED ? 1 : 0);
    add("data " + request.partner() + " " + request.outcome(), 1);
    if (request.cause() != null) {
      add("cause " + request.cause() + " " + request.outcome(), 1);
    }
    if (!request.target().isEmpty()) {
      add("targets " + request.outcome(), 1);
    }
    if (request.reason() != null && request.reason() != OrientationReason.CATALOGUE) {
      add("outside " + request.procedure() + " " + request.reason(), 1);
    }
  }

  private void followUp(FollowUp followUp) {
    if (followUp.awaited() != Awaited.CALL_BACK) {
      add("awaited " + followUp.awaited(), 1);
      add("open requests", 1);
    }
  }

  // --- from the figures

  static Map<String, Double> told(MonthFigures figures) {
    Recount told = new Recount();
    told.totals(figures);
    told.groups(figures);
    told.rhythm(figures);
    told.obstacles(figures);
    return told.counts;
  }

  private void totals(MonthFigures figures) {
    var totals = figures.totals();
    add("visits", totals.visits());
    add("requests", totals.requests());
    totals.outcomes().counts().forEach((outcome, n) -> add("outcome " + outcome, n));
    add("operators", totals.operatorRequests());
    add("persons", totals.persons());
    add("minutes", totals.minutes());
    add("estimated", totals.estimatedMinutes());
    totals.channels().forEach((channel, n) -> add("channel " + channel, n));
    add("gender visits", figures.publics().gender().visits());
    add("before visits", figures.previousMonth().visits());
    add("before requests", figures.previousMonth().requests());
    figures.previousMonth().outcomes().counts().forEach((o, n) -> add("before outcome " + o, n));
    add("lastYear visits", figures.lastYear().visits());
    add("lastYear requests", figures.lastYear().requests());
    figures.lastYear().outcomes().counts().forEach((o, n) -> add("lastYear outcome " + o, n));
  }

  private void groups(MonthFigures figures) {
    figures.partners().forEach(group -> group("partner ", group));
    figures.procedures().forEach(group -> group("procedure ", group));
    figures.data().forEach(c -> add("data " + c.partner() + " " + c.outcome(), c.requests()));
  }

  private void group(String kind, GroupFigures group) {
    add(kind + group.code(), group.requests());
    group.outcomes().counts().forEach((o, n) -> add(kind + group.code() + " " + o, n));
    add(kind + "minutes " + group.code(), group.meanMinutes() * group.requests());
    add("before " + kind + group.code(), group.previousMonth());
    add("lastYear " + kind + group.code(), group.lastYear());
  }

  private void rhythm(MonthFigures figures) {
    figures
        .rhythm()
        .channels()
        .forEach(
            channel -> {
              add("channel requests " + channel.channel(), channel.requests());
              add("channel minutes " + channel.channel(), channel.minutes());
            });
    figures
        .rhythm()
        .days()
        .forEach(
            (day, of) -> {
              add("day visits " + day, of.visits());
              add("day requests " + day, of.requests());
              add("day resolved " + day, of.resolved());
            });
    figures
        .rhythm()
        .hours()
        .forEach(
            hour -> {
              add("hour visits " + hour.weekday() + " " + hour.hour(), hour.visits());
              add("hour requests " + hour.weekday() + " " + hour.hour(), hour.requests());
            });
  }

  private void obstacles(MonthFigures figures) {
    var obstacles = figures.obstacles();
    for (var cause : obstacles.causes()) {
      add("cause " + cause.cause() + " " + Outcome.REDIRECTED, cause.redirected());
      add("cause " + cause.cause() + " " + Outcome.UNFINISHED, cause.unfinished());
    }
    obstacles.awaited().forEach(each -> add("awaited " + each.awaited(), each.requests()));
    for (var target : obstacles.targets()) {
      add("targets " + Outcome.PLANNED_ORIENTATION, target.planned());
      add("targets " + Outcome.REDIRECTED, target.redirected());
    }
    obstacles
        .outside()
        .forEach(each -> add("outside " + each.procedure() + " " + each.reason(), each.requests()));
    figures.openMatters().ages().forEach(age -> add("open requests", age.requests()));
  }
}
