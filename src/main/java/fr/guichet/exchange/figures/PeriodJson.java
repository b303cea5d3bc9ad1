package fr.guichet.exchange.figures;

import fr.guichet.model.day.Outages;
import fr.guichet.model.figures.AppointmentFigures;
import fr.guichet.model.figures.FollowUpCounts;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.PeriodFigures;
import fr.guichet.model.figures.Rate;
import fr.guichet.model.figures.Totals;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is told of a period and of those compared with it, for other programs. */
final class PeriodJson {

  private PeriodJson() {}

  /** A month by its name, any other period by its days. */
  static Map<String, String> days(Period period) {
    Map<String, String> json = new LinkedHashMap<>();
    period.month().ifPresent(month -> json.put("month", month.toString()));
    json.put("from", period.from().toString());
    json.put("until", period.until().toString());
    return json;
  }

  static Map<String, Object> totals(Totals totals) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("visits", totals.visits());
    json.put("requests", totals.requests());
    json.put("operatorRequests", totals.operatorRequests());
    json.put("persons", totals.persons());
    json.put("outcomes", present(totals.outcomes().counts()));
    json.putAll(rates(totals.outcomes()));
    json.put("channels", present(totals.channels()));
    json.put("minutes", totals.minutes());
    json.put("estimatedMinutes", totals.estimatedMinutes());
    return json;
  }

  /** Opening, what kept from working, appointments and what is open: beside the entries. */
  static Map<String, Object> around(PeriodFigures figures) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("openMinutes", figures.opening().minutes());
    json.put("openDays", figures.opening().days());
    json.put("requestsAnHour", figures.opening().minutes() == 0 ? null : figures.requestsAnHour());
    json.put("notTaken", figures.interruptions().notTakenInAll());
    json.put("notTakenReasons", present(figures.interruptions().notTaken()));
    json.put("portalOutages", outages(figures.interruptions().portals()));
    json.put("ownOutages", outages(figures.interruptions().own()));
    json.put("toQualify", figures.toQualify());
    json.put("medianEntrySeconds", figures.medianEntrySeconds());
    json.put("appointments", appointments(figures.appointments()));
    json.put("followUps", followUps(figures.followUps()));
    return json;
  }

  private static Map<String, Integer> outages(Outages outages) {
    Map<String, Integer> json = new LinkedHashMap<>();
    json.put("count", outages.count());
    json.put("minutes", outages.minutes());
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

  static Map<String, Object> rates(OutcomeCounts outcomes) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("strictRate", rate(outcomes.strictRate()));
    json.put("rateExcludingPlanned", rate(outcomes.rateExcludingPlanned()));
    return json;
  }

  private static Map<String, Integer> rate(Rate rate) {
    Map<String, Integer> json = new LinkedHashMap<>();
    json.put("numerator", rate.numerator());
    json.put("denominator", rate.denominator());
    return json;
  }

  /** Those that are not 0. */
  static <K extends Enum<K>> Map<String, Integer> present(Map<K, Integer> counts) {
    Map<String, Integer> json = new LinkedHashMap<>();
    counts.forEach(
        (key, n) -> {
          if (n > 0) {
            json.put(key.name(), n);
          }
        });
    return json;
  }
}
