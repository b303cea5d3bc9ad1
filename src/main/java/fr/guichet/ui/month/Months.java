package fr.guichet.ui.month;

import fr.guichet.model.closing.Finding;
import fr.guichet.model.closing.MonthPage;
import java.time.YearMonth;
import java.util.List;

/** What can be asked of a month and done with it; called off the JavaFX thread. */
public interface Months {

  MonthPage page(YearMonth month);

  /**
   * @throws fr.guichet.model.failure.Failure REFUSED with the reason
   */
  void close(YearMonth month);

  /**
   * @throws fr.guichet.model.failure.Failure REFUSED with the reason
   */
  void reopen(YearMonth month, String reason);

  /** « Vu, c’est normal ». */
  void accept(List<Finding> findings);
}
