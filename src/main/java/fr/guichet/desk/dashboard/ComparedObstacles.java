package fr.guichet.desk.dashboard;

import fr.guichet.model.figures.Obstacles;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.dashboard.Obstacle;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.storage.query.ObstacleQuery;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Puts a cause and what is awaited for the same reason together, beside two other periods. */
final class ComparedObstacles {

  private final Map<Reason, Integer> causes = new HashMap<>();
  private final Map<Reason, Integer> waiting = new HashMap<>();

  ComparedObstacles(Obstacles now) {
    now.causes().forEach(one -> add(causes, Reason.of(one.cause()), one.requests()));
    now.awaited().forEach(one -> add(waiting, Reason.of(one.awaited()), one.requests()));
  }

  /** One reason: a cause, or what is awaited where no cause is the same. */
  private record Reason(Cause cause, Awaited awaited) {

    static Reason of(Cause cause) {
      return switch (cause) {
        case MISSING_DOCUMENT -> new Reason(cause, Awaited.DOCUMENT);
        case NO_ANSWER -> new Reason(cause, Awaited.PARTNER_ANSWER);
        default -> new Reason(cause, null);
      };
    }

    /** With the cause that would have been given had nothing been promised. */
    static Reason of(Awaited awaited) {
      return switch (awaited) {
        case DOCUMENT -> of(Cause.MISSING_DOCUMENT);
        case PARTNER_ANSWER -> of(Cause.NO_ANSWER);
        case OUTAGE, OTHER_DATE, CALL_BACK, UNSPECIFIED -> new Reason(null, awaited);
      };
    }
  }

  private static void add(Map<Reason, Integer> counts, Reason reason, int requests) {
    counts.merge(reason, requests, Integer::sum);
  }

  /** The most frequent first. */
  List<Obstacle> beside(DSLContext sql, Period before, Period lastYear) {
    Map<Reason, Integer> earlier = read(sql, before);
    Map<Reason, Integer> aYear = lastYear.equals(before) ? earlier : read(sql, lastYear);
    return Stream.of(causes, waiting, earlier, aYear)
        .flatMap(reasons -> reasons.keySet().stream())
        .distinct()
        .map(
            reason ->
                new Obstacle(
                    reason.cause(),
                    reason.awaited(),
                    causes.getOrDefault(reason, 0),
                    waiting.getOrDefault(reason, 0),
                    earlier.getOrDefault(reason, 0),
                    aYear.getOrDefault(reason, 0)))
        .sorted(
            Comparator.comparingInt(Obstacle::requests)
                .reversed()
                .thenComparing(obstacle -> "" + obstacle.cause() + obstacle.awaited()))
        .toList();
  }

  private static Map<Reason, Integer> read(DSLContext sql, Period period) {
    var query = new ObstacleQuery(sql, period.from(), period.until());
    Map<Reason, Integer> counts = new HashMap<>();
    query.causes().forEach(one -> add(counts, Reason.of(one.cause()), one.requests()));
    query.awaited().forEach((awaited, requests) -> add(counts, Reason.of(awaited), requests));
    return counts;
  }
}
