package fr.guichet.desk;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.figures.Compared;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Period;
import org.jooq.DSLContext;

/** Puts the figures of a month together from the aggregates of three periods. */
final class MonthAssembly {

  private final Duty duty;
  private final Catalogue catalogue;
  private final DSLContext sql;

  MonthAssembly(Duty duty, Catalogue catalogue, DSLContext sql) {
    this.duty = duty;
    this.catalogue = catalogue;
    this.sql = sql;
  }

  MonthFigures of(Period period) {
    PeriodAssembly now = entries(period);
    PeriodAssembly before = entries(period.previous());
    PeriodAssembly lastYear = entries(period.lastYear());
    return new MonthFigures(
        period,
        new Compared(now.figures(), before.figures(), lastYear.figures()),
        new GroupAssembly(catalogue, period.until(), now, before, lastYear).groups(),
        new RhythmAssembly(now, before, lastYear).rhythm());
  }

  private PeriodAssembly entries(Period period) {
    return new PeriodAssembly(duty, catalogue, sql, period);
  }
}
