package fr.guichet.storage.query;

import static fr.guichet.storage.jooq.Tables.APPOINTMENT;
import static fr.guichet.storage.jooq.Tables.VISIT;

import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Status;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;

/** What the figures of a period need of its appointments. */
public final class AppointmentQuery {

  private final DSLContext sql;
  private final LocalDate first;
  private final LocalDate last;

  public AppointmentQuery(DSLContext sql, LocalDate first, LocalDate last) {
    this.sql = sql;
    this.first = first;
    this.last = last;
  }

  /**
   * One appointment, as far as figures go.
   *
   * @param until minute of the day after the last
   * @param visitDay of the visit that it became, null without one
   * @param arrivedMinute null if not known
   * @param visitMinute of the visit's start, null without one
   */
  public record Row(
      Kind kind,
      String partner,
      LocalDate day,
      int until,
      Status status,
      LocalDate takenDay,
      LocalDate visitDay,
      Integer arrivedMinute,
      Integer visitMinute,
      int persons,
      Kind host) {}

  /** All that is planned in the period, places taken included. */
  public List<Row> rows() {
    var host = APPOINTMENT.as("host");
    return sql.select(
            APPOINTMENT.KIND,
            APPOINTMENT.PARTNER,
            APPOINTMENT.DAY,
            APPOINTMENT.MINUTE_OF_DAY,
            APPOINTMENT.MINUTES,
            APPOINTMENT.STATUS,
            APPOINTMENT.TAKEN_DAY,
            VISIT.DAY,
            APPOINTMENT.ARRIVED_MINUTE,
            VISIT.MINUTE_OF_DAY,
            APPOINTMENT.PERSONS,
            host.KIND)
        .from(APPOINTMENT)
        .leftJoin(VISIT)
        .on(VISIT.ID.eq(APPOINTMENT.VISIT_ID))
        .leftJoin(host)
        .on(host.ID.eq(APPOINTMENT.WITHIN))
        .where(APPOINTMENT.DAY.between(first, last))
        .fetch(
            row ->
                new Row(
                    Kind.valueOf(row.value1()),
                    row.value2(),
                    row.value3(),
                    row.value4() + row.value5(),
                    Status.valueOf(row.value6()),
                    row.value7(),
                    row.value8(),
                    row.value9(),
                    row.value10(),
                    row.value11(),
                    row.value12() == null ? null : Kind.valueOf(row.value12())));
  }
}
