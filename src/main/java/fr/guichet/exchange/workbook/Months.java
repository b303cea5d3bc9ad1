package fr.guichet.exchange.workbook;

import fr.guichet.model.figures.WorkbookHead;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Months and days as French words. */
final class Months {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRANCE);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private Months() {}

  /** « octobre 2026 ». */
  static String name(YearMonth month) {
    return NAME.format(month);
  }

  static String first(WorkbookHead head) {
    return DAY.format(head.month().atDay(1));
  }

  static String last(WorkbookHead head) {
    return DAY.format(head.month().atEndOfMonth());
  }
}
