package fr.guichet.desk.figures;

import fr.guichet.desk.duty.Duty;
import fr.guichet.model.ProgramVersion;
import fr.guichet.model.closing.United;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.report.WorkbookHead;
import fr.guichet.storage.log.Change;
import fr.guichet.storage.log.ChangeLog;
import org.jooq.DSLContext;

/** Reads what stands at the head of a file that leaves the site. */
public final class HeadReading {

  private HeadReading() {}

  /**
   * The head of a file written now by whoever serves.
   *
   * @param united the posts that are in its figures
   */
  public static WorkbookHead of(DSLContext sql, Duty duty, Period period, United united) {
    return new WorkbookHead(
        duty.site(),
        period,
        duty.serving().name(),
        duty.clock().instant(),
        ProgramVersion.text(),
        ChangeLog.head(sql).map(Change::hash).orElse(""),
        united.words(duty.zone()));
  }
}
