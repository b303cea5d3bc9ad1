package fr.guichet.desk.figures;

import fr.guichet.desk.duty.Duty;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.figures.Compared;
import fr.guichet.model.figures.DataCell;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.PeriodFigures;
import fr.guichet.model.figures.report.DataCells;
import java.util.List;
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

  /** The same beside other periods than the usual ones; one that is asked twice is read once. */
  public MonthFigures of(Period period, Period previous, Period yearBefore) {
    PeriodAssembly now = entries(period);
    PeriodAssembly before = entries(previous);
    PeriodAssembly lastYear = yearBefore.equals(previous) ? before : entries(yearBefore);
    PeriodFigures compared = before.figures();
    return new MonthFigures(
        period,
        new Compared(now.figures(), compared, lastYear == before ? compared : lastYear.figures()),
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
