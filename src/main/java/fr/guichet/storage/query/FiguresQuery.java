package fr.guichet.storage.query;

import static fr.guichet.storage.jooq.Tables.NOT_TAKEN;
import static fr.guichet.storage.jooq.Tables.REQUEST;
import static fr.guichet.storage.jooq.Tables.TALLY;
import static fr.guichet.storage.jooq.Tables.VISIT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.substring;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import fr.guichet.model.day.NotTaken;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Origin;
import fr.guichet.model.visit.Outcome;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * The aggregates that every figure is made of, over the entries of a period (first and last day
 * included). A request counts on its visit's local day, whatever day it is resolved.
 */
public final class FiguresQuery {

  private static final int MINUTES_IN_HOUR = 60;
  private static final int MONTH_LENGTH = "2026-10".length();

  private final DSLContext sql;
  private final LocalDate from;
  private final LocalDate until;

  public FiguresQuery(DSLContext sql, LocalDate from, LocalDate until) {
    this.sql = sql;
    this.from = from;
    this.until = until;
  }

  /**
   * Requests of one month and procedure with one outcome.
   *
   * @param minuteShares minutes of the visits shared equally between the requests of each, in parts
   *     of {@link GroupFigures#SHARES}
   */
  public record Cell(
      YearMonth month,
      String partner,
      String procedure,
      Outcome outcome,
      int requests,
      long minuteShares) {}

  private Condition inPeriod() {
    return VISIT.DAY.between(from, until);
  }

  public List<Cell> cells() {
    var other = REQUEST.as("other");
    var together = DSL.field(select(count()).from(other).where(other.VISIT_ID.eq(VISIT.ID)));
    var shares = sum(VISIT.MINUTES.cast(Long.class).mul(inline(GroupFigures.SHARES)).div(together));
    var month = substring(VISIT.DAY.cast(String.class), 1, MONTH_LENGTH);
    return sql.select(month, REQUEST.PARTNER, REQUEST.PROCEDURE, REQUEST.OUTCOME, count(), shares)
        .from(REQUEST)
        .join(VISIT)
        .on(VISIT.ID.eq(REQUEST.VISIT_ID))
        .where(inPeriod())
        .groupBy(month, REQUEST.PARTNER, REQUEST.PROCEDURE, REQUEST.OUTCOME)
        .fetch(
            row ->
                new Cell(
                    YearMonth.parse(row.value1()),
                    row.value2(),
                    row.value3(),
                    Outcome.valueOf(row.value4()),
                    row.value5(),
                    row.value6().longValue()));
  }

  /** What visits sum up to: {@code estimatedMinutes} are usual, not measured nor typed. */
  public record Visits(int visits, int persons, int minutes, int estimatedMinutes) {

    public static final Visits NONE = new Visits(0, 0, 0, 0);

    /** Those of some channels together. */
    public static Visits of(Collection<Visits> channels) {
      return channels.stream().reduce(NONE, Visits::plus);
    }

    private Visits plus(Visits others) {
      return new Visits(
          visits + others.visits,
          persons + others.persons,
          minutes + others.minutes,
          estimatedMinutes + others.estimatedMinutes);
    }
  }

  /** The visits of each channel; channels without any left out. */
  public Map<Channel, Visits> channels() {
    Map<Channel, Visits> channels = new EnumMap<>(Channel.class);
    var estimated =
        when(VISIT.MINUTES_ORIGIN.eq(Origin.USUAL.name()), VISIT.MINUTES).otherwise(val(0));
    sql.select(VISIT.CHANNEL, count(), sum(VISIT.PERSONS), sum(VISIT.MINUTES), sum(estimated))
        .from(VISIT)
        .where(inPeriod())
        .groupBy(VISIT.CHANNEL)
        .forEach(
            row ->
                channels.put(
                    Channel.valueOf(row.value1()),
                    new Visits(
                        row.value2(),
                        row.value3().intValueExact(),
                        row.value4().intValueExact(),
                        row.value5().intValueExact())));
    return channels;
  }

  /** The requests of each channel by outcome; channels without any left out. */
  public Map<Channel, OutcomeCounts> channelOutcomes() {
    Map<Channel, Map<Outcome, Integer>> counts = new EnumMap<>(Channel.class);
    sql.select(VISIT.CHANNEL, REQUEST.OUTCOME, count())
        .from(REQUEST)
        .join(VISIT)
        .on(VISIT.ID.eq(REQUEST.VISIT_ID))
        .where(inPeriod())
        .groupBy(VISIT.CHANNEL, REQUEST.OUTCOME)
        .forEach(
            row ->
                counts
                    .computeIfAbsent(
                        Channel.valueOf(row.value1()), _ -> new EnumMap<>(Outcome.class))
                    .put(Outcome.valueOf(row.value2()), row.value3()));
    Map<Channel, OutcomeCounts> outcomes = new EnumMap<>(Channel.class);
    counts.forEach((channel, byOutcome) -> outcomes.put(channel, new OutcomeCounts(byOutcome)));
    return outcomes;
  }

  /** What began in one hour of one day, from {@code hour} to the next. */
  public record Hour(LocalDate day, int hour, int visits, int requests, int resolved) {}

  /** The hours with a visit, in their order. */
  public List<Hour> hours() {
    var resolved = when(REQUEST.OUTCOME.eq(Outcome.RESOLVED.name()), inline(1));
    var hour = VISIT.MINUTE_OF_DAY.div(MINUTES_IN_HOUR);
    return sql.select(VISIT.DAY, hour, countDistinct(VISIT.ID), count(REQUEST.ID), count(resolved))
        .from(VISIT)
        .leftJoin(REQUEST)
        .on(REQUEST.VISIT_ID.eq(VISIT.ID))
        .where(inPeriod())
        .groupBy(VISIT.DAY, hour)
        .orderBy(VISIT.DAY, hour)
        .fetch(mapping(Hour::new));
  }

  /** Requests not taken in one hour of one day, for one reason. */
  public record Missed(LocalDate day, int hour, NotTaken.Reason reason, int number) {}

  public List<Missed> notTaken() {
    var hour = NOT_TAKEN.MINUTE_OF_DAY.div(MINUTES_IN_HOUR);
    return sql.select(NOT_TAKEN.DAY, hour, NOT_TAKEN.REASON, count())
        .from(NOT_TAKEN)
        .where(NOT_TAKEN.DAY.between(from, until))
        .groupBy(NOT_TAKEN.DAY, hour, NOT_TAKEN.REASON)
        .fetch(
            row ->
                new Missed(
                    row.value1(),
                    row.value2(),
                    NotTaken.Reason.valueOf(row.value3()),
                    row.value4()));
  }

  /** Seconds that the entry of a visit took in the median; empty when none was measured. */
  public OptionalDouble medianEntrySeconds() {
    Condition measured = inPeriod().and(VISIT.ENTRY_SECONDS.isNotNull());
    int number = sql.fetchCount(VISIT, measured);
    if (number == 0) {
      return OptionalDouble.empty();
    }
    return sql
        .select(VISIT.ENTRY_SECONDS)
        .from(VISIT)
        .where(measured)
        .orderBy(VISIT.ENTRY_SECONDS)
        .limit(2 - number % 2)
        .offset((number - 1) / 2)
        .fetch(VISIT.ENTRY_SECONDS)
        .stream()
        .mapToInt(Integer::intValue)
        .average();
  }

  /** Affluence marks not yet qualified. */
  public int toQualify() {
    return sql.fetchCount(TALLY, TALLY.DAY.between(from, until).and(TALLY.VISIT_ID.isNull()));
  }
}
