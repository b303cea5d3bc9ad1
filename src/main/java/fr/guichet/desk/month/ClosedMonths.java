package fr.guichet.desk.month;

import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.figures.MonthAssembly;
import fr.guichet.desk.figures.UnitedReading;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.closing.ClosedMonth;
import fr.guichet.model.closing.Closing;
import fr.guichet.model.closing.FrozenOutcomes;
import fr.guichet.model.closing.MonthView;
import fr.guichet.model.closing.United;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Period;
import fr.guichet.storage.frozen.Frozen;
import fr.guichet.storage.table.Aggregates;
import java.time.YearMonth;
import java.util.Optional;
import org.jooq.DSLContext;

/** Reads months as they were closed, else as they are. */
final class ClosedMonths {

  private final Duty duty;
  private final Catalogue catalogue;
  private final DSLContext sql;

  ClosedMonths(Duty duty, Catalogue catalogue, DSLContext sql) {
    this.duty = duty;
    this.catalogue = catalogue;
    this.sql = sql;
  }

  /** The month if it is closed now. */
  Optional<ClosedMonth> find(YearMonth month) {
    return Aggregates.MONTH_CLOSING.find(sql, month.toString()).filter(ClosedMonth::closed);
  }

  /**
   * The figures of a period that is not closed, as they are shown: those of a month stand beside
   * those of closed months as they were frozen.
   */
  MonthFigures open(Period period) {
    var assembly = new MonthAssembly(duty, catalogue, sql);
    return period.month().isPresent() ? assembly.of(period, this::frozen) : assembly.of(period);
  }

  private Optional<MonthFigures> frozen(Period period) {
    return period.month().flatMap(this::find).map(ClosedMonths::figures);
  }

  /** The figures frozen, or those of now for a month that is open. */
  MonthView view(YearMonth month) {
    return find(month)
        .map(closed -> new MonthView(figures(closed), closing(closed), false, united(closed)))
        .orElseGet(() -> MonthView.open(open(Period.of(month)), united(month)));
  }

  /** The figures of now, whatever the months are. */
  MonthView now(YearMonth month) {
    MonthFigures figures = new MonthAssembly(duty, catalogue, sql).of(Period.of(month));
    return new MonthView(figures, find(month).map(this::closing).orElse(null), true, united(month));
  }

  private United united(YearMonth month) {
    return new UnitedReading(sql, duty).of(Period.of(month));
  }

  /** The posts that were in it when it was closed. */
  static United united(ClosedMonth closed) {
    return Frozen.read(closed.outcomes(), FrozenOutcomes.class).united();
  }

  static MonthFigures figures(ClosedMonth closed) {
    return Frozen.read(closed.figures(), MonthFigures.class);
  }

  Closing closing(ClosedMonth closed) {
    return new Closing(
        closed.month(), closed.closedAt(), closed.closedDay(), duty.agentName(closed.agent()));
  }
}
