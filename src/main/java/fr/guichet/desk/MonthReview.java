package fr.guichet.desk;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.storage.log.Change;
import fr.guichet.storage.log.ChangeLog;
import fr.guichet.storage.query.JournalSearch;
import java.time.YearMonth;
import java.util.List;

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
    return duty.database().read(sql -> new MonthAssembly(duty, catalogue, sql).of(month));
  }

  /** The entries of a month, oldest first. */
  public List<VisitEntry> detail(YearMonth month) {
    var query = JournalQuery.between(month.atDay(1), month.atEndOfMonth());
    return duty.database().read(sql -> JournalSearch.entries(sql, query)).reversed();
  }

  /** The hash of the newest row of the log, printed on exports. */
  public String logHead() {
    return duty.database().read(sql -> ChangeLog.head(sql).map(Change::hash).orElse(""));
  }
}
