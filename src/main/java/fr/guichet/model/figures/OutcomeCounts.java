package fr.guichet.model.figures;

import fr.guichet.model.visit.Outcome;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Requests by outcome, and the two rates that follow (domain.md, « Two rates »). */
public record OutcomeCounts(Map<Outcome, Integer> counts) {

  public static final OutcomeCounts NONE = new OutcomeCounts(Map.of());

  public OutcomeCounts {
    EnumMap<Outcome, Integer> copy = new EnumMap<>(Outcome.class);
    copy.putAll(counts);
    counts = Collections.unmodifiableMap(copy);
  }

  public int of(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  public int requests() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Resolved ÷ all requests. */
  public Rate strictRate() {
    return new Rate(of(Outcome.RESOLVED), requests());
  }

  /** Resolved ÷ (all − pending − planned orientations): « demandes closes, hors orientations ». */
  public Rate rateExcludingPlanned() {
    int closed = requests() - of(Outcome.PENDING) - of(Outcome.PLANNED_ORIENTATION);
    return new Rate(of(Outcome.RESOLVED), closed);
  }

  public OutcomeCounts plus(OutcomeCounts other) {
    EnumMap<Outcome, Integer> sum = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      int n = of(outcome) + other.of(outcome);
      if (n > 0) {
        sum.put(outcome, n);
      }
    }
    return new OutcomeCounts(sum);
  }
}
