package fr.guichet.desk.demonstration;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.DayState;
import fr.guichet.model.day.NotTaken;
import fr.guichet.model.day.Outage;
import fr.guichet.model.day.Tally;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Site;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.text.Ids;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Place;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** Makes activity up, day after day; the same seed and days give the same entries, ids included. */
public final class MadeUpActivity {

  private final Site site;
  private final List<Agent> agents;
  private final Activity activity = new Activity();
  private final Chances chances;
  private final Ids ids;
  private final MadeUpVisits visits;
  private final OpenMatters matters;
  private Instant now = Instant.EPOCH;

  /**
   * @param promised the day usually promised for what is awaited from a day on
   */
  public MadeUpActivity(
      Catalogue catalogue,
      Site site,
      List<Agent> agents,
      long seed,
      BiFunction<Awaited, LocalDate, LocalDate> promised) {
    this.site = site;
    this.agents = List.copyOf(agents);
    this.chances = new Chances(seed);
    this.ids = new Ids(() -> now, new Random(~seed));
    this.visits = new MadeUpVisits(catalogue, site.zone(), chances, ids, activity);
    this.matters = new OpenMatters(activity, chances, promised);
  }

  /** From the first to the last day, both included. */
  public Activity between(LocalDate first, LocalDate last) {
    first.datesUntil(last.plusDays(1)).forEach(day -> day(day, day.equals(last)));
    return activity;
  }

  private void day(LocalDate day, boolean isLast) {
    List<Interval> hours = site.hoursOn(day);
    if (hours.isEmpty()) {
      return;
    }
    now = day.atTime(9, 0).atZone(site.zone()).toInstant();
    List<Agent> present = present(day, hours);
    for (Visit visit : visits.of(day, hours, present)) {
      activity.put(visit);
      visit.requests().stream()
          .filter(MadeUpVisits::isPending)
          .forEach(request -> matters.note(visit, request, ids.next()));
    }
    settle(day, hours, present);
    mishaps(day, hours);
    if (isLast) {
      marks(day, present.getFirst());
    }
  }

  /** Now and then one agent is away, and the day's line says so. */
  private List<Agent> present(LocalDate day, List<Interval> hours) {
    if (agents.size() < 2 || !chances.in(0.12)) {
      return agents;
    }
    Agent alone = chances.of(agents);
    activity.put(new DayLine(day, Place.SITE, DayState.OPEN, hours, List.of(alone.id())));
    return List.of(alone);
  }

  private void settle(LocalDate day, List<Interval> hours, List<Agent> present) {
    matters.giveUp(day, activity.visits());
    List<Visit> made = activity.visits();
    for (OpenMatters.Open matter : matters.settledBy(day)) {
      Request earlier = matters.settle(matter, activity.visits(), day);
      boolean another = made.stream().noneMatch(v -> isOf(v, matter, day));
      if (another && chances.in(0.35)) {
        activity.put(visits.backFor(earlier, day, hours, chances.of(present)));
      }
    }
  }

  private static boolean isOf(Visit visit, OpenMatters.Open matter, LocalDate day) {
    return visit.id().equals(matter.visit()) && visit.when().day().equals(day);
  }

  private void mishaps(LocalDate day, List<Interval> hours) {
    int start = hours.getFirst().from();
    if (chances.in(0.06)) {
      String partner = chances.in(0.2) ? "" : chances.of(List.of("INT", "CAF", "DGFIP", "CPAM"));
      int from = chances.between(start, start + 100);
      activity.put(new Outage(ids.next(), day, partner, from, from + chances.between(20, 150)));
    }
    if (chances.in(0.25)) {
      int minute = chances.between(start, hours.getLast().until());
      NotTaken.Reason reason = chances.of(List.of(NotTaken.Reason.values()));
      activity.put(new NotTaken(ids.next(), day, minute, reason));
    }
  }

  /** Yesterday was busy: two marks are still to qualify. */
  private void marks(LocalDate day, Agent agent) {
    for (int minute : new int[] {10 * 60 + 12, 11 * 60 + 25}) {
      long at = day.atStartOfDay().plusMinutes(minute).atZone(site.zone()).toEpochSecond() * 1000;
      String partner = minute < 11 * 60 ? "CAF" : "INT";
      activity.put(new Tally(ids.next(), at, day, minute, partner, agent.id(), null));
    }
  }
}
