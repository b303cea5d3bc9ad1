package fr.guichet.desk.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.appointment.PlannedDays;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.closing.Contribution;
import fr.guichet.model.closing.FrozenOutcomes;
import fr.guichet.model.closing.FrozenOutcomes.Frozen;
import fr.guichet.model.closing.check.CheckWords;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.NotTaken;
import fr.guichet.model.day.Outage;
import fr.guichet.model.day.Tally;
import fr.guichet.model.figures.Period;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import fr.guichet.storage.log.Change;
import fr.guichet.storage.log.ChangeLog;
import fr.guichet.storage.log.Snapshots;
import fr.guichet.storage.table.Aggregates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/**
 * What one transaction did to a closed month: the promises that it closed, and apart from them what
 * it corrected.
 */
final class MonthWrite {

  private final DSLContext sql;
  private final Period period;
  private final PlannedDays plan;
  private final CheckWords words;
  private final FrozenOutcomes frozen;
  private final Set<String> closed;
  private Contribution followUps = Contribution.NONE;
  private Contribution corrections = Contribution.NONE;
  private final List<String> followed = new ArrayList<>();
  private final List<String> corrected = new ArrayList<>();

  /**
   * @param changes those of one transaction that touch the month, in their order
   */
  MonthWrite(
      DSLContext sql,
      Period period,
      PlannedDays plan,
      CheckWords words,
      FrozenOutcomes frozen,
      List<Change> changes) {
    this.sql = sql;
    this.period = period;
    this.plan = plan;
    this.words = words;
    this.frozen = frozen;
    this.closed = closedBy(changes.getFirst().tx());
    changes.forEach(this::add);
  }

  Contribution followUps() {
    return followUps;
  }

  Contribution corrections() {
    return corrections;
  }

  /** The promises closed, in French. */
  List<String> followed() {
    return followed;
  }

  /** The entries corrected, in French. */
  List<String> corrected() {
    return corrected;
  }

  /** The requests whose promise was open before the transaction and is closed by it. */
  private Set<String> closedBy(String tx) {
    return ChangeLog.ofTransaction(sql, tx).stream()
        .filter(c -> c.kind().equals(Aggregates.FOLLOW_UP.kind()) && c.snapshot() != null)
        .filter(c -> !after(c, FollowUp.class).open())
        .filter(c -> before(c, FollowUp.class) == null || before(c, FollowUp.class).open())
        .map(c -> after(c, FollowUp.class).request())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private void add(Change change) {
    switch (change.kind()) {
      case "visit" -> visit(before(change, Visit.class), after(change, Visit.class));
      case "day_line" -> day(change);
      case "tally" ->
          entry(change, Tally.class, Tally::day, MonthWrite::toQualify, t -> moment("tally", t));
      case "not_taken" ->
          entry(
              change,
              NotTaken.class,
              NotTaken::day,
              _ -> Contribution.one("notTaken", 1),
              n -> what("notTaken", n.day()));
      case "appointment" ->
          entry(
              change,
              Appointment.class,
              a -> a.slot().day(),
              Contribution::of,
              a -> what("appointment", a.slot().day()));
      case "outage" ->
          entry(
              change,
              Outage.class,
              Outage::day,
              _ -> Contribution.NONE,
              o -> what("outage", o.day()));
      default -> throw new IllegalStateException("Not of a month: " + change.kind());
    }
  }

  private static Contribution toQualify(Tally tally) {
    return Contribution.one("toQualify", tally.visit() == null ? 1 : 0);
  }

  private String moment(String kind, Tally tally) {
    return what(kind, tally.day()) + " " + words.sign(tally.partner(), tally.day());
  }

  private static String what(String kind, LocalDate day) {
    return text("closing.what." + kind, DateWords.shortDay(day));
  }

  /** The outcomes that closing a promise gave are told apart from what else was changed. */
  private void visit(Visit before, Visit after) {
    Visit middle =
        before == null || after == null ? before : before.withRequests(ended(before, after));
    if (middle != null && !middle.equals(before) && in(before)) {
      followUps = followUps.plus(of(middle)).minus(of(before));
      middle.requests().stream()
          .filter(r -> !before.requests().contains(r))
          .forEach(r -> followed.add(followed(middle, r)));
    }
    if (!Objects.equals(middle, after) && (in(middle) || in(after))) {
      corrections = corrections.plus(of(after)).minus(of(middle));
      Visit told = after == null ? middle : after;
      corrected.add(what("visit", told.when().day()) + ", " + words.signs(told));
    }
  }

  private List<Request> ended(Visit before, Visit after) {
    return before.requests().stream()
        .map(
            request ->
                closed.contains(request.id()) && request.outcome() == Outcome.PENDING
                    ? after.requests().stream()
                        .filter(r -> r.id().equals(request.id()))
                        .findFirst()
                        .orElse(request)
                    : request)
        .toList();
  }

  private String followed(Visit visit, Request request) {
    Frozen then = frozen.requests().get(request.id());
    String awaited =
        then == null || then.awaited() == null
            ? text("outcome." + Outcome.PENDING)
            : text("awaited." + then.awaited());
    LocalDate day = visit.when().day();
    return text(
        "closing.followed",
        DateWords.shortDay(day),
        words.sign(request.partner(), day),
        awaited,
        text("outcome." + request.outcome()));
  }

  private boolean in(Visit visit) {
    return visit != null && period.contains(visit.when().day());
  }

  private Contribution of(Visit visit) {
    return in(visit) ? Contribution.of(visit) : Contribution.NONE;
  }

  /** Without a line of its own a day is as planned. */
  private void day(Change change) {
    LocalDate day = LocalDate.parse(change.key());
    DayLine before =
        Objects.requireNonNullElseGet(before(change, DayLine.class), () -> plan.line(day));
    DayLine after =
        Objects.requireNonNullElseGet(after(change, DayLine.class), () -> plan.line(day));
    if (period.contains(day) && !before.equals(after)) {
      int moved = after.openMinutes() - before.openMinutes();
      corrections = corrections.plus(Contribution.one("openMinutes", moved));
      corrected.add(what("day", day));
    }
  }

  private <T> void entry(
      Change change,
      Class<T> type,
      Function<T, LocalDate> day,
      Function<T, Contribution> counts,
      Function<T, String> said) {
    T before = before(change, type);
    T after = after(change, type);
    boolean was = before != null && period.contains(day.apply(before));
    boolean is = after != null && period.contains(day.apply(after));
    if (was) {
      corrections = corrections.minus(counts.apply(before));
    }
    if (is) {
      corrections = corrections.plus(counts.apply(after));
    }
    if (was || is) {
      corrected.add(said.apply(is ? after : before));
    }
  }

  private <T> T before(Change change, Class<T> type) {
    return ChangeLog.before(sql, change).map(c -> after(c, type)).orElse(null);
  }

  private static <T> T after(Change change, Class<T> type) {
    return change.snapshot() == null ? null : Snapshots.read(change.snapshot(), type);
  }
}
