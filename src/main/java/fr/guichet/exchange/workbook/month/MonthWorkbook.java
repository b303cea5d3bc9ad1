package fr.guichet.exchange.workbook.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.file.MonthFormat;
import fr.guichet.exchange.workbook.file.SheetsFile;
import fr.guichet.exchange.workbook.sheet.Head;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.model.Progress;
import fr.guichet.model.closing.Closing;
import fr.guichet.model.closing.MonthBook;
import fr.guichet.model.closing.SinceClosing;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.report.DetailRow;
import fr.guichet.model.figures.report.MonthReport;
import fr.guichet.model.figures.report.ToReport;
import fr.guichet.model.figures.report.WorkbookHead;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The month file: what the site sends, and an elected official can read (workbook.md). */
public final class MonthWorkbook {

  private final MonthFigures figures;
  private final WorkbookHead head;
  private final List<DetailRow> detail;
  private final List<String> order;
  private final Closing closing;
  private final SinceClosing since;
  private final boolean detailed;

  /**
   * @param detail one row a request of the month, in the order of the visits
   */
  public MonthWorkbook(MonthFigures figures, WorkbookHead head, List<DetailRow> detail) {
    this(new MonthReport(figures, head, detail));
  }

  public MonthWorkbook(MonthReport report) {
    this(MonthBook.open(report));
  }

  /** The file of a month that may be closed. */
  public MonthWorkbook(MonthBook book) {
    this(book, true);
  }

  private MonthWorkbook(MonthBook book, boolean detailed) {
    this.detailed = detailed;
    this.figures = book.report().figures();
    this.head = book.report().head();
    this.detail = book.report().detail();
    this.order = book.report().order();
    this.closing = book.closing();
    this.since = book.since();
    if (!figures.period().equals(head.period())) {
      throw new IllegalArgumentException(figures.period() + " under the head of " + head.period());
    }
  }

  /**
   * Writes the file, whole or not at all; an older file of that name is replaced.
   *
   * @param format decides alone: the name of the file may say another
   * @return false when it was cancelled: nothing has changed on the disk
   * @throws fr.guichet.model.failure.Failure where the file cannot be written or replaced
   */
  public boolean write(MonthFormat format, Path target, Progress progress) {
    String site = head.site().name();
    String title = text("workbook.properties.title", head.period().words(), site);
    List<SheetContent> sheets = format == MonthFormat.CSV ? List.of() : sheets();
    return new SheetsFile(title, site, head.exportedAt())
        .write(format, sheets, detailSheet(), target, progress);
  }

  /** The same file without the detail, for a .xlsx or .ods. */
  public MonthWorkbook withoutDetail() {
    MonthReport report = new MonthReport(figures, head, detail, order);
    return new MonthWorkbook(new MonthBook(report, closing, since), false);
  }

  private SheetContent detailSheet() {
    return DetailSheet.of(detail, new Head(head, closing));
  }

  /** The sheets in their order, in no format yet. */
  public List<SheetContent> sheets() {
    Head lines = new Head(head, closing);
    List<SheetContent> sheets =
        new ArrayList<>(
            List.of(
                SummarySheet.of(figures, lines),
                PartnersSheet.of(figures, lines),
                ProceduresSheet.of(figures, lines),
                RhythmSheet.of(figures, lines),
                ObstaclesSheet.of(figures, lines),
                AppointmentsSheet.of(figures, lines),
                PublicsSheet.of(figures, lines),
                ReportSheet.of(ToReport.of(figures, order), lines)));
    if (detailed) {
      sheets.add(detailSheet());
    }
    sheets.add(DataSheet.of(figures.data(), head.site().matricule(), lines));
    if (since != null && !since.nothing()) {
      sheets.add(new SinceClosingSheet(since, head.site().zone()).of(lines));
    }
    return sheets;
  }
}
