package fr.guichet.desk.visit;

import fr.guichet.model.site.Site;
import fr.guichet.model.site.holiday.Holidays;
import fr.guichet.model.visit.Awaited;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Supplier;

/** When an answer is promised for (domain.md, outcome S). */
public final class WorkingDays {

  private static final int DOCUMENT_DAYS = 7;
  private static final int ANSWER_DAYS = 5;

  private final Supplier<Site> where;

  /**
   * @param where the site as it is when asked
   */
  public WorkingDays(Supplier<Site> where) {
    this.where = where;
  }

  /** The day proposed; null for « autre date ». */
  public LocalDate promised(Awaited awaited, LocalDate from) {
    return switch (awaited) {
      case DOCUMENT -> nextOpen(from.plusDays(DOCUMENT_DAYS - 1));
      case PARTNER_ANSWER -> working(from, ANSWER_DAYS);
      case OUTAGE -> nextOpen(from);
      case CALL_BACK -> from;
      case OTHER_DATE, UNSPECIFIED -> null;
    };
  }

  private LocalDate working(LocalDate from, int days) {
    Holidays holidays = where.get().holidays();
    LocalDate day = from;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
      left -= weekend || holidays.include(day) ? 0 : 1;
    }
    return day;
  }

  /** The next day that the site opens; the next working day where its hours are not known. */
  private LocalDate nextOpen(LocalDate from) {
    Site site = where.get();
    if (site.hours().week().isEmpty()) {
      return working(from, 1);
    }
    LocalDate day = from.plusDays(1);
    while (site.hoursOn(day).isEmpty()) {
      day = day.plusDays(1);
    }
    return day;
  }
}
