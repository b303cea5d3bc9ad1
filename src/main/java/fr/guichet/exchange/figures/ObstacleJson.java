package fr.guichet.exchange.figures;

import fr.guichet.model.figures.Obstacles;
import fr.guichet.model.figures.OpenMatters;
import java.util.LinkedHashMap;
import java.util.Map;

/** Why requests were not resolved and what is open, for other programs. */
final class ObstacleJson {

  private ObstacleJson() {}

  static Map<String, Object> of(Obstacles obstacles) {
    Map<String, Object> causes = new LinkedHashMap<>();
    for (Obstacles.OfCause each : obstacles.causes()) {
      Map<String, Object> cause = new LinkedHashMap<>();
      cause.put("redirected", each.redirected());
      cause.put("unfinished", each.unfinished());
      causes.put(each.cause().name(), cause);
    }
    Map<String, Object> awaited = new LinkedHashMap<>();
    obstacles.awaited().forEach(each -> awaited.put(each.awaited().name(), each.requests()));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("causes", causes);
    json.put("awaited", awaited);
    json.put("targets", obstacles.targets().stream().map(ObstacleJson::target).toList());
    json.put("outsideCatalogue", obstacles.outside().stream().map(ObstacleJson::outside).toList());
    return json;
  }

  private static Map<String, Object> target(Obstacles.OfTarget target) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("target", target.target());
    json.put("planned", target.planned());
    json.put("redirected", target.redirected());
    return json;
  }

  private static Map<String, Object> outside(Obstacles.Outside outside) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("procedure", outside.procedure());
    json.put("partner", outside.partner());
    json.put("reason", outside.reason().name());
    json.put("requests", outside.requests());
    return json;
  }

  static Map<String, Object> open(OpenMatters open) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (OpenMatters.OfAge each : open.ages()) {
      Map<String, Object> age = new LinkedHashMap<>();
      age.put("requests", each.requests());
      age.put("calls", each.calls());
      age.put("overdue", each.overdue());
      json.put(each.age().name(), age);
    }
    json.put("medianDays", open.medianDays());
    json.put("oldestDays", open.oldestDays());
    return json;
  }
}
