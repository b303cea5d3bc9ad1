package fr.guichet.model.closing;

import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.figures.AppointmentFigures;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Visit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What an entry brings to the counts of a month; what a whole month counts is the sum of its
 * entries.
 *
 * @param counts by name; those that are 0 are left out
 */
public record Contribution(Map<String, Integer> counts) {

  public static final Contribution NONE = new Contribution(Map.of());

  private static final String OUTCOME = "outcome.";
  private static final String PARTNER = "partner.";
  private static final String CHANNEL = "channel.";

  public Contribution {
    Map<String, Integer> kept = new LinkedHashMap<>();
    counts.forEach(
        (name, count) -> {
          if (count != 0) {
            kept.put(name, count);
          }
        });
    counts = kept;
  }

  /** A single count. */
  public static Contribution one(String name, int count) {
    return new Contribution(Map.of(name, count));
  }

  public static Contribution of(Visit visit) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("visits", 1);
    counts.put("requests", visit.requests().size());
    visit.requests().forEach(r -> counts.merge(OUTCOME + r.outcome(), 1, Integer::sum));
    counts.put("persons", visit.persons());
    counts.put("minutes", visit.length().minutes());
    counts.put(CHANNEL + visit.channel(), 1);
    visit.requests().forEach(r -> counts.merge(PARTNER + r.partner(), 1, Integer::sum));
    return new Contribution(counts);
  }

  /** A permanence, a workshop and a place in one count nothing here. */
  public static Contribution of(Appointment appointment) {
    if (appointment.kind() != Kind.APPOINTMENT) {
      return NONE;
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("appointments", 1);
    if (appointment.status().settled()) {
      counts.put("appointment." + appointment.status(), 1);
    }
    return new Contribution(counts);
  }

  /** What a whole month counts. */
  public static Contribution of(MonthFigures figures) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("visits", figures.totals().visits());
    counts.put("requests", figures.totals().requests());
    figures.totals().outcomes().counts().forEach((o, n) -> counts.put(OUTCOME + o, n));
    counts.put("persons", figures.totals().persons());
    counts.put("minutes", figures.totals().minutes());
    figures.totals().channels().forEach((channel, n) -> counts.put(CHANNEL + channel, n));
    figures.partners().forEach(p -> counts.put(PARTNER + p.code(), p.requests()));
    counts.put("openMinutes", figures.opening().minutes());
    counts.put("notTaken", figures.notTaken());
    counts.put("toQualify", figures.toQualify());
    AppointmentFigures.Counts appointments = figures.appointments().all();
    counts.put("appointments", appointments.planned());
    counts.put("appointment." + Status.HONOURED, appointments.honoured());
    counts.put("appointment." + Status.MISSED, appointments.missed());
    counts.put("appointment." + Status.EXCUSED, appointments.excused());
    counts.put("appointment." + Status.CANCELLED, appointments.cancelledByUs());
    return new Contribution(counts);
  }

  public Contribution plus(Contribution other) {
    Map<String, Integer> sum = new LinkedHashMap<>(counts);
    other.counts.forEach((name, count) -> sum.merge(name, count, Integer::sum));
    return new Contribution(sum);
  }

  public Contribution minus(Contribution other) {
    Map<String, Integer> negative = new LinkedHashMap<>();
    other.counts.forEach((name, count) -> negative.put(name, -count));
    return plus(new Contribution(negative));
  }

  public int of(String name) {
    return Objects.requireNonNullElse(counts.get(name), 0);
  }

  /** The requests by outcome among the counts. */
  public OutcomeCounts outcomes() {
    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      if (of(OUTCOME + outcome) > 0) {
        outcomes.put(outcome, of(OUTCOME + outcome));
      }
    }
    return new OutcomeCounts(outcomes);
  }
}
