package fr.guichet.desk.figures;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.figures.Obstacles;
import fr.guichet.model.figures.Obstacles.OfAwaited;
import fr.guichet.model.figures.Obstacles.OfCause;
import fr.guichet.model.figures.Obstacles.OfTarget;
import fr.guichet.model.figures.Obstacles.Outside;
import fr.guichet.model.figures.Period;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.Outcome;
import fr.guichet.storage.query.ObstacleQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;

/** Puts together what kept the requests of a period from being resolved. */
final class ObstacleAssembly {

  private final Catalogue catalogue;
  private final ObstacleQuery query;

  ObstacleAssembly(Catalogue catalogue, DSLContext sql, Period period) {
    this.catalogue = catalogue;
    this.query = new ObstacleQuery(sql, period.from(), period.until());
  }

  Obstacles obstacles() {
    return new Obstacles(causes(), awaited(), targets(), outside());
  }

  private List<OfCause> causes() {
    Map<Cause, OfCause> causes = new EnumMap<>(Cause.class);
    for (ObstacleQuery.OfCause row : query.causes()) {
      boolean redirected = row.outcome() == Outcome.REDIRECTED;
      int requests = row.requests();
      causes.merge(
          row.cause(),
          new OfCause(row.cause(), redirected ? requests : 0, redirected ? 0 : requests),
          (a, b) ->
              new OfCause(
                  a.cause(), a.redirected() + b.redirected(), a.unfinished() + b.unfinished()));
    }
    return List.copyOf(causes.values());
  }

  private List<OfAwaited> awaited() {
    List<OfAwaited> awaited = new ArrayList<>();
    query.awaited().forEach((what, requests) -> awaited.add(new OfAwaited(what, requests)));
    return awaited;
  }

  private List<OfTarget> targets() {
    List<ObstacleQuery.OfTarget> rows = query.targets();
    Spellings spellings = new Spellings();
    rows.forEach(row -> spellings.add(row.target(), row.requests()));
    Map<String, OfTarget> targets = new TreeMap<>();
    for (ObstacleQuery.OfTarget row : rows) {
      String target = spellings.of(row.target());
      boolean planned = row.outcome() == Outcome.PLANNED_ORIENTATION;
      int requests = row.requests();
      targets.merge(
          target,
          new OfTarget(target, planned ? requests : 0, planned ? 0 : requests),
          (a, b) ->
              new OfTarget(target, a.planned() + b.planned(), a.redirected() + b.redirected()));
    }
    return targets.values().stream()
        .sorted(Comparator.comparingInt(OfTarget::requests).reversed())
        .toList();
  }

  private List<Outside> outside() {
    return query.outside().stream()
        .map(
            row ->
                new Outside(
                    row.procedure(),
                    row.partner(),
                    catalogue.label(row.procedure()),
                    row.reason(),
                    row.requests()))
        .sorted(
            Comparator.comparingInt(Outside::requests)
                .reversed()
                .thenComparingInt(this::rank)
                .thenComparing(Outside::label)
                .thenComparing(Outside::reason))
        .toList();
  }

  private int rank(Outside row) {
    return catalogue.partner(row.partner()).map(Partner::rank).orElse(Integer.MAX_VALUE);
  }
}
