package fr.guichet.desk.figures;

import fr.guichet.desk.duty.Duty;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.figures.Compared;
import fr.guichet.model.figures.DataCell;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.report.DataCells;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;

/** Puts the figures of a month together from the aggregates of three periods. */
public final class MonthAssembly {

  private final Duty duty;
  private final Catalogue catalogue;
  private final DSLContext sql;

  public MonthAssembly(Duty duty, Catalogue catalogue, DSLContext sql) {
    this.duty = duty;
    this.catalogue = catalogue;
    this.sql = sql;
  }

  public MonthFigures of(Period period) {
    return of(period, period.previous(), period.lastYear());
  }

  /**
   * The same where some periods were told already: beside these, it stands what was told of them.
   */
  public MonthFigures of(Period period, Function<Period, Optional<MonthFigures>> told) {
    return of(period, beside(period.previous(), told), beside(period.lastYear(), told));
  }

  private Beside beside(Period period, Function<Period, Optional<MonthFigures>> told) {
    return told.apply(period).map(Beside::of).orElseGet(() -> beside(period));
  }

  private Beside beside(Period period) {
    return Beside.of(entries(period));
  }

  /** The same beside other periods than the usual ones; one that is asked twice is read once. */
  public MonthFigures of(Period period, Period previous, Period yearBefore) {
    Beside before = beside(previous);
    return of(period, before, yearBefore.equals(previous) ? before : beside(yearBefore));
  }

  private MonthFigures of(Period period, Beside before, Beside lastYear) {
    PeriodAssembly now = entries(period);
    return new MonthFigures(
        period,
        new Compared(now.figures(), before.figures(), lastYear.figures()),
        new GroupAssembly(catalogue, period.until(), now, before, lastYear).groups(),
        new RhythmAssembly(now, before, lastYear).rhythm(),
        new ObstacleAssembly(catalogue, sql, period).obstacles(),
        now.openMatters(),
        new PublicsAssembly(sql, period).publics(),
        data(now));
  }

  private static List<DataCell> data(PeriodAssembly entries) {
    return DataCells.of(
        entries.cells().stream()
            .map(
                cell ->
                    new DataCell(
                        cell.month(),
                        cell.partner(),
                        cell.procedure(),
                        cell.outcome(),
                        cell.requests()))
            .toList());
  }

  private PeriodAssembly entries(Period period) {
    return new PeriodAssembly(duty, catalogue, sql, period);
  }
}
