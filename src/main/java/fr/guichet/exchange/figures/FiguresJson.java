package fr.guichet.exchange.figures;

import fr.guichet.model.closing.MonthView;
import fr.guichet.model.figures.AppointmentFigures;
import fr.guichet.model.figures.DayFigures;
import fr.guichet.model.figures.FollowUpCounts;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.Rate;
import fr.guichet.model.figures.Totals;
import fr.guichet.model.visit.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The figures of a month as JSON, for other programs. Keys may be added, never renamed. */
public final class FiguresJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private FiguresJson() {}

  /** The month's own figures, those compared with it under previousMonth and lastYear. */
  public static String write(MonthFigures figures) {
    return MAPPER.writeValueAsString(json(figures));
  }

  /** The same of a month that may be closed: its state, when and by whom, whether recomputed. */
  public static String write(MonthView view) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("state", view.state());
    if (view.closed()) {
      json.put("closedAt", Instant.ofEpochMilli(view.closing().at()).toString());
      json.put("closedBy", view.closing().agent());
      json.put("recomputed", view.recomputed());
    }
    json.putAll(json(view.figures()));
    return MAPPER.writeValueAsString(json);
  }

  private static Map<String, Object> json(MonthFigures figures) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.putAll(days(figures.period()));
    json.putAll(totals(figures.totals()));
    json.put("partners", partners(figures.partners()));
    json.put("procedures", procedures(figures.procedures()));
    json.put("days", days(figures.days()));
    json.put("openMinutes", figures.opening().minutes());
    json.put("openDays", figures.opening().days());
    json.put("notTaken", figures.notTaken());
    json.put("toQualify", figures.toQualify());
    json.put("appointments", appointments(figures.appointments()));
    json.put("followUps", followUps(figures.followUps()));
    Period period = figures.period();
    json.put("previousMonth", compared(period.previous(), figures.previousMonth()));
    json.put("lastYear", compared(period.lastYear(), figures.lastYear()));
    return json;
  }

  /** A month by its name, any other period by its days. */
  private static Map<String, String> days(Period period) {
    Map<String, String> json = new LinkedHashMap<>();
    period.month().ifPresent(month -> json.put("month", month.toString()));
    json.put("from", period.from().toString());
    json.put("until", period.until().toString());
    return json;
  }

  private static Map<String, Object> appointments(AppointmentFigures appointments) {
    Map<String, Object> json = counts(appointments.all());
    Map<String, Object> partners = new LinkedHashMap<>();
    appointments
        .partners()
        .forEach(partner -> partners.put(partner.code(), counts(partner.counts())));
    json.put("partners", partners);
    json.put("permanences", appointments.permanences());
    json.put("enrolled", appointments.enrolled());
    json.put("workshops", appointments.workshops());
    json.put("participants", appointments.participants());
    return json;
  }

  private static Map<String, Object> counts(AppointmentFigures.Counts counts) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("planned", counts.planned());
    json.put("honoured", counts.honoured());
    json.put("missed", counts.missed());
    json.put("excused", counts.excused());
    json.put("cancelledByUs", counts.cancelledByUs());
    json.put("toFillIn", counts.toFillIn());
    json.put("toCome", counts.toCome());
    json.put("medianDelayDays", counts.medianDelayDays());
    json.put("medianWaitMinutes", counts.medianWaitMinutes());
    return json;
  }

  private static Map<String, Integer> followUps(FollowUpCounts counts) {
    Map<String, Integer> json = new LinkedHashMap<>();
    json.put("open", counts.open());
    json.put("overdue", counts.overdue());
    return json;
  }

  private static Map<String, Object> compared(Period period, Totals totals) {
    Map<String, Object> json = new LinkedHashMap<>(days(period));
    json.putAll(totals(totals));
    return json;
  }

  private static Map<String, Object> totals(Totals totals) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("visits", totals.visits());
    json.put("requests", totals.requests());
    json.put("operatorRequests", totals.operatorRequests());
    json.put("persons", totals.persons());
    json.put("outcomes", present(totals.outcomes().counts()));
    json.put("strictRate", rate(totals.outcomes().strictRate()));
    json.put("rateExcludingPlanned", rate(totals.outcomes().rateExcludingPlanned()));
    json.put("channels", present(totals.channels()));
    json.put("minutes", totals.minutes());
    json.put("estimatedMinutes", totals.estimatedMinutes());
    return json;
  }

  private static Map<String, Integer> rate(Rate rate) {
    Map<String, Integer> json = new LinkedHashMap<>();
    json.put("numerator", rate.numerator());
    json.put("denominator", rate.denominator());
    return json;
  }

  private static <K extends Enum<K>> Map<String, Integer> present(Map<K, Integer> counts) {
    Map<String, Integer> json = new LinkedHashMap<>();
    counts.forEach(
        (key, n) -> {
          if (n > 0) {
            json.put(key.name(), n);
          }
        });
    return json;
  }

  private static Map<String, Object> partners(List<GroupFigures> partners) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (GroupFigures partner : partners) {
      if (partner.requests() > 0) {
        json.put(partner.code(), partner(partner));
      }
    }
    return json;
  }

  private static Map<String, Object> partner(GroupFigures partner) {
    OutcomeCounts outcomes = partner.outcomes();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("requests", partner.requests());
    json.put("resolved", outcomes.of(Outcome.RESOLVED));
    json.put("outcomes", present(outcomes.counts()));
    json.put("minutes", (double) partner.minuteShares() / GroupFigures.SHARES);
    json.put("previousMonth", partner.previousMonth());
    json.put("lastYear", partner.lastYear());
    return json;
  }

  private static Map<String, Integer> procedures(List<GroupFigures> procedures) {
    Map<String, Integer> json = new LinkedHashMap<>();
    for (GroupFigures procedure : procedures) {
      if (procedure.requests() > 0) {
        json.put(procedure.code(), procedure.requests());
      }
    }
    return json;
  }

  private static Map<String, List<Integer>> days(SortedMap<LocalDate, DayFigures> days) {
    Map<String, List<Integer>> json = new LinkedHashMap<>();
    days.forEach((day, n) -> json.put(day.toString(), List.of(n.visits(), n.requests())));
    return json;
  }
}
