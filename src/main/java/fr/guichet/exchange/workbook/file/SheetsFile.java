package fr.guichet.exchange.workbook.file;

import fr.guichet.exchange.files.AtomicFile;
import fr.guichet.exchange.workbook.ods.OdsWriter;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.exchange.workbook.xlsx.XlsxWriter;
import fr.guichet.model.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A file of sheets, in any of the formats.
 *
 * @param title of the document, printed on each page
 * @param author of the document
 * @param made when
 */
public record SheetsFile(String title, String author, Instant made) {

  /** Writes .ods for that name, .xlsx for any other; an older file is replaced. */
  public void write(List<SheetContent> sheets, Path target) {
    boolean ods = MonthFormat.of(target).filter(MonthFormat.ODS::equals).isPresent();
    write(ods ? MonthFormat.ODS : MonthFormat.XLSX, sheets, null, target, Progress.NONE);
  }

  /**
   * Writes a file of that format, whole or not at all; an older file is replaced.
   *
   * @param detail all that a .csv holds; null where it will not be one
   * @return false when it was cancelled: nothing has changed on the disk
   */
  public boolean write(
      MonthFormat format,
      List<SheetContent> sheets,
      SheetContent detail,
      Path target,
      Progress progress) {
    return new AtomicFile()
        .write(
            target,
            out ->
                switch (format) {
                  case XLSX -> new XlsxWriter(title, author, progress).write(sheets, out);
                  case ODS -> new OdsWriter(title, author, made, progress).write(sheets, out);
                  case CSV -> new DetailCsv(progress).write(detail, out);
                });
  }
}
