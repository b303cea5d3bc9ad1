package fr.guichet;

import fr.guichet.desk.Desk;
import fr.guichet.model.closing.Finding;
import fr.guichet.model.closing.MonthPage;
import fr.guichet.ui.month.Months;
import java.time.YearMonth;
import java.util.List;

/** The months of the window. */
record SiteMonths(Desk desk) implements Months {

  @Override
  public MonthPage page(YearMonth month) {
    return desk.monthClosing().page(month);
  }

  @Override
  public void close(YearMonth month) {
    desk.monthClosing().close(month);
  }

  @Override
  public void reopen(YearMonth month, String reason) {
    desk.monthClosing().reopen(month, reason);
  }

  @Override
  public void accept(List<Finding> findings) {
    desk.monthChecks().accept(findings);
  }
}
