package fr.guichet.exchange.figures;

import fr.guichet.model.figures.Publics;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who came, for other programs: null is masked. */
final class PublicsJson {

  private PublicsJson() {}

  static Map<String, Object> of(Publics publics) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("age", breakdown(publics.age()));
    json.put("gender", breakdown(publics.gender()));
    json.put("status", breakdown(publics.status()));
    json.put("commune", breakdown(publics.commune()));
    json.put("firstVisit", breakdown(publics.firstVisit()));
    return json;
  }

  /** The rest of an open list has the empty key. */
  private static Map<String, Object> breakdown(Publics.Breakdown breakdown) {
    Map<String, Object> parts = new LinkedHashMap<>();
    breakdown.parts().forEach(part -> parts.put(part.code(), part.visits()));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("visits", breakdown.visits());
    json.put("notAsked", breakdown.notAsked());
    json.put("parts", parts);
    return json;
  }
}
