package fr.guichet.desk.demonstration;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.text.Ids;
import fr.guichet.model.text.Texts;
import fr.guichet.model.visit.Length;
import fr.guichet.model.visit.Origin;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Place;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.VisitorProfile;
import fr.guichet.model.visit.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The visits of a day: about eight, with about 1.55 requests each (domain.md). */
final class MadeUpVisits {

  private static final double VISITS_A_DAY = 8.4;
  private static final int LONGEST_MINUTES = 120;

  private final Catalogue catalogue;
  private final PartnerShares shares;
  private final ZoneId zone;
  private final Chances chances;
  private final Ids ids;
  private final Activity activity;

  MadeUpVisits(Catalogue catalogue, ZoneId zone, Chances chances, Ids ids, Activity activity) {
    this.catalogue = catalogue;
    this.shares = new PartnerShares(catalogue);
    this.zone = zone;
    this.chances = chances;
    this.ids = ids;
    this.activity = activity;
  }

  /** In the order of time. */
  List<Visit> of(LocalDate day, List<Interval> hours, List<Agent> present) {
    int openMinutes = hours.stream().mapToInt(Interval::minutes).sum();
    double usual = VISITS_A_DAY * openMinutes / 340.0;
    int count = Math.max(1, chances.about(usual, usual / 4));
    return Stream.generate(() -> minute(hours))
        .limit(count)
        .sorted()
        .map(minute -> visit(day, minute, chances.of(present)))
        .toList();
  }

  private int minute(List<Interval> hours) {
    Interval half = chances.of(hours, Interval::minutes);
    return chances.between(half.from(), half.until() - 10);
  }

  private Visit visit(LocalDate day, int minute, Agent agent) {
    Visitors visitors = new Visitors(chances);
    List<Request> requests = requests(day);
    boolean typed = chances.in(0.1);
    String id = ids.next();
    return new Visit(
        id,
        typed ? When.typed(day, minute, zone, false) : measured(day, minute),
        agent.id(),
        visitors.channel(),
        Place.SITE,
        length(requests),
        visitors.persons(),
        requests,
        List.of(),
        null,
        activity.note(id, chances.in(0.03) ? Texts.text("demo.note." + chances.between(1, 4)) : ""),
        visitors.profile(day),
        new Visit.Source(null, chances.between(6, 40)));
  }

  private When measured(LocalDate day, int minute) {
    Instant at = day.atStartOfDay().plusMinutes(minute).atZone(zone).toInstant();
    return When.of(at, zone, Origin.MEASURED, false);
  }

  private List<Request> requests(LocalDate day) {
    int count = chances.in(0.62) ? 1 : chances.in(0.72) ? 2 : chances.in(0.75) ? 3 : 4;
    Outcomes outcomes = new Outcomes(chances, activity);
    return Stream.generate(() -> shares.draw(chances, day))
        .distinct()
        .limit(count)
        .map(procedure -> outcomes.draw(ids.next(), procedure))
        .toList();
  }

  private Length length(List<Request> requests) {
    int usual =
        requests.stream()
            .map(request -> catalogue.procedure(request.procedure()).orElseThrow())
            .mapToInt(Procedure::usualMinutes)
            .sum();
    if (chances.in(0.3)) {
      return new Length(Math.min(usual, LONGEST_MINUTES), Origin.USUAL);
    }
    int measured = Math.clamp(chances.about(usual * 0.9, usual / 3.0), 3, LONGEST_MINUTES);
    return new Length(measured, chances.in(0.85) ? Origin.MEASURED : Origin.TYPED);
  }

  /** Someone back for a matter of another day: a visit, and no new request. */
  Visit backFor(Request earlier, LocalDate day, List<Interval> hours, Agent agent) {
    return new Visit(
        ids.next(),
        measured(day, minute(hours)),
        agent.id(),
        new Visitors(chances).channel(),
        Place.SITE,
        new Length(chances.between(5, 20), Origin.MEASURED),
        1,
        List.of(),
        List.of(earlier.id()),
        null,
        null,
        VisitorProfile.BLANK,
        new Visit.Source(null, chances.between(4, 15)));
  }

  static boolean isPending(Request request) {
    return request.outcome() == Outcome.PENDING;
  }
}
