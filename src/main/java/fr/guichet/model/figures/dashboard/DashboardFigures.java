package fr.guichet.model.figures.dashboard;

import fr.guichet.model.day.NotTaken;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What the dashboard shows: the entries as they are today, also those of closed months.
 *
 * @param figures of the period, beside those compared with it
 * @param steps the period in parts, in their order
 * @param troubles what stood in the way
 * @param timedEntries visits of which it is known how long their entry took
 * @param firstDay day of the first visit of all, null without any: what lies before is not known
 * @param posts those that are in the figures and until when, in French; empty at a site of one
 */
public record DashboardFigures(
    Span span,
    MonthFigures figures,
    List<Step> steps,
    Troubles troubles,
    int timedEntries,
    LocalDate firstDay,
    String posts) {

  public DashboardFigures {
    Objects.requireNonNull(span);
    Objects.requireNonNull(figures);
    Objects.requireNonNull(troubles);
    steps = List.copyOf(steps);
  }

  /**
   * What stood in the way.
   *
   * @param obstacles what kept requests from being resolved, the most frequent first
   * @param outages the costliest first
   * @param notTaken in the order of time
   */
  public record Troubles(
      List<Obstacle> obstacles, List<OutageCost> outages, List<NotTaken> notTaken) {

    public Troubles {
      obstacles = List.copyOf(obstacles);
      outages = List.copyOf(outages);
      notTaken = List.copyOf(notTaken);
    }
  }

  /** Whether the period before is known from its first days on. */
  public boolean beforeKnown() {
    return known(span.before());
  }

  /** Whether the same period a year before is known from its first days on. */
  public boolean lastYearKnown() {
    return known(span.lastYear());
  }

  /** A site opens on a Monday: the first week may be short. */
  private boolean known(Period period) {
    return firstDay != null && !firstDay.isAfter(period.from().plusDays(6));
  }
}
