package fr.guichet.desk.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.figures.UnitedReading;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.closing.ClosedMonth;
import fr.guichet.model.closing.ClosingEvent;
import fr.guichet.model.closing.FrozenOutcomes;
import fr.guichet.model.closing.MonthPage;
import fr.guichet.model.closing.SinceClosing;
import fr.guichet.model.closing.United;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Period;
import fr.guichet.model.site.Role;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.Elision;
import fr.guichet.model.text.FreeText;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.storage.frozen.Frozen;
import fr.guichet.storage.log.Change;
import fr.guichet.storage.log.ChangeLog;
import fr.guichet.storage.log.Snapshots;
import fr.guichet.storage.query.JournalSearch;
import fr.guichet.storage.table.Aggregates;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Closes months and opens them again; a closed month keeps its figures and outcomes. */
public final class MonthClosing {

  private final Duty duty;
  private final Catalogue catalogue;
  private final MonthChecks checks;

  public MonthClosing(Duty duty, Catalogue catalogue, MonthChecks checks) {
    this.duty = duty;
    this.catalogue = catalogue;
    this.checks = checks;
  }

  /** All that the screen tells of a month, from one state of the entries. */
  public MonthPage page(YearMonth month) {
    return duty.database().read(sql -> page(sql, month));
  }

  private MonthPage page(DSLContext sql, YearMonth month) {
    var months = new ClosedMonths(duty, catalogue, sql);
    Optional<ClosedMonth> closed = months.find(month);
    return new MonthPage(
        month,
        months.view(month),
        checks.of(sql, month),
        closed.map(c -> new SinceReading(duty, catalogue, sql).of(c)).orElse(null),
        history(sql, month),
        refusal(month, closed.isPresent()),
        closed.isPresent() ? "" : remark(sql, months, month),
        closed
            .map(ClosedMonths::united)
            .orElseGet(() -> new UnitedReading(sql, duty).of(Period.of(month))),
        lastClosed(sql, months));
  }

  /** What the month has gained since its closing; empty while it is open. */
  public Optional<SinceClosing> since(YearMonth month) {
    return duty.database()
        .read(
            sql ->
                new ClosedMonths(duty, catalogue, sql)
                    .find(month)
                    .map(closed -> new SinceReading(duty, catalogue, sql).of(closed)));
  }

  /** How each request stood at the closing; empty while the month is open. */
  public Optional<FrozenOutcomes> outcomes(YearMonth month) {
    return duty.database()
        .read(sql -> new ClosedMonths(duty, catalogue, sql).find(month))
        .map(closed -> Frozen.read(closed.outcomes(), FrozenOutcomes.class));
  }

  /**
   * Freezes the figures and outcomes of a month that is over. Undo does not reach it: it is taken
   * back by {@link #reopen}, with a reason.
   *
   * @throws Failure REFUSED with the reason: not a responsable, not over yet, closed already, a
   *     post behind
   */
  public void close(YearMonth month) {
    close(month, "");
  }

  /**
   * The same, although a post is behind.
   *
   * @param typed why; asked for only then, kept with the closing
   * @throws Failure REFUSED, also without a reason where one is needed
   */
  public void close(YearMonth month, String typed) {
    String reason = checked(typed);
    refuse(refusal(month, false));
    duty.writeForGood(
        text("label.monthClosed", Elision.of(words(month))),
        tx -> {
          var months = new ClosedMonths(duty, catalogue, tx.sql());
          months.find(month).ifPresent(by -> refuse(closedAlready(months, by)));
          United united = new UnitedReading(tx.sql(), duty).of(Period.of(month));
          refuse(united.behind().isEmpty() || !reason.isEmpty() ? "" : behind(united));
          String why = united.behind().isEmpty() ? "" : reason;
          MonthFigures figures = months.open(Period.of(month));
          tx.put(Aggregates.MONTH_CLOSING, frozen(tx.sql(), figures, united, why));
        });
  }

  private String behind(United united) {
    return text("closing.behind", united.behindWords(duty.zone()));
  }

  private ClosedMonth frozen(DSLContext sql, MonthFigures figures, United united, String why) {
    Period period = figures.period();
    JournalQuery all = JournalQuery.between(period.from(), period.until());
    return new ClosedMonth(
        YearMonth.from(period.from()),
        duty.clock().millis(),
        duty.today(),
        duty.serving().id(),
        Frozen.write(figures),
        Frozen.write(
            FrozenOutcomes.of(
                JournalSearch.entries(sql, all),
                united.closed(why, new UnitedReading(sql, duty).read()))),
        null);
  }

