package fr.guichet.desk;

import fr.guichet.model.ProgramVersion;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.figures.DetailRows;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.MonthReport;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.WorkbookHead;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.storage.log.Change;
import fr.guichet.storage.log.ChangeLog;
import fr.guichet.storage.query.JournalSearch;
import java.time.YearMonth;
import java.util.List;
import org.jooq.DSLContext;

/** Reads a month: its figures and the entries behind them. */
public final class MonthReview {

  private final Duty duty;
  private final Catalogue catalogue;

  public MonthReview(Duty duty, Catalogue catalogue) {
    this.duty = duty;
    this.catalogue = catalogue;
  }

  /** Every figure of a month, recomputed from one consistent state of the entries. */
  public MonthFigures figures(YearMonth month) {
    return figures(Period.of(month));
  }

  /** Every figure of any period, recomputed from one consistent state of the entries. */
  public MonthFigures figures(Period period) {
    return duty.database().read(sql -> new MonthAssembly(duty, catalogue, sql).of(period));
  }

  /** What the month's file is made of, from one consistent state of the entries. */
  public MonthReport report(Period period) {
    return duty.database()
        .read(
            sql ->
                new MonthReport(
                    new MonthAssembly(duty, catalogue, sql).of(period),
                    head(sql, period),
                    new DetailRows(catalogue).of(entries(sql, period))));
  }

  private WorkbookHead head(DSLContext sql, Period period) {
    return new WorkbookHead(
        duty.site(),
        period,
        duty.serving().name(),
        duty.clock().instant(),
        ProgramVersion.text(),
        ChangeLog.head(sql).map(Change::hash).orElse(""));
  }

  private static List<VisitEntry> entries(DSLContext sql, Period period) {
    return JournalSearch.entries(sql, JournalQuery.between(period.from(), period.until()));
  }
}
