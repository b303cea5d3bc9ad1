package fr.guichet.desk.followup;

import fr.guichet.desk.appointment.AppointmentCheck;
import fr.guichet.desk.duty.BegunForms;
import fr.guichet.desk.duty.Contacts;
import fr.guichet.desk.duty.Duty;
import fr.guichet.model.contact.Person;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.followup.Pending;
import fr.guichet.model.personal.Note;
import fr.guichet.model.personal.NoteTexts;
import fr.guichet.model.text.FreeText;
import fr.guichet.model.text.Texts;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.table.Aggregates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Promised answers and calls to return: kept in view until they are closed with an outcome. */
public final class FollowUps {

  private final Duty duty;
  private final Contacts contacts;

  public FollowUps(Duty duty, Contacts contacts) {
    this.duty = duty;
    this.contacts = contacts;
  }

  /** All that are open, promised first at the top; those without a date last. */
  public List<Pending> open() {
    return duty.database()
        .read(
            sql -> {
              List<Pending> all =
                  Aggregates.FOLLOW_UP.open(sql).stream().map(f -> pending(sql, f)).toList();
              // SQLite sorts what has no date first
              return Stream.concat(
                      all.stream().filter(p -> p.followUp().promisedDay() != null),
                      all.stream().filter(p -> p.followUp().promisedDay() == null))
                  .toList();
            });
  }

  /** Open ones of whoever may be this person. */
  public List<Pending> ofPerson(Person person) {
    return duty.database()
        .read(
            sql ->
                Aggregates.FOLLOW_UP.ofContacts(sql, contacts.alike(sql, person)).stream()
                    .filter(FollowUp::open)
                    .map(f -> pending(sql, f))
                    .toList());
  }

  /** One that is open; empty when it is closed or there is none of this id. */
  public Optional<Pending> look(String id) {
    return duty.database()
        .read(
            sql ->
                Aggregates.FOLLOW_UP
                    .find(sql, id)
                    .filter(FollowUp::open)
                    .map(followUp -> pending(sql, followUp)));
  }

  private Pending pending(DSLContext sql, FollowUp followUp) {
    Visit visit =
        followUp.request() == null
            ? null
            : Aggregates.VISIT.ofRequest(sql, followUp.request()).orElseThrow();
    Request request =
        visit == null
            ? null
            : visit.requests().stream()
                .filter(r -> r.id().equals(followUp.request()))
                .findFirst()
                .orElseThrow();
    List<String> reasons =
        followUp.postponements().stream()
            .map(put -> contacts.notes().text(sql, put.reason()))
            .toList();
    return new Pending(
        followUp,
        visit,
        request,
        contacts.person(sql, followUp.contact()),
        contacts.notes().text(sql, followUp.note()),
        reasons);
  }

  /**
   * How something promised ends.
   *
   * @param cause null unless the outcome asks one
   * @param target empty unless the outcome asks one
   * @param reason null unless it is an orientation
   * @param precision which « autre cause » it is; empty keeps that of the request
   */
  public record Ending(
      Outcome outcome, Cause cause, String target, OrientationReason reason, String precision) {

    public Ending(Outcome outcome, Cause cause, String target, OrientationReason reason) {
      this(outcome, cause, target, reason, "");
    }

    /** The same, sent to a place. */
    public Ending to(String where) {
      return new Ending(outcome, cause, where, reason, precision);
    }

    public static Ending resolved() {
      return new Ending(Outcome.RESOLVED, null, "", null);
    }

    /** « Usager non revenu ». */
    public static Ending notReturned() {
      return new Ending(Outcome.UNFINISHED, Cause.VISITOR_LEFT, "", null);
    }
  }

  /**
   * Closes it; its request takes the outcome, in the month of its visit.
   *
   * @throws Failure REFUSED when it is not open any more, or its target or precision cannot be kept
   */
  public void close(String id, Ending how) {
    Ending ending = checked(how);
    duty.write(
        Texts.text("label.followUpClosed"),
        tx -> {
          FollowUp open = stored(tx.sql(), id);
          tx.put(Aggregates.FOLLOW_UP, open.closedOn(duty.today()));
          contacts.keepFor(tx, open, duty.today());
          if (open.request() != null) {
            Visit visit = Aggregates.VISIT.ofRequest(tx.sql(), open.request()).orElseThrow();
            Note precision = precision(ending);
            Visit ended = ended(visit, open.request(), ending, precision);
            tx.put(Aggregates.VISIT, ended);
            contacts.notes().keep(tx, ended, texts(precision, ending));
          }
        });
  }

  /** Null keeps that of the request. */
  private Note precision(Ending ending) {
    return ending.precision().isEmpty() ? null : Note.freshOfVisit(duty.nextId());
  }

  private static NoteTexts texts(Note precision, Ending ending) {
    return precision == null
        ? NoteTexts.NONE
        : new NoteTexts(Map.of(precision.id(), ending.precision()));
  }