  private static String closedAlready(ClosedMonths months, ClosedMonth closed) {
    var by = months.closing(closed);
    return text("closing.already", words(closed.month()), DateWords.numbers(by.day()), by.agent());
  }

  /**
   * Opens a closed month again; the log keeps what was closed, and why it was opened.
   *
   * @throws Failure REFUSED with the reason: not a responsable, not closed, no reason given
   */
  public void reopen(YearMonth month, String typed) {
    String reason = checked(typed);
    refuse(refusal(month, true));
    refuse(reason.isEmpty() ? text("closing.noReason") : "");
    duty.writeForGood(
        text("label.monthReopened", Elision.of(words(month))),
        tx -> {
          ClosedMonth closed =
              new ClosedMonths(duty, catalogue, tx.sql())
                  .find(month)
                  .orElseThrow(() -> refused(text("closing.notClosed", words(month))));
          var by =
              new ClosedMonth.Reopening(
                  duty.clock().millis(), duty.today(), duty.serving().id(), reason);
          tx.put(Aggregates.MONTH_CLOSING, closed.reopened(by));
        });
  }

  private static String checked(String typed) {
    String reason = FreeText.clean(typed);
    FreeText.Problem problem = FreeText.problem(reason);
    refuse(problem == null ? "" : text("text.problem." + problem));
    return reason;
  }

  private static void refuse(String reason) {
    if (!reason.isEmpty()) {
      throw refused(reason);
    }
  }

  private static Failure refused(String reason) {
    return new Failure(Kind.REFUSED, reason);
  }

  /** Why whoever serves cannot close the month, or open it again; empty when nothing forbids it. */
  private String refusal(YearMonth month, boolean closed) {
    if (duty.serving().role() != Role.MANAGER) {
      return text("closing.notManager", duty.managers());
    }
    boolean over = month.isBefore(YearMonth.from(duty.today()));
    return closed || over
        ? ""
        : text("closing.notOver", words(month), DateWords.numbers(month.plusMonths(1).atDay(1)));
  }

  /** A month may be closed before the one that comes first: it is said. */
  private String remark(DSLContext sql, ClosedMonths months, YearMonth month) {
    YearMonth previous = month.minusMonths(1);
    boolean used =
        JournalSearch.firstDay(sql)
            .filter(day -> !day.isAfter(previous.atEndOfMonth()))
            .isPresent();
    return used && months.find(previous).isEmpty()
        ? text("closing.previousOpen", words(previous))
        : "";
  }

  private String lastClosed(DSLContext sql, ClosedMonths months) {
    return Aggregates.MONTH_CLOSING.closed(sql).stream()
        .findFirst()
        .flatMap(months::find)
        .map(closed -> lastClosed(sql, months, closed))
        .orElse("");
  }

  private String lastClosed(DSLContext sql, ClosedMonths months, ClosedMonth closed) {
    var by = months.closing(closed);
    SinceClosing since = new SinceReading(duty, catalogue, sql).of(closed);
    String said =
        text("closing.last", words(closed.month()), DateWords.numbers(by.day()), by.agent());
    int corrections = since.corrections().size();
    return corrections == 0
        ? said
        : said
            + text(
                corrections == 1 ? "closing.last.corrections.one" : "closing.last.corrections",
                corrections);
  }

  private List<ClosingEvent> history(DSLContext sql, YearMonth month) {
    return ChangeLog.of(sql, Aggregates.MONTH_CLOSING.kind(), month.toString()).reversed().stream()
        .map(Change::snapshot)
        .map(snapshot -> Snapshots.read(snapshot, ClosedMonth.class))
        .map(this::event)
        .toList();
  }

  private ClosingEvent event(ClosedMonth then) {
    var reopening = then.reopening();
    return reopening == null
        ? new ClosingEvent(
            then.closedAt(),
            then.closedDay(),
            duty.agentName(then.agent()),
            false,
            ClosedMonths.united(then).reason())
        : new ClosingEvent(
            reopening.at(),
            reopening.day(),
            duty.agentName(reopening.agent()),
            true,
            reopening.reason());
  }

  private static String words(YearMonth month) {
    return Period.of(month).words();
  }
}
