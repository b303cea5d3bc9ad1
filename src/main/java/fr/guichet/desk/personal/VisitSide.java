package fr.guichet.desk.personal;

import static fr.guichet.desk.personal.SideFacts.joined;
import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.duty.Contacts;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.closing.check.CheckWords;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.VisitorProfile;
import fr.guichet.model.visit.When;
import fr.guichet.storage.log.ChangeLog;
import fr.guichet.storage.log.Snapshots;
import fr.guichet.storage.table.Aggregates;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;

/** What a side says of a visit, its requests and its visitor, a line each. */
record VisitSide(DSLContext sql, CheckWords words, Catalogue catalogue, Contacts contacts) {

  static String when(When when) {
    return joined(
        CheckWords.moment(when.day(), when.minuteOfDay()),
        text("origin." + when.origin()),
        when.enteredAfter() ? text("counter.when.after") : "");
  }

  String request(Request request, LocalDate day) {
    return joined(
        words.sign(request.partner(), day),
        catalogue.label(request.procedure()),
        request.partnerHelp()
            ? text("counter.resolvedWithHelp")
            : text("counter.one." + request.outcome()),
        request.cause() == null ? "" : text("cause." + request.cause()),
        request.reason() == null ? "" : text("reason." + request.reason()),
        request.target(),
        contacts.notes().text(sql, request.precision()));
  }

  static String profile(VisitorProfile profile) {
    return joined(
        profile.age() == null ? "" : text("counter.public.age." + profile.age()),
        profile.gender() == null ? "" : text("counter.public.gender." + profile.gender()),
        profile.status(),
        profile.commune(),
        profile.firstVisit() == null
            ? ""
            : text(
                "journal.fact",
                text("counter.public.firstVisit"),
                text("counter.public.firstVisit." + profile.firstVisit())));
  }

  /** A request that is carried on, as the log knows it. */
  String matter(String request) {
    return ChangeLog.lastWith(sql, Aggregates.VISIT.kind(), '"' + request + '"')
        .map(change -> Snapshots.read(change.snapshot(), Visit.class))
        .flatMap(visit -> matter(visit, request))
        .orElse("?");
  }

  private Optional<String> matter(Visit visit, String request) {
    LocalDate day = visit.when().day();
    return visit.requests().stream()
        .filter(each -> each.id().equals(request))
        .map(
            each ->
                joined(
                    CheckWords.moment(day, visit.when().minuteOfDay()),
                    words.sign(each.partner(), day),
                    catalogue.label(each.procedure())))
        .findFirst();
  }

  /** The visit that it became, as the log knows it. */
  String became(String visit) {
    return ChangeLog.lastPut(sql, Aggregates.VISIT.kind(), visit)
        .map(change -> Snapshots.read(change.snapshot(), Visit.class).when())
        .map(VisitSide::when)
        .orElse("?");
  }
}
