package fr.guichet.desk.month;

import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.figures.HeadReading;
import fr.guichet.desk.figures.UnitedReading;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.closing.ClosedMonth;
import fr.guichet.model.closing.MonthBook;
import fr.guichet.model.closing.MonthView;
import fr.guichet.model.closing.United;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.report.DetailRows;
import fr.guichet.model.figures.report.InternalDetail;
import fr.guichet.model.figures.report.MonthReport;
import fr.guichet.model.figures.report.WorkbookHead;
import fr.guichet.model.site.Agent;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.storage.query.JournalSearch;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Reads a month: its figures and the entries behind them. */
public final class MonthReview {

  private final Duty duty;
  private final Catalogue catalogue;

  public MonthReview(Duty duty, Catalogue catalogue) {
    this.duty = duty;
    this.catalogue = catalogue;
  }

  /** The figures of a month as it was closed; those of now while it is open. */
  public MonthView view(YearMonth month) {
    return duty.database().read(sql -> new ClosedMonths(duty, catalogue, sql).view(month));
  }

  /** The figures of now, also of a closed month. */
  public MonthView now(YearMonth month) {
    return duty.database().read(sql -> new ClosedMonths(duty, catalogue, sql).now(month));
  }

  /**
   * What a period's file is made of, from one consistent state: a closed month has the figures of
   * its closing and the detail of today.
   */
  public MonthBook book(Period period) {
    return duty.database()
        .read(
            sql -> {
              var months = new ClosedMonths(duty, catalogue, sql);
              return period
                  .month()
                  .flatMap(months::find)
                  .map(closed -> closed(sql, months, closed))
                  .orElseGet(() -> MonthBook.open(report(sql, period, months.open(period))));
            });
  }

  private MonthBook closed(DSLContext sql, ClosedMonths months, ClosedMonth closed) {
    return new MonthBook(
        report(sql, Period.of(closed.month()), ClosedMonths.figures(closed)),
        months.closing(closed),
        new SinceReading(duty, catalogue, sql).of(closed));
  }

  private MonthReport report(DSLContext sql, Period period, MonthFigures figures) {
    return new MonthReport(
        figures,
        head(sql, period),
        new DetailRows(catalogue).of(entries(sql, period)),
        SiteSettings.reportOrder(sql));
  }

  /** Every request of a period with what was noted of its visit, which never leaves the site. */
  public InternalDetail internal(Period period) {
    Map<String, String> initials =
        duty.everyAgent().stream().collect(Collectors.toMap(Agent::id, Agent::initials));
    return duty.database()
        .read(
            sql ->
                new InternalDetail(
                    head(sql, period),
                    new DetailRows(catalogue)
                        .internal(
                            entries(sql, period), agent -> initials.getOrDefault(agent, ""))));
  }

  private WorkbookHead head(DSLContext sql, Period period) {
    return HeadReading.of(sql, duty, period, united(sql, period));
  }

  /** A closed month has the posts of its closing. */
  private United united(DSLContext sql, Period period) {
    return period
        .month()
        .flatMap(new ClosedMonths(duty, catalogue, sql)::find)
        .map(ClosedMonths::united)
        .orElseGet(() -> new UnitedReading(sql, duty).of(period));
  }

  private static List<VisitEntry> entries(DSLContext sql, Period period) {
    return JournalSearch.entries(sql, JournalQuery.between(period.from(), period.until()));
  }
}
