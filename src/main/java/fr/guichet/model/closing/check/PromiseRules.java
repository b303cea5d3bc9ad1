package fr.guichet.model.closing.check;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.day.Outage;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.VisitDraft;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What was begun and never ended: visits, promises, appointments, marks, outages. */
final class PromiseRules {

  private final MonthState state;
  private final CheckWords words;

  PromiseRules(MonthState state, CheckWords words) {
    this.state = state;
    this.words = words;
  }

  Stream<Finding> all() {
    return Stream.of(unsaved(), overdue(), toFillIn(), toQualify(), outages())
        .flatMap(found -> found);
  }

  private Stream<Finding> unsaved() {
    return state.drafts().stream().map(this::unsaved);
  }

  private Finding unsaved(VisitDraft draft) {
    String sign =
        draft.requests().stream()
            .findFirst()
            .map(line -> words.sign(line.partner(), state.period().until()))
            .orElse(text("check.UNSAVED.nothing"));
    return Finding.of(
        Check.UNSAVED, draft.id(), new Mend.InProgress(), text("check.UNSAVED.typed", sign), draft);
  }

  private Stream<Finding> overdue() {
    return state.entries().stream()
        .flatMap(
            entry ->
                entry.visit().requests().stream()
                    .flatMap(
                        r ->
                            entry.followUpOf(r).filter(this::late).stream()
                                .map(followUp -> overdue(entry, r, followUp))));
  }

  private boolean late(FollowUp followUp) {
    LocalDate promised = followUp.promisedDay();
    return followUp.open() && (promised == null || promised.isBefore(state.today()));
  }

  private Finding overdue(VisitEntry entry, Request request, FollowUp followUp) {
    LocalDate day = entry.visit().when().day();
    LocalDate promised = followUp.promisedDay();
    String since =
        promised == null
            ? text("check.OVERDUE.undated")
            : text("check.OVERDUE.promised", DateWords.shortDay(promised));
    return Finding.of(
        Check.OVERDUE,
        followUp.id(),
        new Mend.Promise(followUp.id()),
        DateWords.shortDay(day) + " · " + words.matter(request, day) + " · " + since,
        followUp);
  }

  private Stream<Finding> toFillIn() {
    return state.unsettled().stream().map(this::toFillIn);
  }

  private Finding toFillIn(Appointment appointment) {
    LocalDate day = appointment.slot().day();
    String moment = CheckWords.moment(day, appointment.slot().from());
    String partner = appointment.partner();
    return Finding.of(
        Check.TO_FILL_IN,
        appointment.id(),
        new Mend.ToFillIn(),
        partner.isEmpty() ? moment : moment + " · " + words.sign(partner, day),
        appointment);
  }

  private Stream<Finding> toQualify() {
    return state.marks().stream()
        .map(
            mark ->
                Finding.of(
                    Check.TO_QUALIFY,
                    mark.id(),
                    new Mend.Mark(mark),
                    CheckWords.moment(mark.day(), mark.minuteOfDay())
                        + " · "
                        + words.sign(mark.partner(), mark.day()),
                    mark));
  }

  private Stream<Finding> outages() {
    return state.outages().stream().map(this::outage);
  }

  private Finding outage(Outage outage) {
    String whose =
        outage.partner().isEmpty()
            ? text("check.OUTAGE.own")
            : words.sign(outage.partner(), outage.day());
    return Finding.of(
        Check.OUTAGE,
        outage.id(),
        new Mend.Outage(outage),
        text("check.OUTAGE.since", whose, CheckWords.moment(outage.day(), outage.from())),
        outage);
  }
}
