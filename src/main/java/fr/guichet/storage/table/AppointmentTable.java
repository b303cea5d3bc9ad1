package fr.guichet.storage.table;

import static fr.guichet.storage.jooq.Tables.APPOINTMENT;

import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.Appointment.Taken;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.personal.Note;
import fr.guichet.storage.jooq.tables.records.AppointmentRecord;
import fr.guichet.storage.log.Aggregate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Appointments, permanences, workshops and the places taken in them. */
public final class AppointmentTable implements Aggregate<Appointment> {

  @Override
  public String kind() {
    return "appointment";
  }

  @Override
  public Class<Appointment> type() {
    return Appointment.class;
  }

  @Override
  public String key(Appointment value) {
    return value.id();
  }

  @Override
  public void put(DSLContext sql, Appointment value) {
    AppointmentRecord row = new AppointmentRecord();
    row.setId(value.id());
    row.setKind(value.kind().name());
    row.setDay(value.slot().day());
    row.setMinuteOfDay(value.slot().from());
    row.setMinutes(value.slot().minutes());
    row.setAgentId(value.agent());
    row.setPartner(value.partner());
    row.setProcedure(value.procedure());
    row.setTitle(value.title());
    row.setContactId(value.contact());
    row.setNoteId(value.note() == null ? null : value.note().id());
    row.setPlaces(value.places());
    row.setPersons(value.persons());
    row.setStatus(value.status().name());
    row.setArrivedMinute(value.arrivedMinute());
    row.setVisitId(value.visit());
    row.setTakenAt(value.taken().at());
    row.setTakenDay(value.taken().day());
    row.setSeries(value.series());
    row.setWithin(value.within());
    row.setUid(value.uid());
    sql.insertInto(APPOINTMENT).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  @Override
  public void remove(DSLContext sql, String key) {
    sql.deleteFrom(APPOINTMENT).where(APPOINTMENT.ID.eq(key)).execute();
  }

  @Override
  public Optional<Appointment> find(DSLContext sql, String key) {
    return where(sql, APPOINTMENT.ID.eq(key)).stream().findFirst();
  }

  /** From the first to the last day, in their order. */
  public List<Appointment> between(DSLContext sql, LocalDate first, LocalDate last) {
    return where(sql, APPOINTMENT.DAY.between(first, last));
  }

  /** Without a settled status, until a day. */
  public List<Appointment> unsettledUntil(DSLContext sql, LocalDate last) {
    return where(
        sql,
        APPOINTMENT
            .STATUS
            .in(Status.PLANNED.name(), Status.ARRIVED.name())
            .and(APPOINTMENT.KIND.in(Kind.APPOINTMENT.name(), Kind.ENROLMENT.name()))
            .and(APPOINTMENT.DAY.le(last)));
  }

  /** The places taken in permanences and workshops. */
  public List<Appointment> within(DSLContext sql, Collection<String> ids) {
    return where(sql, APPOINTMENT.WITHIN.in(ids));
  }

  /** The occurrences of a series from a day on. */
  public List<Appointment> ofSeries(DSLContext sql, String series, LocalDate from) {
    return where(sql, APPOINTMENT.SERIES.eq(series).and(APPOINTMENT.DAY.ge(from)));
  }

  /** Those of some contacts. */
  public List<Appointment> ofContacts(DSLContext sql, Collection<String> contacts) {
    return where(sql, APPOINTMENT.CONTACT_ID.in(contacts));
  }

  /** The one that became a visit. */
  public Optional<Appointment> ofVisit(DSLContext sql, String visit) {
    return where(sql, APPOINTMENT.VISIT_ID.eq(visit)).stream().findFirst();
  }

  /**
   * Two at once for one agent, from a day on: each pair once, the one that was taken first before.
   */
  public List<List<Appointment>> doubleBookings(DSLContext sql, LocalDate from) {
    var other = APPOINTMENT.as("other");
    List<String> expected = List.of(Status.PLANNED.name(), Status.ARRIVED.name());
    return sql.select(APPOINTMENT.ID, other.ID)
        .from(APPOINTMENT)
        .join(other)
        .on(other.AGENT_ID.eq(APPOINTMENT.AGENT_ID), other.DAY.eq(APPOINTMENT.DAY))
        .and(other.ID.gt(APPOINTMENT.ID))
        .and(other.MINUTE_OF_DAY.lt(APPOINTMENT.MINUTE_OF_DAY.plus(APPOINTMENT.MINUTES)))
        .and(APPOINTMENT.MINUTE_OF_DAY.lt(other.MINUTE_OF_DAY.plus(other.MINUTES)))
        .where(APPOINTMENT.DAY.ge(from), APPOINTMENT.KIND.eq(Kind.APPOINTMENT.name()))
        .and(other.KIND.eq(Kind.APPOINTMENT.name()))
        .and(APPOINTMENT.STATUS.in(expected))
        .and(other.STATUS.in(expected))
        .orderBy(APPOINTMENT.DAY, APPOINTMENT.MINUTE_OF_DAY, APPOINTMENT.ID)
        .fetch(
            row ->
                List.of(
                    find(sql, row.value1()).orElseThrow(), find(sql, row.value2()).orElseThrow()));
  }

  /** Those that came from other calendars. */
  public List<Appointment> imported(DSLContext sql) {
    return where(sql, APPOINTMENT.UID.isNotNull());
  }

  @Override
  public Stream<Appointment> all(DSLContext sql) {
    return sql.selectFrom(APPOINTMENT).fetch(AppointmentTable::value).stream();
  }

  private static List<Appointment> where(DSLContext sql, Condition condition) {
    return sql.selectFrom(APPOINTMENT)
        .where(condition)
        .orderBy(APPOINTMENT.DAY, APPOINTMENT.MINUTE_OF_DAY, APPOINTMENT.ID)
        .fetch(AppointmentTable::value);
  }

  private static Appointment value(AppointmentRecord row) {
    return new Appointment(
        row.getId(),
        Kind.valueOf(row.getKind()),
        new Slot(row.getDay(), row.getMinuteOfDay(), row.getMinutes()),
        row.getAgentId(),
        row.getPartner(),
        row.getProcedure(),
        row.getTitle(),
        row.getContactId(),
        row.getNoteId() == null ? null : new Note(row.getNoteId()),
        row.getPlaces(),
        row.getPersons(),
        Status.valueOf(row.getStatus()),
        row.getArrivedMinute(),
        row.getVisitId(),
        new Taken(row.getTakenAt(), row.getTakenDay()),
        row.getSeries(),
        row.getWithin(),
        row.getUid());
  }
}
