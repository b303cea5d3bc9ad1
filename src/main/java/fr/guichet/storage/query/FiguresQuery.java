package fr.guichet.storage.query;

import static fr.guichet.storage.jooq.Tables.NOT_TAKEN;
import static fr.guichet.storage.jooq.Tables.REQUEST;
import static fr.guichet.storage.jooq.Tables.TALLY;
import static fr.guichet.storage.jooq.Tables.VISIT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import fr.guichet.model.figures.DayFigures;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Origin;
import fr.guichet.model.visit.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * The aggregates that every figure is made of, over the entries of a period (first and last day
 * included). A request counts on its visit's local day, whatever day it is resolved.
 */
public final class FiguresQuery {

  private final DSLContext sql;
  private final LocalDate from;
  private final LocalDate until;

  public FiguresQuery(DSLContext sql, LocalDate from, LocalDate until) {
    this.sql = sql;
    this.from = from;
    this.until = until;
  }

  /**
   * Requests of one procedure with one outcome.
   *
   * @param minuteShares minutes of the visits shared equally between the requests of each, in parts
   *     of {@link GroupFigures#SHARES}
   */
  public record Cell(
      String partner, String procedure, Outcome outcome, int requests, long minuteShares) {}

  /** What visits sum up to: {@code estimatedMinutes} are usual, not measured nor typed. */
  public record Visits(int visits, int persons, int minutes, int estimatedMinutes) {}

  private Condition inPeriod() {
    return VISIT.DAY.between(from, until);
  }

  public List<Cell> cells() {
    var other = REQUEST.as("other");
    var together =
        sql.select(other.VISIT_ID, count().as("n"))
            .from(other)
            .join(VISIT)
            .on(VISIT.ID.eq(other.VISIT_ID))
            .where(inPeriod())
            .groupBy(other.VISIT_ID)
            .asTable("together");
    var n = together.field("n", Integer.class);
    var shares = sum(VISIT.MINUTES.cast(Long.class).mul(inline(GroupFigures.SHARES)).div(n));
    return sql.select(REQUEST.PARTNER, REQUEST.PROCEDURE, REQUEST.OUTCOME, count(), shares)
        .from(REQUEST)
        .join(VISIT)
        .on(VISIT.ID.eq(REQUEST.VISIT_ID))
        .join(together)
        .on(together.field(other.VISIT_ID).eq(VISIT.ID))
        .where(inPeriod())
        .groupBy(REQUEST.PARTNER, REQUEST.PROCEDURE, REQUEST.OUTCOME)
        .fetch(
            row ->
                new Cell(
                    row.value1(),
                    row.value2(),
                    Outcome.valueOf(row.value3()),
                    row.value4(),
                    row.value5().longValue()));
  }

  public Visits visits() {
    var estimated =
        when(VISIT.MINUTES_ORIGIN.eq(Origin.USUAL.name()), VISIT.MINUTES).otherwise(val(0));
    return sql.select(count(), sum(VISIT.PERSONS), sum(VISIT.MINUTES), sum(estimated))
        .from(VISIT)
        .where(inPeriod())
        .fetchSingle(
            row ->
                new Visits(
                    row.value1(),
                    number(row.value2()),
                    number(row.value3()),
                    number(row.value4())));
  }

  public Map<Channel, Integer> channels() {
    Map<Channel, Integer> channels = new EnumMap<>(Channel.class);
    sql.select(VISIT.CHANNEL, count())
        .from(VISIT)
        .where(inPeriod())
        .groupBy(VISIT.CHANNEL)
        .forEach(row -> channels.put(Channel.valueOf(row.value1()), row.value2()));
    return channels;
  }

  public SortedMap<LocalDate, DayFigures> days() {
    Map<LocalDate, Integer> visits =
        sql.select(VISIT.DAY, count())
            .from(VISIT)
            .where(inPeriod())
            .groupBy(VISIT.DAY)
            .fetchMap(VISIT.DAY, count());
    SortedMap<LocalDate, DayFigures> days = new TreeMap<>();
    visits.forEach((day, n) -> days.put(day, new DayFigures(n, 0, 0)));
    var resolved =
        sum(when(REQUEST.OUTCOME.eq(Outcome.RESOLVED.name()), inline(1)).otherwise(inline(0)));
    sql.select(VISIT.DAY, count(), resolved)
        .from(REQUEST)
        .join(VISIT)
        .on(VISIT.ID.eq(REQUEST.VISIT_ID))
        .where(inPeriod())
        .groupBy(VISIT.DAY)
        .forEach(
            row ->
                days.put(
                    row.value1(),
                    new DayFigures(visits.get(row.value1()), row.value2(), number(row.value3()))));
    return days;
  }

  public int notTaken() {
    return sql.fetchCount(NOT_TAKEN, NOT_TAKEN.DAY.between(from, until));
  }

  /** Affluence marks not yet qualified. */
  public int toQualify() {
    return sql.fetchCount(TALLY, TALLY.DAY.between(from, until).and(TALLY.VISIT_ID.isNull()));
  }

  private static int number(BigDecimal sum) {
    return sum == null ? 0 : sum.intValueExact();
  }
}
