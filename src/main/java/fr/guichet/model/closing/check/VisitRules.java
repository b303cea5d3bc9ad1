package fr.guichet.model.closing.check;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.catalogue.search.CatalogueSearch;
import fr.guichet.model.catalogue.search.Suggestion;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Origin;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Place;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.VisitEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Visits that are unlikely as they stand. */
final class VisitRules {

  /** Minutes before the opening and after the closing that surprise nobody. */
  private static final int MARGIN = 15;

  private static final int LONGEST = 180;
  private static final int SEARCHED = 8;

  private final MonthState state;
  private final CheckWords words;
  private final Catalogue catalogue;

  /** Its words are only prepared where there is something to look for. */
  private CatalogueSearch search;

  VisitRules(MonthState state, CheckWords words, Catalogue catalogue) {
    this.state = state;
    this.words = words;
    this.catalogue = catalogue;
  }

  Stream<Finding> all() {
    return Stream.of(
            state.entries().stream().flatMap(entry -> opening(entry).stream()),
            new Doubles(state.entries(), words).all(),
            state.entries().stream().filter(e -> outOfScale(e.visit())).map(this::length),
            orientations(),
            others())
        .flatMap(found -> found);
  }

  /** Only visitors who came to the site, at a time that somebody measured or typed. */
  private Optional<Finding> opening(VisitEntry entry) {
    Visit visit = entry.visit();
    DayLine line = state.days().get(visit.when().day());
    if (line == null || visit.channel().remote() || visit.place() == Place.HOME) {
      return Optional.empty();
    }
    if (line.openMinutes() == 0) {
      return Optional.of(ofEntry(Check.CLOSED_DAY, entry, words.visit(visit), line));
    }
    boolean within = line.hours().stream().anyMatch(i -> within(i, visit.when().minuteOfDay()));
    return within || visit.when().origin() == Origin.USUAL
        ? Optional.empty()
        : Optional.of(ofEntry(Check.OUT_OF_HOURS, entry, words.visit(visit), line));
  }

  private static boolean within(Interval hours, int minute) {
    return minute >= hours.from() - MARGIN && minute <= hours.until() + MARGIN;
  }

  private static boolean outOfScale(Visit visit) {
    return visit.length().minutes() == 0 || visit.length().minutes() > LONGEST;
  }

  private Finding length(VisitEntry entry) {
    Visit visit = entry.visit();
    String said = words.visit(visit) + " · " + text("check.minutes", visit.length().minutes());
    return ofEntry(Check.LENGTH, entry, said);
  }

  private Stream<Finding> orientations() {
    return requests(
        Check.ORIENTATION,
        (_, request) ->
            request.outcome() == Outcome.PLANNED_ORIENTATION
                    && request.reason() != OrientationReason.CATALOGUE
                ? Optional.of(text("check.ORIENTATION.why", text("reason." + request.reason())))
                : Optional.empty());
  }

  private Stream<Finding> others() {
    return requests(
        Check.OTHER_KNOWN,
        (entry, request) -> {
          String said = entry.precision(request);
          return known(request, said)
              .map(procedure -> text("check.OTHER_KNOWN.as", said, procedure));
        });
  }

  /** The label of what the catalogue proposes for all the words of an « Autre demande ». */
  private Optional<String> known(Request request, String said) {
    boolean other =
        catalogue.procedure(request.procedure()).map(Procedure::isOther).orElse(false)
            && !said.isBlank();
    if (!other) {
      return Optional.empty();
    }
    List<Suggestion> found = search().search(said, SEARCHED);
    boolean all = found.stream().allMatch(suggestion -> suggestion.precision().isEmpty());
    return found.stream()
        .findFirst()
        .map(Suggestion::procedure)
        .filter(procedure -> all && !procedure.isOther())
        .map(Procedure::label);
  }

  private CatalogueSearch search() {
    if (search == null) {
      search = new CatalogueSearch(catalogue, state.period().until(), Map.of());
    }
    return search;
  }

  /** Why a request is told; empty when it is not. */
  private interface Telling {
    Optional<String> of(VisitEntry entry, Request request);
  }

  private Stream<Finding> requests(Check check, Telling telling) {
    return state.entries().stream()
        .flatMap(
            entry ->
                entry.visit().requests().stream()
                    .flatMap(
                        r ->
                            telling.of(entry, r).stream()
                                .map(why -> ofRequest(check, entry, r, why))));
  }

  private Finding ofRequest(Check check, VisitEntry entry, Request request, String why) {
    LocalDate day = entry.visit().when().day();
    String said = DateWords.shortDay(day) + " · " + words.matter(request, day) + " · " + why;
    Mend mend = new Mend.Entry(entry.visit().id());
    return Finding.of(check, request.id(), mend, said, entry);
  }

  private static Finding ofEntry(Check check, VisitEntry entry, String said, Object... with) {
    String id = entry.visit().id();
    return Finding.of(check, id, new Mend.Entry(id), said, entry, List.of(with));
  }
}