  private static Visit ended(Visit visit, String request, Ending ending, Note precision) {
    return visit.withRequests(
        visit.requests().stream()
            .map(r -> r.id().equals(request) ? ended(r, ending, precision) : r)
            .toList());
  }

  private static Request ended(Request request, Ending ending, Note precision) {
    Request closed =
        request.closedAs(ending.outcome(), ending.cause(), ending.target(), ending.reason());
    return precision == null ? closed : closed.withPrecision(precision);
  }

  /**
   * Promises it for another day; why is kept with the promise that was not held.
   *
   * @throws Failure REFUSED for a day that is past, or when it is not open any more
   */
  public void putOff(String id, LocalDate day, String why) {
    putOff(id, day, why, null);
  }

  /**
   * The same; what was typed for it is kept no more.
   *
   * @param begun id of the form, null for none
   */
  public void putOff(String id, LocalDate day, String why, String begun) {
    String reason = checked(why);
    if (day.isBefore(duty.today())) {
      throw new Failure(Kind.REFUSED, Texts.text("followUp.problem.past"));
    }
    change(
        "label.followUpPutOff",
        id,
        (tx, open) -> {
          BegunForms.saved(tx, begun);
          return open.putOff(duty.today(), day, contacts.notes().put(tx, null, reason, day));
        });
  }

  private void change(String label, String id, BiFunction<Transaction, FollowUp, FollowUp> work) {
    duty.write(
        Texts.text(label),
        tx -> {
          FollowUp next = work.apply(tx, stored(tx.sql(), id));
          tx.put(Aggregates.FOLLOW_UP, next);
          contacts.keepFor(tx, next, next.promisedDay());
        });
  }

  /** Notes whom to tell, and a word about it. */
  public void annotate(String id, Person person, String note) {
    annotate(id, person, note, null);
  }

  /**
   * The same; what was typed for it is kept no more.
   *
   * @param begun id of the form, null for none
   */
  public void annotate(String id, Person person, String note, String begun) {
    Person read = checked(person);
    String text = checked(note);
    duty.write(
        Texts.text("label.followUpNoted"),
        tx -> {
          FollowUp open = stored(tx.sql(), id);
          LocalDate until = open.promisedDay() == null ? duty.today() : open.promisedDay();
          String contact = contacts.put(tx, open.contact(), read, until);
          Note kept = contacts.notes().put(tx, open.note(), text, until);
          tx.put(Aggregates.FOLLOW_UP, open.with(f -> f.contact(contact).note(kept)));
          BegunForms.saved(tx, begun);
        });
  }

  /**
   * « À rappeler »: a call that was missed, without a visit.
   *
   * @param partner code, null when it is not known
   * @param day promised
   * @throws Failure REFUSED without a name nor a number
   */
  public String callBack(Person person, String partner, LocalDate day, String note) {
    return callBack(person, partner, day, note, null);
  }

  /**
   * The same; what was typed for it is kept no more.
   *
   * @param begun id of the form, null for none
   * @return id of what was promised
   */
  public String callBack(Person person, String partner, LocalDate day, String note, String begun) {
    Person read = checked(person);
    String text = checked(note);
    if (read.nobody()) {
      throw new Failure(Kind.REFUSED, Texts.text("followUp.problem.nobody"));
    }
    String id = duty.nextId();
    duty.write(
        Texts.text("label.callBack"),
        tx -> {
          tx.put(
              Aggregates.FOLLOW_UP,
              new FollowUp(
                  id,
                  null,
                  partner,
                  Awaited.CALL_BACK,
                  day,
                  null,
                  contacts.put(tx, null, read, day),
                  contacts.notes().put(tx, null, text, day),
                  List.of(),
                  duty.clock().millis()));
          BegunForms.saved(tx, begun);
        });
    return id;
  }

  private static Ending checked(Ending typed) {
    String target = FreeText.clean(typed.target());
    refuse(FreeText.problemOfTarget(target));
    return new Ending(
        typed.outcome(), typed.cause(), target, typed.reason(), checked(typed.precision()));
  }

  private static Person checked(Person person) {
    List<String> problems = AppointmentCheck.personProblems(person);
    if (!problems.isEmpty()) {
      throw new Failure(Kind.REFUSED, problems.getFirst());
    }
    return person.withReadPhone();
  }

  private static String checked(String typed) {
    String text = FreeText.clean(typed);
    refuse(FreeText.problem(text));
    return text;
  }

  /**
   * @param problem null for none
   */
  private static void refuse(FreeText.Problem problem) {
    if (problem != null) {
      throw new Failure(Kind.REFUSED, Texts.text("text.problem." + problem));
    }
  }

  private static FollowUp stored(DSLContext sql, String id) {
    return Aggregates.FOLLOW_UP
        .find(sql, id)
        .filter(FollowUp::open)
        .orElseThrow(() -> new Failure(Kind.REFUSED, Texts.text("followUp.gone")));
  }
}
