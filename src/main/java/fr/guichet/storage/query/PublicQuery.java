package fr.guichet.storage.query;

import static fr.guichet.storage.jooq.Tables.VISIT;
import static org.jooq.impl.DSL.count;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/**
 * Who came in a period (first and last day included), visits by answer. An answer that was not
 * asked is the empty text.
 */
public final class PublicQuery {

  private final DSLContext sql;
  private final Condition inPeriod;

  public PublicQuery(DSLContext sql, LocalDate from, LocalDate until) {
    this.sql = sql;
    this.inPeriod = VISIT.DAY.between(from, until);
  }

  public Map<String, Integer> ages() {
    return by(VISIT.AGE_BAND);
  }

  public Map<String, Integer> genders() {
    return by(VISIT.GENDER);
  }

  public Map<String, Integer> statuses() {
    return by(VISIT.STATUS);
  }

  public Map<String, Integer> communes() {
    return by(VISIT.COMMUNE);
  }

  /** « true » or « false ». */
  public Map<String, Integer> firstVisits() {
    return by(VISIT.IS_FIRST_VISIT);
  }

  private Map<String, Integer> by(Field<?> answer) {
    Map<String, Integer> visits = new TreeMap<>();
    sql.select(answer, count())
        .from(VISIT)
        .where(inPeriod)
        .groupBy(answer)
        .forEach(row -> visits.merge(text(row.value1()), row.value2(), Integer::sum));
    return visits;
  }

  private static String text(Object answer) {
    return answer == null ? "" : answer.toString();
  }
}
