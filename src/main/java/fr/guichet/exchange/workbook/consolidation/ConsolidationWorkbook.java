package fr.guichet.exchange.workbook.consolidation;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.file.SheetsFile;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.model.ProgramVersion;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.department.Consolidation;
import fr.guichet.model.department.Deadline;
import fr.guichet.model.figures.Period;
import fr.guichet.model.text.DateWords;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The files of a département's sites put together: what the animateur reads and sends on. */
public final class ConsolidationWorkbook {

  private final Consolidation all;
  private final Catalogue catalogue;

  /**
   * @param all with at least one month that counts
   * @param catalogue names the partners
   */
  public ConsolidationWorkbook(Consolidation all, Catalogue catalogue) {
    this.all = all;
    this.catalogue = catalogue;
  }

  /**
   * Writes the file, .ods or .xlsx as its name says, whole or not at all; an older file of that
   * name is replaced.
   *
   * @throws fr.guichet.model.failure.Failure where the file cannot be written or replaced
   */
  public void write(Path target, Instant now) {
    String title = text("consolidation.title", period().words());
    new SheetsFile(title, text("consolidation.author"), now).write(sheets(), target);
  }

  /** From the first month that counts to the last one. */
  private Period period() {
    var months = all.byMonth().keySet();
    var last = months.stream().reduce((_, next) -> next).orElseThrow();
    return new Period(months.iterator().next().atDay(1), last.atEndOfMonth());
  }

  private List<SheetContent> sheets() {
    ConsolidationSheets sheets = new ConsolidationSheets(all, catalogue, head());
    ConsolidationRemarks remarks = new ConsolidationRemarks(all, head());
    return List.of(
        sheets.months(),
        sheets.sites(),
        sheets.siteMonths(),
        sheets.partners(period().until()),
        remarks.remarks(),
        remarks.leftOut(),
        sheets.data());
  }

  /** The same lines above each table. */
  private ConsolidationHead head() {
    Deadline deadline = all.deadline();
    return new ConsolidationHead(
        period().words(),
        text(
            "consolidation.files",
            all.files(),
            all.months().size(),
            all.sites().size(),
            all.leftOut().size()),
        text("consolidation.deadline", deadline.days()),
        text("consolidation.made", DateWords.numbers(deadline.today()), ProgramVersion.text()));
  }
}
