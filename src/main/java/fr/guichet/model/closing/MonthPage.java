package fr.guichet.model.closing;

import fr.guichet.model.closing.check.MonthCheck;
import java.time.YearMonth;
import java.util.List;

/**
 * All that the screen tells of a month, read from one state of the entries.
 *
 * @param since null while the month is open
 * @param history newest first
 * @param refusal why it cannot be closed or reopened now, in French; empty when it can
 * @param remark what whoever closes it should know, in French; empty for nothing
 * @param united the posts that are in the figures shown
 * @param lastClosed the last month closed, in French; empty when there is none
 */
public record MonthPage(
    YearMonth month,
    MonthView view,
    List<MonthCheck> checks,
    SinceClosing since,
    List<ClosingEvent> history,
    String refusal,
    String remark,
    United united,
    String lastClosed) {

  public MonthPage {
    checks = List.copyOf(checks);
    history = List.copyOf(history);
  }

  /** How many findings are left. */
  public int open() {
    return checks.stream().mapToInt(MonthCheck::open).sum();
  }

  /** Whether nothing is left to look at. */
  public boolean clean() {
    return open() == 0;
  }
}
