package fr.guichet.desk.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.appointment.PlannedDays;
import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.duty.Notes;
import fr.guichet.desk.figures.DaysHeld;
import fr.guichet.desk.figures.UnitedReading;
import fr.guichet.desk.visit.VisitsInProgress;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.closing.Acceptance;
import fr.guichet.model.closing.United;
import fr.guichet.model.closing.check.Check;
import fr.guichet.model.closing.check.Checks;
import fr.guichet.model.closing.check.Finding;
import fr.guichet.model.closing.check.MonthCheck;
import fr.guichet.model.closing.check.MonthState;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.Outage;
import fr.guichet.model.day.Tally;
import fr.guichet.model.figures.Period;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.storage.query.JournalSearch;
import fr.guichet.storage.table.Aggregates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** What to look at before a month is closed, and what was accepted as it is. */
public final class MonthChecks {

  private final Duty duty;
  private final Catalogue catalogue;
  private final VisitsInProgress inProgress;
  private final Notes notes;

  public MonthChecks(Duty duty, Catalogue catalogue, VisitsInProgress inProgress, Notes notes) {
    this.notes = notes;
    this.duty = duty;
    this.catalogue = catalogue;
    this.inProgress = inProgress;
  }

  /** Every check of a month, from one state of the entries. */
  public List<MonthCheck> of(YearMonth month) {
    return duty.database().read(sql -> of(sql, month));
  }

  List<MonthCheck> of(DSLContext sql, YearMonth month) {
    Map<String, Acceptance> accepted =
        Aggregates.ACCEPTANCE.all(sql).collect(Collectors.toMap(Acceptance::id, a -> a));
    List<MonthCheck> all =
        new ArrayList<>(
            new Checks(state(sql, Period.of(month)), catalogue).all(f -> seen(f, accepted)));
    posts(new UnitedReading(sql, duty).of(Period.of(month))).ifPresent(all::add);
    return all;
  }

  /** Until when each post is in; nothing at a site of one post. */
  private Optional<MonthCheck> posts(United united) {
    if (!united.several()) {
      return Optional.empty();
    }
    boolean well = united.behind().isEmpty();
    String sentence =
        well
            ? text("check.well.POSTS", united.words(duty.zone()))
            : text("check.found.POSTS", united.behindWords(duty.zone()));
    return Optional.of(new MonthCheck(Check.POSTS, sentence, List.of(), well));
  }

  private Finding seen(Finding finding, Map<String, Acceptance> accepted) {
    Acceptance by = accepted.get(finding.id());
    return by == null || !by.fingerprint().equals(finding.fingerprint())
        ? finding
        : finding.seen(new Finding.Seen(duty.agentName(by.agent()), DateWords.shortDay(by.day())));
  }

  /** « Vu, c’est normal »: they are not told again while their entries stay as they are. */
  public void accept(List<Finding> findings) {
    duty.write(
        text("label.accepted"),
        tx ->
            findings.forEach(
                finding ->
                    tx.put(
                        Aggregates.ACCEPTANCE,
                        new Acceptance(
                            finding.id(),
                            finding.fingerprint(),
                            duty.clock().millis(),
                            duty.today(),
                            duty.serving().id()))));
  }

  /** It is to be looked at again. */
  public void withdraw(Finding finding) {
    duty.write(text("label.acceptedNoMore"), tx -> tx.remove(Aggregates.ACCEPTANCE, finding.id()));
  }

  private MonthState state(DSLContext sql, Period period) {
    LocalDate today = duty.today();
    LocalDate over = today.minusDays(1);
    return new MonthState(
        period,
        today,
        JournalSearch.firstDay(sql).orElse(null),
        entries(sql, period),
        lines(sql, period),
        new DaysHeld(duty, sql, period).days().before(today),
        Aggregates.APPOINTMENT.unsettledUntil(sql, period.until()).stream()
            .filter(a -> period.contains(a.slot().day()))
            .filter(a -> a.toFillIn(today, duty.minuteNow()))
            .toList(),
        Aggregates.TALLY.toQualify(sql).stream().filter(of(period, Tally::day)).toList(),
        Aggregates.OUTAGE.on(sql, period.until()).stream()
            .filter(outage -> outage.until() == null && !outage.day().isAfter(over))
            .filter(of(period, Outage::day))
            .toList(),
        inProgress.all(sql).stream()
            .filter(draft -> !draft.blank() && !day(draft).isAfter(over))
            .filter(of(period, this::day))
            .toList());
  }

  private List<VisitEntry> entries(DSLContext sql, Period period) {
    JournalQuery query = JournalQuery.between(period.from(), period.until());
    return notes.opened(sql, JournalSearch.entries(sql, query)).reversed();
  }

  private static <T> Predicate<T> of(Period period, Function<T, LocalDate> day) {
    return each -> period.contains(day.apply(each));
  }

  private LocalDate day(VisitDraft draft) {
    return draft.typedDay() != null
        ? draft.typedDay()
        : LocalDate.ofInstant(Instant.ofEpochMilli(draft.startedAt()), duty.zone());
  }

  /** Of a site that gave no hours, what was noted alone: nobody knows when it is open. */
  private SortedMap<LocalDate, DayLine> lines(DSLContext sql, Period period) {
    SortedMap<LocalDate, DayLine> lines = new TreeMap<>();
    PlannedDays plan = new PlannedDays(duty, sql);
    period
        .from()
        .datesUntil(period.until().plusDays(1))
        .filter(plan::areHoursKnown)
        .forEach(day -> lines.put(day, plan.line(day)));
    Aggregates.DAY_LINE
        .between(sql, period.from(), period.until())
        .forEach(line -> lines.put(line.day(), line));
    return lines;
  }
}
