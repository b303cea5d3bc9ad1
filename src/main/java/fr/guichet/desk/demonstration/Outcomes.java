package fr.guichet.desk.demonstration;

import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.text.Texts;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Request;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How requests end; together with what is settled later, about 82 % are resolved. */
final class Outcomes {

  private static final Map<Outcome, Double> PERCENT =
      new EnumMap<>(
          Map.of(
              Outcome.RESOLVED, 75.5,
              Outcome.PENDING, 10.0,
              Outcome.PLANNED_ORIENTATION, 2.5,
              Outcome.REDIRECTED, 6.0,
              Outcome.UNFINISHED, 6.0));

  private static final double PLANNED_WHERE_THE_CATALOGUE_SAYS = 0.9;

  private final Chances chances;
  private final Activity activity;

  Outcomes(Chances chances, Activity activity) {
    this.activity = activity;
    this.chances = chances;
  }

  Request draw(String id, Procedure procedure) {
    Outcome outcome = outcome(procedure);
    boolean helped = outcome == Outcome.RESOLVED && chances.in(0.04);
    String precision =
        procedure.isOther() ? Texts.text("demo.precision." + chances.between(1, 3)) : "";
    return new Request(
        id,
        procedure.partner(),
        procedure.code(),
        outcome,
        helped,
        outcome.asksCause() ? cause() : null,
        outcome.asksTarget() ? Texts.text("demo.target." + chances.between(1, 4)) : "",
        outcome == Outcome.PLANNED_ORIENTATION ? reason(procedure) : null,
        activity.note(id, precision));
  }

  private Outcome outcome(Procedure procedure) {
    if (procedure.plannedOrientation() && chances.in(PLANNED_WHERE_THE_CATALOGUE_SAYS)) {
      return Outcome.PLANNED_ORIENTATION;
    }
    return chances.of(List.copyOf(PERCENT.keySet()), PERCENT::get);
  }

  /** The first causes are the most frequent. */
  private Cause cause() {
    List<Cause> asked =
        List.of(Cause.values()).stream()
            .filter(cause -> cause.digit() > 0)
            .sorted(Comparator.comparing(Cause::digit))
            .toList();
    return chances.of(asked, cause -> 1.0 / cause.digit());
  }

  private OrientationReason reason(Procedure procedure) {
    return procedure.plannedOrientation()
        ? OrientationReason.CATALOGUE
        : chances.of(
            List.of(OrientationReason.OUTSIDE_OFFER, OrientationReason.PARTNER_APPOINTMENT));
  }
}
