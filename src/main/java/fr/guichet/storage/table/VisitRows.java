package fr.guichet.storage.table;

import fr.guichet.model.personal.Note;
import fr.guichet.model.visit.AgeBand;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Gender;
import fr.guichet.model.visit.Length;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Origin;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Place;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.VisitorProfile;
import fr.guichet.model.visit.When;
import fr.guichet.storage.jooq.tables.records.RequestRecord;
import fr.guichet.storage.jooq.tables.records.VisitRecord;
import java.util.List;
import java.util.function.Function;

/** Visits and requests as rows, and back: one mapping each. */
final class VisitRows {

  private VisitRows() {}

  static VisitRecord row(Visit visit) {
    VisitRecord row = new VisitRecord();
    row.setId(visit.id());
    row.setAt(visit.when().at());
    row.setDay(visit.when().day());
    row.setMinuteOfDay(visit.when().minuteOfDay());
    row.setTimeOrigin(visit.when().origin().name());
    row.setIsEnteredAfter(visit.when().enteredAfter());
    row.setAgentId(visit.agent());
    row.setChannel(visit.channel().name());
    row.setPlace(visit.place().name());
    row.setMinutes(visit.length().minutes());
    row.setMinutesOrigin(visit.length().origin().name());
    row.setPersons(visit.persons());
    row.setReferenceId(id(visit.reference()));
    row.setNoteId(id(visit.note()));
    profile(row, visit.profile());
    row.setImportId(visit.source().importId());
    row.setEntrySeconds(visit.source().entrySeconds());
    return row;
  }

  private static void profile(VisitRecord row, VisitorProfile profile) {
    row.setAgeBand(name(profile.age()));
    row.setGender(name(profile.gender()));
    row.setStatus(profile.status());
    row.setCommune(profile.commune());
    row.setIsFirstVisit(profile.firstVisit());
  }

  static Visit visit(VisitRecord row, List<Request> requests, List<String> continued) {
    return new Visit(
        row.getId(),
        new When(
            row.getAt(),
            row.getDay(),
            row.getMinuteOfDay(),
            Origin.valueOf(row.getTimeOrigin()),
            row.getIsEnteredAfter()),
        row.getAgentId(),
        Channel.valueOf(row.getChannel()),
        Place.valueOf(row.getPlace()),
        new Length(row.getMinutes(), Origin.valueOf(row.getMinutesOrigin())),
        row.getPersons(),
        requests,
        continued,
        note(row.getReferenceId()),
        note(row.getNoteId()),
        new VisitorProfile(
            value(row.getAgeBand(), AgeBand::valueOf),
            value(row.getGender(), Gender::valueOf),
            row.getStatus(),
            row.getCommune(),
            row.getIsFirstVisit()),
        new Visit.Source(row.getImportId(), row.getEntrySeconds()));
  }

  static RequestRecord row(Request request, String visitId, int position) {
    RequestRecord row = new RequestRecord();
    row.setId(request.id());
    row.setVisitId(visitId);
    row.setPosition(position);
    row.setPartner(request.partner());
    row.setProcedure(request.procedure());
    row.setOutcome(request.outcome().name());
    row.setHasPartnerHelp(request.partnerHelp());
    row.setCause(name(request.cause()));
    row.setTarget(request.target());
    row.setReason(name(request.reason()));
    row.setPrecisionId(id(request.precision()));
    return row;
  }

  static Request request(RequestRecord row) {
    return new Request(
        row.getId(),
        row.getPartner(),
        row.getProcedure(),
        Outcome.valueOf(row.getOutcome()),
        row.getHasPartnerHelp(),
        value(row.getCause(), Cause::valueOf),
        row.getTarget(),
        value(row.getReason(), OrientationReason::valueOf),
        note(row.getPrecisionId()));
  }

  private static String id(Note note) {
    return note == null ? null : note.id();
  }

  private static Note note(String id) {
    return id == null ? null : new Note(id);
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static <T> T value(String name, Function<String, T> valueOf) {
    return name == null ? null : valueOf.apply(name);
  }
}
