package fr.guichet.desk.demonstration;

import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Requests left pending: most are settled on the day promised, some by a second visit. */
final class OpenMatters {

  private static final int GIVEN_UP = 15;

  /** One open matter, to be found again in what was made up. */
  record Open(String visit, String request, FollowUp followUp) {}

  private final Activity activity;
  private final Chances chances;
  private final BiFunction<Awaited, LocalDate, LocalDate> promised;
  private final List<Open> open = new ArrayList<>();
  private final List<Open> late = new ArrayList<>();

  /**
   * @param promised the day usually promised for what is awaited from a day on
   */
  OpenMatters(
      Activity activity, Chances chances, BiFunction<Awaited, LocalDate, LocalDate> promised) {
    this.activity = activity;
    this.chances = chances;
    this.promised = promised;
  }

  void note(Visit visit, Request request, String followUpId) {
    Awaited awaited = chances.of(List.of(Awaited.DOCUMENT, Awaited.PARTNER_ANSWER, Awaited.OUTAGE));
    LocalDate day = promised.apply(awaited, visit.when().day());
    var followUp = FollowUp.of(followUpId, request.id(), awaited, day);
    activity.put(followUp);
    open.add(new Open(visit.id(), request.id(), followUp));
  }

  /** Those promised until a day that are settled then; the others stay open, late. */
  List<Open> settledBy(LocalDate day) {
    List<Open> due = open.stream().filter(o -> !o.followUp().promisedDay().isAfter(day)).toList();
    open.removeAll(due);
    List<Open> settled = due.stream().filter(_ -> chances.in(0.9)).toList();
    due.stream().filter(matter -> !settled.contains(matter)).forEach(late::add);
    return settled;
  }

  /** Those 15 days past their promise end as « usager non revenu » (domain.md, border cases). */
  void giveUp(LocalDate day, List<Visit> visits) {
    for (Open matter : List.copyOf(late)) {
      if (matter.followUp().promisedDay().plusDays(GIVEN_UP).isBefore(day)) {
        late.remove(matter);
        end(matter, visits, day, Outcome.UNFINISHED, Cause.VISITOR_LEFT);
      }
    }
  }

  /** The request is resolved on the day of its visit, as everywhere. */
  Request settle(Open matter, List<Visit> visits, LocalDate day) {
    return end(matter, visits, day, Outcome.RESOLVED, null);
  }

  private Request end(
      Open matter, List<Visit> visits, LocalDate day, Outcome outcome, Cause cause) {
    Visit visit =
        visits.stream().filter(v -> v.id().equals(matter.visit())).findFirst().orElseThrow();
    Request before =
        visit.requests().stream()
            .filter(r -> r.id().equals(matter.request()))
            .findFirst()
            .orElseThrow();
    Request after = before.closedAs(outcome, cause, "", null);
    activity.put(
        visit.withRequests(
            visit.requests().stream().map(r -> r.equals(before) ? after : r).toList()));
    activity.put(matter.followUp().closedOn(day));
    return before;
  }
}
