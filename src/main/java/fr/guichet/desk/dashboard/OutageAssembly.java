package fr.guichet.desk.dashboard;

import fr.guichet.desk.figures.DaysHeld;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.day.HeldDays;
import fr.guichet.model.day.Outage;
import fr.guichet.model.figures.dashboard.OutageCost;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.Outcome;
import fr.guichet.storage.query.DashboardQuery.Hit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the outages of a period beside the requests that they cost. */
final class OutageAssembly {

  private static final String OWN = "";

  private final Catalogue catalogue;
  private final List<Outage> outages;
  private final HeldDays held;
  private final List<Hit> hits;

  OutageAssembly(Catalogue catalogue, DaysHeld days, List<Hit> hits) {
    this.catalogue = catalogue;
    this.outages = days.outages();
    this.held = days.days();
    this.hits = hits;
  }

  /**
   * The costliest first: by requests, then by minutes.
   *
   * @param labelDay the day whose labels name the partners
   */
  List<OutageCost> costs(LocalDate labelDay) {
    return Stream.concat(outages.stream().map(Outage::partner), hits.stream().map(this::source))
        .distinct()
        .map(partner -> cost(partner, labelDay))
        .sorted(
            Comparator.comparingInt((OutageCost cost) -> cost.requests().size())
                .thenComparingInt(OutageCost::minutes)
                .reversed()
                .thenComparing(OutageCost::partner))
        .toList();
  }

  /**
   * Whose outage it was. What is only to follow does not say: ours where one of ours was noted that
   * day and none of the partner's.
   */
  private String source(Hit hit) {
    if (hit.cause() != null) {
      return hit.cause() == Cause.OWN_OUTAGE ? OWN : hit.partner();
    }
    return noted(hit, OWN) && !noted(hit, hit.partner()) ? OWN : hit.partner();
  }

  private boolean noted(Hit hit, String partner) {
    return outages.stream()
        .anyMatch(outage -> outage.day().equals(hit.day()) && outage.partner().equals(partner));
  }

  private OutageCost cost(String partner, LocalDate labelDay) {
    List<OutageCost.Day> days =
        outages.stream()
            .filter(outage -> outage.partner().equals(partner))
            .map(
                outage ->
                    new OutageCost.Day(
                        outage, held.openMinutes(outage.day(), outage.from(), outage.until())))
            .toList();
    return new OutageCost(
        partner,
        partner.isEmpty() ? "" : catalogue.sign(partner, labelDay),
        days,
        days.stream().mapToInt(OutageCost.Day::minutes).sum(),
        requests(partner, Outcome.PENDING),
        requests(partner, Outcome.REDIRECTED),
        requests(partner, Outcome.UNFINISHED));
  }

  private Set<String> requests(String partner, Outcome outcome) {
    return hits.stream()
        .filter(hit -> hit.outcome() == outcome && source(hit).equals(partner))
        .map(Hit::request)
        .collect(Collectors.toSet());
  }
}
