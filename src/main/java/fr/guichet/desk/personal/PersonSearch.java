package fr.guichet.desk.personal;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.duty.BegunForms;
import fr.guichet.desk.duty.Contacts;
import fr.guichet.desk.visit.Journal;
import fr.guichet.desk.visit.VisitsInProgress;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.contact.Person;
import fr.guichet.model.personal.Found;
import fr.guichet.model.personal.Found.Matter;
import fr.guichet.model.personal.Note;
import fr.guichet.model.personal.PersonalValue;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.VisitorProfile;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.table.Aggregates;
import fr.guichet.storage.table.PersonalValueTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Finds all that is kept about somebody, in memory: names are sealed in the file. */
public final class PersonSearch {

  private final Contacts contacts;
  private final Unsaved unsaved;
  private final Catalogue catalogue;
  private final Journal journal;

  public PersonSearch(
      Contacts contacts,
      BegunForms forms,
      VisitsInProgress inProgress,
      Catalogue catalogue,
      Journal journal) {
    this.contacts = contacts;
    this.unsaved = new Unsaved(forms, inProgress);
    this.catalogue = catalogue;
    this.journal = journal;
  }

  /**
   * Contacts that answer to what was typed, then the notes of others that name it.
   *
   * @param typed words of a name, digits of a phone, or a part of a mail
   */
  List<Found> find(Database database, String typed) {
    Asked asked = Asked.of(typed);
    return asked.words().isEmpty()
        ? List.of()
        : database.read(sql -> find(sql, asked)).stream().map(this::withVisits).toList();
  }

  /** What was found, and the ids of the visits that belong to it. */
  private record Raw(Found found, Set<String> visits) {

    Raw with(Stream<String> notes) {
      List<String> values = Stream.concat(found.values().stream(), notes).toList();
      return new Raw(
          new Found(found.person(), found.note(), found.keptUntil(), values, found.matters()),
          visits);
    }
  }

  /** Visits are read by the journal, which opens their notes. */
  private Found withVisits(Raw raw) {
    List<Matter> matters = new ArrayList<>(raw.found().matters());
    raw.visits().stream()
        .flatMap(id -> journal.find(id).stream())
        .map(this::matter)
        .forEach(matters::add);
    matters.sort(Comparator.comparing(Matter::day).reversed());
    Found found = raw.found();
    return new Found(found.person(), found.note(), found.keptUntil(), found.values(), matters);
  }

  private List<Raw> find(DSLContext sql, Asked asked) {
    List<PersonalValue> all = PersonalValueTable.all(sql);
    Map<String, LocalDate> days =
        all.stream().collect(Collectors.toMap(PersonalValue::id, PersonalValue::eraseAfter));
    List<Raw> found = new ArrayList<>();
    contacts.all(sql).entrySet().stream()
        .filter(each -> asked.is(each.getValue()))
        .sorted(Map.Entry.comparingByValue(Comparator.comparing(Person::words)))
        .map(each -> found(sql, each.getKey(), each.getValue(), days))
        .forEach(found::add);
    Set<String> known =
        found.stream()
            .flatMap(raw -> raw.found().values().stream())
            .collect(Collectors.toCollection(HashSet::new));
    all.stream()
        .map(PersonalValue::id)
        .filter(id -> PersonalValue.isNote(id) && !known.contains(id))
        .map(Note::new)
        .filter(note -> asked.isNamedIn(contacts.notes().text(sql, note)))
        .map(note -> found(sql, note, days))
        .forEach(found::add);
    unsaved.find(sql, asked).forEach(each -> found.add(new Raw(each, Set.of())));
    return found;
  }

  private Raw found(DSLContext sql, String contact, Person person, Map<String, LocalDate> days) {
    List<Appointment> appointments = Aggregates.APPOINTMENT.ofContacts(sql, List.of(contact));
    List<FollowUp> followUps = Aggregates.FOLLOW_UP.ofContacts(sql, List.of(contact));
    var of = new Of(person, "", days.get(contact), List.of(contact));
    Raw raw = raw(sql, of, appointments, followUps);
    Stream<Stream<Note>> notes =
        Stream.of(
            appointments.stream().map(Appointment::note).filter(Objects::nonNull),
            followUps.stream().flatMap(followUp -> followUp.notes().stream()),
            raw.visits().stream()
                .flatMap(id -> Aggregates.VISIT.find(sql, id).stream())
                .flatMap(visit -> visit.notes().stream()));
    return raw.with(notes.flatMap(each -> each).map(Note::id).filter(days::containsKey));
  }

