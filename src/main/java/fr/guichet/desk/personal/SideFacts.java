package fr.guichet.desk.personal;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.duty.Contacts;
import fr.guichet.desk.duty.Duty;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Level;
import fr.guichet.model.closing.ClosedMonth;
import fr.guichet.model.closing.check.CheckWords;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.NotTaken.Reason;
import fr.guichet.model.day.Outage;
import fr.guichet.model.grid.Answer;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Site;
import fr.guichet.model.site.holiday.OwnHolidayText;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.takeover.Field;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.TimeWords;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.Visit;
import fr.guichet.storage.log.Change;
import fr.guichet.storage.log.ChangeLog;
import fr.guichet.storage.log.Snapshots;
import fr.guichet.storage.table.Aggregates;
import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** What one side of an entry says, by the name of each fact, in French. */
final class SideFacts {

  /** What nobody reads. */
  static final Set<String> HIDDEN = Set.of("id", "at", "fingerprint", "visit");

  private final DSLContext sql;
  private final Duty duty;
  private final Catalogue catalogue;
  private final Contacts contacts;
  private final CheckWords words;
  private final VisitSide visits;
  private final Map<String, String> facts = new LinkedHashMap<>();

  SideFacts(DSLContext sql, Duty duty, Catalogue catalogue, Contacts contacts) {
    this.sql = sql;
    this.duty = duty;
    this.catalogue = catalogue;
    this.contacts = contacts;
    this.words = new CheckWords(catalogue);
    this.visits = new VisitSide(sql, words, catalogue, contacts);
  }

  /** All that a side says; nothing when it was deleted. */
  Map<String, String> of(Change side) {
    if (side.snapshot() != null) {
      read(Snapshots.read(side.snapshot(), Aggregates.ofKind(side.kind()).type()));
    }
    return facts;
  }

  private void read(Object value) {
    switch (value) {
      case Visit visit -> visit(visit);
      case FollowUp followUp -> followUp(followUp);
      case Appointment appointment -> appointment(appointment);
      case DayLine line -> dayLine(line);
      case Outage outage -> outage(outage);
      case Site site -> site(site);
      case Agent agent -> agent(agent);
      case ClosedMonth month -> month(month);
      case Record record -> record(record);
      default -> throw new IllegalArgumentException("No record: " + value.getClass());
    }
  }

  private void put(String key, String value) {
    if (value != null && !value.isBlank()) {
      facts.put(text(key), value);
    }
  }

  // --- what is noted at the counter

  private void visit(Visit visit) {
    put("journal.fact.when", VisitSide.when(visit.when()));
    put("journal.fact.agent", duty.agentName(visit.agent()));
    put("journal.fact.channel", text("channel." + visit.channel()));
    put("journal.fact.place", text("place." + visit.place()));
    put(
        "journal.fact.minutes",
        joined(
            text("journal.minutes", visit.length().minutes()),
            text("origin." + visit.length().origin())));
    put("journal.fact.persons", "" + visit.persons());
    for (int i = 0; i < visit.requests().size(); i++) {
      String name = text("journal.fact.request", i + 1);
      facts.put(name, visits.request(visit.requests().get(i), visit.when().day()));
    }
    put("posts.fact.continues", each(visit.continues(), visits::matter));
    put("journal.fact.note", contacts.notes().text(sql, visit.note()));
    put("journal.fact.reference", contacts.notes().text(sql, visit.reference()));
    put("journal.fact.profile", VisitSide.profile(visit.profile()));
  }

  private void followUp(FollowUp followUp) {
    put("posts.fact.matter", followUp.request() == null ? "" : visits.matter(followUp.request()));
    put("posts.fact.called", followUp.takenAt() == null ? "" : moment(followUp.takenAt()));
    put("posts.fact.awaited", text("awaited." + followUp.awaited()));
    put("posts.fact.promised", day(followUp.promisedDay()));
    put("posts.fact.closed", day(followUp.closedDay()));
    put("posts.fact.partner", partner(followUp.partner()));
    put("posts.fact.contact", contacts.person(sql, followUp.contact()).words());
    put("journal.fact.note", contacts.notes().text(sql, followUp.note()));
    put("posts.fact.postponed", each(followUp.postponements(), this::postponed));
  }

  private String postponed(FollowUp.Postponement put) {
    return joined(
        text("posts.fact.putOff", day(put.promisedDay()), day(put.notedDay())),
        contacts.notes().text(sql, put.reason()));
  }

  private String moment(long at) {
    return TimeWords.shortMomentInSentence(Instant.ofEpochMilli(at).atZone(duty.zone()));
  }

  private void appointment(Appointment appointment) {
    put("posts.fact.kind", text("appointment.kind." + appointment.kind()));
    put("journal.fact.when", slot(appointment));
    if (appointment.agent() != null) {
      put("journal.fact.agent", duty.agentName(appointment.agent()));
    }
    put("posts.fact.partner", partner(appointment.partner()));
    if (appointment.procedure() != null) {
      put("posts.fact.procedure", catalogue.label(appointment.procedure()));
    }
    put("posts.fact.title", appointment.title());
    put("posts.fact.contact", contacts.person(sql, appointment.contact()).words());
    put("journal.fact.note", contacts.notes().text(sql, appointment.note()));
    put("journal.fact.persons", appointment.persons() == 0 ? "" : "" + appointment.persons());
    put("posts.fact.places", appointment.places() == 0 ? "" : "" + appointment.places());
    put("day.state", text("appointment.status." + appointment.status()));
    Integer arrived = appointment.arrivedMinute();
    put("posts.fact.arrived", arrived == null ? "" : TimeWords.spoken(arrived));
    put("posts.kind.visit", appointment.visit() == null ? "" : visits.became(appointment.visit()));
    put("posts.fact.taken", day(appointment.taken().day()));
    put("posts.fact.within", appointment.within() == null ? "" : within(appointment.within()));
  }

