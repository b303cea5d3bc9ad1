package fr.guichet.exchange.figures;

import fr.guichet.model.figures.DataCell;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.visit.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Partners and procedures, for other programs. */
final class GroupJson {

  private GroupJson() {}

  /**
   * Under {@code partners} and {@code procedures} those with a request in the period; under {@code
   * partnerFigures} and {@code procedureFigures} all that have one in a period compared, with every
   * figure.
   */
  static Map<String, Object> of(MonthFigures figures) {
    Map<String, Object> partners = new LinkedHashMap<>();
    Map<String, Integer> procedures = new LinkedHashMap<>();
    asked(figures.partners()).forEach(each -> partners.put(each.code(), partner(each)));
    asked(figures.procedures()).forEach(each -> procedures.put(each.code(), each.requests()));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("partners", partners);
    json.put("procedures", procedures);
    json.put("partnerFigures", all(figures.partners()));
    json.put("procedureFigures", all(figures.procedures()));
    return json;
  }

  private static Stream<GroupFigures> asked(List<GroupFigures> groups) {
    return groups.stream().filter(group -> group.requests() > 0);
  }

  private static Map<String, Object> partner(GroupFigures partner) {
    OutcomeCounts outcomes = partner.outcomes();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("requests", partner.requests());
    json.put("resolved", outcomes.of(Outcome.RESOLVED));
    json.put("outcomes", PeriodJson.present(outcomes.counts()));
    json.put("minutes", (double) partner.minuteShares() / GroupFigures.SHARES);
    json.put("previousMonth", partner.previousMonth());
    json.put("lastYear", partner.lastYear());
    return json;
  }

  private static Map<String, Object> all(List<GroupFigures> groups) {
    Map<String, Object> json = new LinkedHashMap<>();
    groups.forEach(group -> json.put(group.code(), figures(group)));
    return json;
  }

  private static Map<String, Object> figures(GroupFigures group) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("label", group.label());
    json.put("partner", group.partner());
    json.put("requests", group.requests());
    json.put("outcomes", PeriodJson.present(group.outcomes().counts()));
    json.putAll(PeriodJson.rates(group.outcomes()));
    json.put("minutes", (double) group.minuteShares() / GroupFigures.SHARES);
    json.put("meanMinutes", group.requests() == 0 ? null : group.meanMinutes());
    json.put("previousMonth", group.previousMonth());
    json.put("lastYear", group.lastYear());
    return json;
  }

  /** The long form: thin cells have an empty procedure. */
  static List<Map<String, Object>> data(List<DataCell> cells) {
    return cells.stream().map(GroupJson::cell).toList();
  }

  private static Map<String, Object> cell(DataCell cell) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("month", cell.month().toString());
    json.put("partner", cell.partner());
    json.put("procedure", cell.procedure());
    json.put("outcome", cell.outcome().name());
    json.put("requests", cell.requests());
    return json;
  }
}
