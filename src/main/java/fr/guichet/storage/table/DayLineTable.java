package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.DAY_LINE;
import static fr.guichet.storage.jooq.Tables.DAY_OPENING;
import static fr.guichet.storage.jooq.Tables.DAY_PRESENCE;
import static org.jooq.impl.DSL.min;

import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.DayState;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.visit.Place;
import fr.guichet.storage.log.Aggregate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Days as they were held: place, state, hours, who was present. */
public final class DayLineTable implements Aggregate<DayLine> {

  @Override
  public String kind() {
    return "day_line";
  }

  @Override
  public Class<DayLine> type() {
    return DayLine.class;
  }

  @Override
  public String key(DayLine line) {
    return line.day().toString();
  }

  @Override
  public void put(DSLContext sql, DayLine line) {
    remove(sql, key(line));
    sql.insertInto(DAY_LINE)
        .set(DAY_LINE.DAY, line.day())
        .set(DAY_LINE.PLACE, line.place().name())
        .set(DAY_LINE.STATE, line.state().name())
        .execute();
    for (Interval interval : line.hours()) {
      sql.insertInto(DAY_OPENING)
          .set(DAY_OPENING.DAY, line.day())
          .set(DAY_OPENING.FROM_MINUTE, interval.from())
          .set(DAY_OPENING.UNTIL_MINUTE, interval.until())
          .execute();
    }
    for (String agent : line.present()) {
      sql.insertInto(DAY_PRESENCE)
          .set(DAY_PRESENCE.DAY, line.day())
          .set(DAY_PRESENCE.AGENT_ID, agent)
          .execute();
    }
  }

  @Override
  public void remove(DSLContext sql, String key) {
    sql.deleteFrom(DAY_LINE).where(DAY_LINE.DAY.eq(LocalDate.parse(key))).execute();
  }

  @Override
  public Optional<DayLine> find(DSLContext sql, String key) {
    LocalDate day = LocalDate.parse(key);
    return between(sql, day, day).stream().findFirst();
  }

  /** The lines of a period, both days included, in their order. */
  public List<DayLine> between(DSLContext sql, LocalDate from, LocalDate until) {
    return where(
        sql,
        DAY_LINE.DAY.between(from, until),
        DAY_OPENING.DAY.between(from, until),
        DAY_PRESENCE.DAY.between(from, until));
  }

  /** The first day of which something was noted; empty without any. */
  public Optional<LocalDate> first(DSLContext sql) {
    return sql.select(min(DAY_LINE.DAY)).from(DAY_LINE).fetchOptional(0, LocalDate.class);
  }

  @Override
  public Stream<DayLine> all(DSLContext sql) {
    return where(sql, DSL.noCondition(), DSL.noCondition(), DSL.noCondition()).stream();
  }

  private static List<DayLine> where(
      DSLContext sql, Condition lines, Condition openings, Condition presences) {
    Map<LocalDate, List<Interval>> hours =
        sql.selectFrom(DAY_OPENING)
            .where(openings)
            .orderBy(DAY_OPENING.DAY, DAY_OPENING.FROM_MINUTE)
            .fetchGroups(
                DAY_OPENING.DAY, row -> new Interval(row.getFromMinute(), row.getUntilMinute()));
    Map<LocalDate, List<String>> present =
        sql.selectFrom(DAY_PRESENCE)
            .where(presences)
            .fetchGroups(DAY_PRESENCE.DAY, DAY_PRESENCE.AGENT_ID);
    return sql.selectFrom(DAY_LINE)
        .where(lines)
        .orderBy(DAY_LINE.DAY)
        .fetch(
            row ->
                new DayLine(
                    row.getDay(),
                    Place.valueOf(row.getPlace()),
                    DayState.valueOf(row.getState()),
                    hours.getOrDefault(row.getDay(), List.of()),
                    present.getOrDefault(row.getDay(), List.of())));
  }
}
