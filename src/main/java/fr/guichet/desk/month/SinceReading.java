package fr.guichet.desk.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.appointment.PlannedDays;
import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.figures.MonthAssembly;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.closing.ClosedMonth;
import fr.guichet.model.closing.Contribution;
import fr.guichet.model.closing.FrozenOutcomes;
import fr.guichet.model.closing.SinceClosing;
import fr.guichet.model.closing.SinceClosing.Move;
import fr.guichet.model.closing.SinceClosing.Step;
import fr.guichet.model.closing.United;
import fr.guichet.model.closing.check.CheckWords;
import fr.guichet.model.figures.Period;
import fr.guichet.storage.frozen.Frozen;
import fr.guichet.storage.log.Change;
import fr.guichet.storage.log.ChangeLog;
import fr.guichet.storage.table.Aggregates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/** Reads in the log what a closed month has gained. */
final class SinceReading {

  private static final List<String> KINDS =
      List.of(
          Aggregates.VISIT.kind(),
          Aggregates.DAY_LINE.kind(),
          Aggregates.TALLY.kind(),
          Aggregates.NOT_TAKEN.kind(),
          Aggregates.APPOINTMENT.kind(),
          Aggregates.OUTAGE.kind());

  private static final List<String> PLAN =
      List.of(Aggregates.SITE.kind(), Aggregates.DAY_LINE.kind());

  /** An import may write a thousand entries at once. */
  private static final int NAMED = 3;

  private final Duty duty;
  private final Catalogue catalogue;
  private final DSLContext sql;
  private final PlannedDays plan;
  private final CheckWords words;
  private final List<Step> followUps = new ArrayList<>();
  private final List<Step> corrections = new ArrayList<>();
  private Contribution running;
  private LocalDate labelDay;

  SinceReading(Duty duty, Catalogue catalogue, DSLContext sql) {
    this.duty = duty;
    this.catalogue = catalogue;
    this.sql = sql;
    this.plan = new PlannedDays(duty, sql);
    this.words = new CheckWords(catalogue);
  }

  SinceClosing of(ClosedMonth closed) {
    Contribution frozen = Contribution.of(ClosedMonths.figures(closed));
    FrozenOutcomes outcomes = Frozen.read(closed.outcomes(), FrozenOutcomes.class);
    Period period = Period.of(closed.month());
    Contribution withFollowUps = frozen;
    running = frozen;
    labelDay = period.until();
    for (List<Change> changes : writes(closed, outcomes.united())) {
      var write = new MonthWrite(sql, period, plan, words, outcomes, changes);
      String followed = String.join(" · ", write.followed());
      tell(followUps, changes.getFirst(), followed, write.followUps());
      withFollowUps = withFollowUps.plus(write.followUps());
      tell(corrections, changes.getFirst(), corrected(changes, write), write.corrections());
    }
    tellRest(closed, outcomes.united().read().size() > 1);
    return new SinceClosing(
        frozen.outcomes(), withFollowUps.outcomes(), running.outcomes(), followUps, corrections);
  }

  /**
   * The transactions that whoever closed it did not know, oldest first; those that were undone left
   * out. What another post closed may come after what was written here before.
   */
  private List<List<Change>> writes(ClosedMonth closed, United united) {
    String month = closed.month().toString();
    Change closing = ChangeLog.last(sql, Aggregates.MONTH_CLOSING.kind(), month).orElseThrow();
    Map<String, List<Change>> writes = new LinkedHashMap<>();
    List<Change> all = new ArrayList<>();
    if (!united.read().isEmpty()) {
      all.addAll(ChangeLog.unread(sql, closing, united.read(), KINDS, month + "-"));
    }
    all.addAll(ChangeLog.since(sql, closing.seq(), KINDS, month + "-"));
    all.forEach(c -> writes.computeIfAbsent(c.tx(), _ -> new ArrayList<>()).add(c));
    undone(writes).forEach(writes::remove);
    return List.copyOf(writes.values());
  }

  /** From the newest on: an undo that was undone counts for nothing, what it undid does. */
  private static Set<String> undone(Map<String, List<Change>> writes) {
    Set<String> gone = new HashSet<>();
    for (List<Change> write : List.copyOf(writes.values()).reversed()) {
      Change first = write.getFirst();
      if (!gone.contains(first.tx())
          && first.undoes() != null
          && writes.containsKey(first.undoes())) {
        gone.add(first.tx());
        gone.add(first.undoes());
      }
    }
    return gone;
  }

  /**
   * Where the steps alone do not lead: what two posts changed without knowing of each other, and
   * days that nobody noted, since they follow the first day of the file and the plan of their time.
   */
  private void tellRest(ClosedMonth closed, boolean severalPosts) {
    Period period = Period.of(closed.month());
    var now = Contribution.of(new MonthAssembly(duty, catalogue, sql).of(period));
    Contribution rest = now.minus(running);
    if (!rest.counts().isEmpty()) {
      Change last = ChangeLog.head(sql).orElseThrow();
      if (severalPosts) {
        tell(corrections, last, text("closing.united"), rest);
      } else {
        tell(corrections, planned(closed).orElse(last), text("closing.planned"), rest);
      }
    }
  }

  /** What changed the plan last since the closing: the hours, or a day noted up to that month. */
  private Optional<Change> planned(ClosedMonth closed) {
    String last = closed.month().atEndOfMonth().toString();
    return ChangeLog.inTime(sql, PLAN).stream()
        .filter(change -> change.at() >= closed.closedAt())
        .filter(
            change -> change.kind().equals(PLAN.getFirst()) || change.key().compareTo(last) <= 0)
        .reduce((_, later) -> later);
  }

  private static String corrected(List<Change> changes, MonthWrite write) {
    int entries = write.corrected().size();
    if (entries == 0) {
      return "";
    }
    String which =
        entries > NAMED ? text("closing.entries", entries) : String.join(" · ", write.corrected());
    return text("closing.corrected", changes.getFirst().label(), which);
  }

  private void tell(List<Step> steps, Change change, String what, Contribution moved) {
    if (what.isEmpty()) {
      return;
    }
    List<Move> moves = new ArrayList<>();
    moved.counts().forEach((figure, by) -> moves.add(move(figure, running.of(figure), by)));
    running = running.plus(moved);
    LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(change.at()), duty.zone());
    String agent = duty.agentName(change.author().agent());
    steps.add(new Step(change.at(), day, agent, what, moves));
  }

  private Move move(String figure, int before, int by) {
    return new Move(name(figure), before, before + by);
  }

  private String name(String figure) {
    int dot = figure.indexOf('.');
    String group = dot < 0 ? "" : figure.substring(0, dot);
    String which = figure.substring(dot + 1);
    return switch (group) {
      case "partner" -> text("closing.figure.partner", words.sign(which, labelDay));
      case "channel" -> text("closing.figure.channel", text("channel." + which));
      case "outcome" -> text("outcomes." + which);
      case "appointment" -> text("closing.figure.appointment", text("appointment.status." + which));
      default -> text("closing.figure." + which);
    };
  }
}
