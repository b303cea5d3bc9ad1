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
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.takeover.Field;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.TimeWords;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.VisitorProfile;
import fr.guichet.storage.log.Change;
import fr.guichet.storage.log.ChangeLog;
import fr.guichet.storage.log.Snapshots;
import fr.guichet.storage.table.Aggregates;
import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
  private final Map<String, String> facts = new LinkedHashMap<>();

  SideFacts(DSLContext sql, Duty duty, Catalogue catalogue, Contacts contacts) {
    this.sql = sql;
    this.duty = duty;
    this.catalogue = catalogue;
    this.contacts = contacts;
    this.words = new CheckWords(catalogue);
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
    put("journal.fact.when", CheckWords.moment(visit.when().day(), visit.when().minuteOfDay()));
    put("journal.fact.agent", duty.agentName(visit.agent()));
    put("journal.fact.channel", text("channel." + visit.channel()));
    put("journal.fact.place", text("place." + visit.place()));
    put("journal.fact.minutes", text("journal.minutes", visit.length().minutes()));
    put("journal.fact.persons", "" + visit.persons());
    for (int i = 0; i < visit.requests().size(); i++) {
      String name = text("journal.fact.request", i + 1);
      facts.put(name, request(visit.requests().get(i), visit.when().day()));
    }
    if (!visit.continues().isEmpty()) {
      put("posts.fact.continues", "" + visit.continues().size());
    }
    put("journal.fact.note", contacts.notes().text(sql, visit.note()));
    put("journal.fact.reference", contacts.notes().text(sql, visit.reference()));
    put("journal.fact.profile", profile(visit.profile()));
  }

  private String request(Request request, LocalDate day) {
    return joined(
        words.sign(request.partner(), day),
        catalogue.label(request.procedure()),
        text("counter.one." + request.outcome()),
        request.cause() == null ? "" : text("cause." + request.cause()),
        request.target(),
        contacts.notes().text(sql, request.precision()));
  }

  private static String profile(VisitorProfile profile) {
    return joined(
        profile.age() == null ? "" : text("counter.public.age." + profile.age()),
        profile.gender() == null ? "" : text("counter.public.gender." + profile.gender()),
        profile.status(),
        profile.commune());
  }

  private void followUp(FollowUp followUp) {
    put("posts.fact.matter", matter(followUp));
    put("posts.fact.awaited", text("awaited." + followUp.awaited()));
    put("posts.fact.promised", day(followUp.promisedDay()));
    put("posts.fact.closed", day(followUp.closedDay()));
    put("posts.fact.partner", partner(followUp.partner()));
    put("posts.fact.contact", contacts.person(sql, followUp.contact()).words());
    put("journal.fact.note", contacts.notes().text(sql, followUp.note()));
    if (!followUp.postponements().isEmpty()) {
      put("posts.fact.postponed", "" + followUp.postponements().size());
    }
  }

  /** The request that it carries on, as the log knows it; empty for a call to return. */
  private String matter(FollowUp followUp) {
    if (followUp.request() == null) {
      return "";
    }
    return ChangeLog.lastWith(sql, Aggregates.VISIT.kind(), '"' + followUp.request() + '"')
        .map(change -> Snapshots.read(change.snapshot(), Visit.class))
        .flatMap(visit -> matter(visit, followUp.request()))
        .orElse("");
  }

  private Optional<String> matter(Visit visit, String request) {
    LocalDate day = visit.when().day();
    return visit.requests().stream()
        .filter(each -> each.id().equals(request))
        .map(each -> joined(day(day), words.sign(each.partner(), day)))
        .findFirst();
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
    put("posts.fact.commune", site.communeName());
    for (DayOfWeek day : DayOfWeek.values()) {
      facts.put(DateWords.weekday(day), hours(site, day));
    }
    int changes = site.holidayChanges().worked().size() + site.holidayChanges().added().size();
    put("posts.fact.holidays", changes == 0 ? "" : "" + changes);
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
      put("posts.fact.reopened", month.reopening().reason());
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

  private static String joined(String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }
}