  /** The permanence or workshop in which it has a place. */
  private String within(String appointment) {
    return ChangeLog.lastPut(sql, Aggregates.APPOINTMENT.kind(), appointment)
        .map(change -> Snapshots.read(change.snapshot(), Appointment.class))
        .map(each -> joined(each.title(), slot(each)))
        .orElse("?");
  }

  private static String slot(Appointment appointment) {
    int from = appointment.slot().from();
    String times = new Interval(from, from + appointment.slot().minutes()).text();
    return DateWords.shortDay(appointment.slot().day()) + ", " + times;
  }

  // --- the days and the site

  private void dayLine(DayLine line) {
    put("posts.fact.day", day(line.day()));
    put("journal.fact.place", text("place." + line.place()));
    put("day.state", text("day.state." + line.state()));
    put("posts.fact.hours", intervals(line.hours()));
    put(
        "posts.fact.present",
        line.present().stream().map(duty::agentName).collect(Collectors.joining(", ")));
  }

  private void outage(Outage outage) {
    put("posts.fact.day", day(outage.day()));
    put("posts.fact.partner", partner(outage.partner()));
    put("posts.fact.from", TimeWords.spoken(outage.from()));
    put("posts.fact.until", outage.until() == null ? "" : TimeWords.spoken(outage.until()));
  }

  private void site(Site site) {
    put("posts.fact.name", site.name());
    put("posts.fact.matricule", site.matricule());
    put("posts.fact.commune", joined(site.communeName(), site.communeInsee()));
    for (DayOfWeek day : DayOfWeek.values()) {
      facts.put(DateWords.weekday(day), hours(site, day));
    }
    put(
        "posts.fact.holidays",
        joined(
            each(site.holidayChanges().worked(), each -> text("settings.holiday." + each)),
            each(site.holidayChanges().added(), OwnHolidayText::words)));
  }

  private static String hours(Site site, DayOfWeek day) {
    List<Interval> hours = site.hours().on(day);
    return hours.isEmpty() ? text("setup.hours.closed") : intervals(hours);
  }

  private void agent(Agent agent) {
    put("posts.fact.name", agent.name());
    put("posts.fact.role", text("shell.role." + agent.role()));
    put("posts.fact.active", yesOrNo(agent.active()));
  }

  private void month(ClosedMonth month) {
    put("posts.fact.month", DateWords.month(month.month()));
    put("posts.fact.closed", day(month.closedDay()));
    put("journal.fact.agent", duty.agentName(month.agent()));
    if (month.reopening() != null) {
      put(
          "posts.fact.reopened",
          joined(
              day(month.reopening().day()),
              duty.agentName(month.reopening().agent()),
              month.reopening().reason()));
    }
  }

  /** Everything else has few parts, each with a name of its own. */
  private void record(Record record) {
    for (RecordComponent part : record.getClass().getRecordComponents()) {
      if (!HIDDEN.contains(part.getName())) {
        put("posts.fact." + part.getName(), part(record, part));
      }
    }
  }

  private String part(Record record, RecordComponent part) {
    try {
      return words(part.getName(), part.getAccessor().invoke(record));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Every record can be read: " + part, e);
    }
  }

  private String words(String name, Object value) {
    return switch (value) {
      case null -> "";
      case Boolean holds -> yesOrNo(holds);
      case LocalDate day -> day(day);
      case Integer minute when name.equals("minuteOfDay") -> TimeWords.spoken(minute);
      case Answer answer -> text("grid.answer." + answer);
      case Reason reason -> text("day.notTaken." + reason);
      case Level level -> level.code();
      case Field field -> text("takeover.field." + field);
      case Collection<?> all ->
          all.stream().map(each -> words(name, each)).collect(Collectors.joining(", "));
      case Record inner -> parts(inner);
      case String said when name.equals("agent") -> duty.agentName(said);
      case String said when name.equals("partner") -> partner(said);
      case String said when name.equals("procedure") || name.equals("procedures") ->
          catalogue.label(said);
      default -> value.toString();
    };
  }

  private String parts(Record inner) {
    return Stream.of(inner.getClass().getRecordComponents())
        .map(part -> part(inner, part))
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining(" "));
  }

  // --- words

  private static <T> String each(List<T> all, Function<T, String> words) {
    return all.stream().map(words).collect(Collectors.joining("\u00a0; "));
  }

  private String partner(String code) {
    return code == null ? "" : words.sign(code, duty.today());
  }

  private static String day(LocalDate day) {
    return day == null ? "" : DateWords.shortDay(day);
  }

  private static String intervals(List<Interval> hours) {
    return hours.stream().map(Interval::text).collect(Collectors.joining(", "));
  }

  private static String yesOrNo(boolean holds) {
    return text(holds ? "grid.answer.YES" : "grid.answer.NO");
  }

  /** What there is, after one another. */
  static String joined(String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }
}