  private Raw found(DSLContext sql, Note note, Map<String, LocalDate> days) {
    List<Appointment> appointments =
        Aggregates.APPOINTMENT.all(sql).filter(each -> note.equals(each.note())).toList();
    List<FollowUp> followUps =
        Aggregates.FOLLOW_UP.all(sql).filter(each -> each.notes().contains(note)).toList();
    String text = contacts.notes().text(sql, note);
    var of = new Of(Person.NOBODY, text, days.get(note.id()), List.of(note.id()));
    Raw raw = raw(sql, of, appointments, followUps);
    Aggregates.VISIT.ofNote(sql, note.id()).ifPresent(visit -> raw.visits().add(visit.id()));
    return raw;
  }

  private record Of(Person person, String note, LocalDate keptUntil, List<String> values) {}

  private Raw raw(DSLContext sql, Of of, List<Appointment> appointments, List<FollowUp> followUps) {
    List<Matter> matters = new ArrayList<>();
    Set<String> visits = new HashSet<>();
    for (Appointment each : appointments) {
      matters.add(matter(sql, each));
      visits.add(each.visit());
    }
    for (FollowUp each : followUps) {
      Visit visit = visit(sql, each);
      matters.add(matter(sql, each, visit));
      visits.add(visit == null ? null : visit.id());
    }
    visits.remove(null);
    return new Raw(new Found(of.person(), of.note(), of.keptUntil(), of.values(), matters), visits);
  }

  private static Visit visit(DSLContext sql, FollowUp followUp) {
    return followUp.request() == null
        ? null
        : Aggregates.VISIT.ofRequest(sql, followUp.request()).orElse(null);
  }

  private Matter matter(DSLContext sql, Appointment each) {
    var lines = new ArrayList<String>();
    lines.add(new Interval(each.slot().from(), each.slot().until()).text());
    lines.add(text("appointment.status." + each.status()));
    line(lines, "person.note", contacts.notes().text(sql, each.note()));
    String what = matter(each.title(), each.partner(), each.procedure(), each.slot().day());
    return new Matter(each.slot().day(), joined(text("person.appointment"), what), lines);
  }

  private Matter matter(DSLContext sql, FollowUp each, Visit visit) {
    LocalDate promised = each.promisedDay();
    LocalDate day = promised != null ? promised : visit.when().day();
    var lines = new ArrayList<String>();
    lines.add(text("paper.awaited", text("awaited." + each.awaited())));
    line(lines, "person.promised", DateWords.numbers(promised));
    line(lines, "person.closed", each.open() ? "" : DateWords.numbers(each.closedDay()));
    line(lines, "person.note", contacts.notes().text(sql, each.note()));
    each.postponements()
        .forEach(
            put ->
                lines.add(
                    text(
                        "person.putOff",
                        DateWords.numbers(put.promisedDay()),
                        contacts.notes().text(sql, put.reason()))));
    String partner = each.partner() == null ? "" : each.partner();
    String what =
        visit == null
            ? matter("", partner, "", day)
            : visit.requests().stream()
                .filter(request -> request.id().equals(each.request()))
                .map(request -> matter("", request.partner(), request.procedure(), day))
                .collect(Collectors.joining());
    return new Matter(day, joined(text("person.followUp"), what), lines);
  }

  private Matter matter(VisitEntry entry) {
    Visit visit = entry.visit();
    LocalDate day = visit.when().day();
    var lines = new ArrayList<String>();
    lines.add(text("channel." + visit.channel()));
    visit
        .requests()
        .forEach(
            request -> {
              String what = matter("", request.partner(), request.procedure(), day);
              String outcome = text("outcome." + request.outcome());
              lines.add(joined(text("person.request", what, outcome), entry.precision(request)));
            });
    line(lines, "person.note", entry.note());
    line(lines, "person.reference", entry.reference());
    line(lines, "person.profile", profile(visit.profile()));
    return new Matter(day, text("person.visit"), lines);
  }

  private static String profile(VisitorProfile profile) {
    Function<String, String> word = key -> text("counter.public." + key);
    return Stream.of(
            profile.age() == null ? "" : word.apply("age." + profile.age()),
            profile.gender() == null ? "" : word.apply("gender." + profile.gender()),
            profile.status(),
            profile.commune())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String matter(String title, String partner, String procedure, LocalDate day) {
    return joined(
        title,
        partner.isEmpty() ? "" : catalogue.partnerName(partner, day),
        catalogue.procedure(procedure).map(Procedure::label).orElse(""));
  }

  private static void line(List<String> lines, String key, String value) {
    if (!value.isEmpty()) {
      lines.add(text(key, value));
    }
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }
}
