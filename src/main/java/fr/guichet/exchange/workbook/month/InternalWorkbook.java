package fr.guichet.exchange.workbook.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.file.MonthFormat;
import fr.guichet.exchange.workbook.file.SheetsFile;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.model.Progress;
import fr.guichet.model.figures.report.InternalDetail;
import java.nio.file.Path;
import java.util.List;

/** The detail for internal use: a file of its own, so that it is not sent for the month's. */
public final class InternalWorkbook {

  private final InternalDetail detail;

  public InternalWorkbook(InternalDetail detail) {
    this.detail = detail;
  }

  /**
   * Writes the file, whole or not at all; an older file of that name is replaced.
   *
   * @return false when it was cancelled: nothing has changed on the disk
   * @throws fr.guichet.model.failure.Failure where the file cannot be written or replaced
   */
  public boolean write(MonthFormat format, Path target, Progress progress) {
    String site = detail.head().site().name();
    String title = text("workbook.internal.title", detail.head().period().words(), site);
    SheetContent sheet = InternalSheet.of(detail);
    return new SheetsFile(title, site, detail.head().exportedAt())
        .write(format, List.of(sheet), sheet, target, progress);
  }
}
