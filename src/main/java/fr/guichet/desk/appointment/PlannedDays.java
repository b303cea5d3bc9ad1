package fr.guichet.desk.appointment;

import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.duty.SiteHistory;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.DayState;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Site;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.visit.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;

/**
 * Days of which nothing was noted: what is over follows the hours, holidays and team of its time,
 * today and what comes those of now ({@code docs/decisions/0028}).
 */
public final class PlannedDays {

  private final Duty duty;
  private final DSLContext sql;
  private SiteHistory history;

  public PlannedDays(Duty duty, DSLContext sql) {
    this.duty = duty;
    this.sql = sql;
  }

  /** The line of a day of which nothing was noted: everybody is there. */
  public DayLine line(LocalDate day) {
    List<Interval> hours = site(day).hoursOn(day);
    return hours.isEmpty()
        ? new DayLine(day, Place.SITE, DayState.CLOSED, hours, List.of())
        : new DayLine(day, Place.SITE, DayState.OPEN, hours, team(day));
  }

  /** Whether the site keeps a day as a public holiday. */
  public boolean isHoliday(LocalDate day) {
    return site(day).holidays().include(day);
  }

  /** Whether the site has given the hours of its week: without any, none of its days is closed. */
  public boolean areHoursKnown(LocalDate day) {
    return !site(day).hours().week().isEmpty();
  }

  /** The site of a day. */
  Site site(LocalDate day) {
    return isOver(day) ? history().site(day).orElseGet(duty::site) : duty.site();
  }

  /** The ids of those who serve on a day; those whom the file no longer knows left out. */
  List<String> team(LocalDate day) {
    List<String> now = ids(duty.agents());
    if (!isOver(day)) {
      return now;
    }
    Set<String> then = history().team(day).orElseGet(() -> Set.copyOf(now));
    return ids(duty.everyAgent()).stream().filter(then::contains).toList();
  }

  private static List<String> ids(List<Agent> agents) {
    return agents.stream().map(Agent::id).toList();
  }

  private boolean isOver(LocalDate day) {
    return day.isBefore(duty.today());
  }

  private SiteHistory history() {
    if (history == null) {
      history = new SiteHistory(sql, duty.zone());
    }
    return history;
  }
}
