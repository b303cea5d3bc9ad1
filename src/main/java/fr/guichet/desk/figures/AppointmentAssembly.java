package fr.guichet.desk.figures;

import fr.guichet.desk.duty.Duty;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.figures.AppointmentFigures;
import fr.guichet.model.figures.AppointmentFigures.Counts;
import fr.guichet.model.figures.AppointmentFigures.OfPartner;
import fr.guichet.model.figures.Period;
import fr.guichet.model.text.Texts;
import fr.guichet.storage.query.AppointmentQuery;
import fr.guichet.storage.query.AppointmentQuery.Row;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jooq.DSLContext;

/** Puts the figures of a period's appointments together. */
final class AppointmentAssembly {

  private final Duty duty;
  private final Catalogue catalogue;
  private final AppointmentQuery query;
  private final Period period;

  AppointmentAssembly(Duty duty, Catalogue catalogue, DSLContext sql, Period period) {
    this.duty = duty;
    this.catalogue = catalogue;
    this.period = period;
    this.query = new AppointmentQuery(sql, period.from(), period.until());
  }

  AppointmentFigures appointments() {
    List<Row> rows = query.rows();
    List<Row> visitors = rows.stream().filter(row -> row.kind() == Kind.APPOINTMENT).toList();
    return new AppointmentFigures(
        counts(visitors),
        partners(visitors),
        held(rows, Kind.PERMANENCE),
        enrolled(rows, Kind.PERMANENCE),
        held(rows, Kind.WORKSHOP),
        enrolled(rows, Kind.WORKSHOP) + walkIns(rows));
  }

  private List<OfPartner> partners(List<Row> rows) {
    Comparator<String> byRank =
        Comparator.comparingInt(
            code -> catalogue.partner(code).map(Partner::rank).orElse(Integer.MAX_VALUE));
    return rows.stream()
        .map(Row::partner)
        .distinct()
        .sorted(byRank.thenComparing(Comparator.naturalOrder()))
        .map(
            code ->
                new OfPartner(
                    code,
                    label(code),
                    counts(rows.stream().filter(r -> r.partner().equals(code)).toList())))
        .toList();
  }

  private String label(String code) {
    return code.isEmpty() ? Texts.text("figures.noPartner") : catalogue.sign(code, period.until());
  }

  private Counts counts(List<Row> rows) {
    int toFillIn = count(rows, this::isToFillIn);
    int unsettled = count(rows, row -> !row.status().settled());
    return new Counts(
        rows.size(),
        count(rows, row -> row.status() == Status.HONOURED),
        count(rows, row -> row.status() == Status.MISSED),
        count(rows, row -> row.status() == Status.EXCUSED),
        count(rows, row -> row.status() == Status.CANCELLED),
        toFillIn,
        unsettled - toFillIn,
        Medians.of(rows.stream().mapToDouble(AppointmentAssembly::delay)),
        Medians.of(rows.stream().filter(AppointmentAssembly::waited).mapToDouble(this::wait)));
  }

  private static int count(List<Row> rows, Predicate<Row> which) {
    return (int) rows.stream().filter(which).count();
  }

  /** As {@link fr.guichet.model.appointment.Appointment#toFillIn}. */
  private boolean isToFillIn(Row row) {
    boolean earlier = row.day().isBefore(duty.today());
    boolean over = row.day().equals(duty.today()) && row.until() <= duty.minuteNow();
    return !row.status().settled() && (earlier || over && row.status() == Status.PLANNED);
  }

  private static double delay(Row row) {
    return Math.max(0, ChronoUnit.DAYS.between(row.takenDay(), row.day()));
  }

  private static boolean waited(Row row) {
    return row.arrivedMinute() != null && row.day().equals(row.visitDay());
  }

  private double wait(Row row) {
    return Math.max(0, row.visitMinute() - row.arrivedMinute());
  }

  private static int held(List<Row> rows, Kind kind) {
    return count(rows, row -> row.kind() == kind && !row.status().freesTheSlot());
  }

  private static int enrolled(List<Row> rows, Kind host) {
    return count(
        rows,
        row -> row.kind() == Kind.ENROLMENT && row.host() == host && !row.status().freesTheSlot());
  }

  private static int walkIns(List<Row> rows) {
    return rows.stream()
        .filter(row -> row.kind() == Kind.WORKSHOP && !row.status().freesTheSlot())
        .mapToInt(Row::persons)
        .sum();
  }
}
