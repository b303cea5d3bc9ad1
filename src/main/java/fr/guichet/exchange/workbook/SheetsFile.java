package fr.guichet.exchange.workbook;

import fr.guichet.exchange.files.AtomicFile;
import fr.guichet.model.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A file of a few sheets, in the format that its name says.
 *
 * @param title of the document, printed on each page
 * @param author of the document
 * @param made when
 */
record SheetsFile(String title, String author, Instant made) {

  /** Writes .ods for that name, .xlsx for any other; an older file is replaced. */
  void write(List<SheetContent> sheets, Path target) {
    boolean ods = MonthFormat.of(target).filter(MonthFormat.ODS::equals).isPresent();
    new AtomicFile()
        .write(
            target,
            out ->
                ods
                    ? new OdsWriter(title, author, made, Progress.NONE).write(sheets, out)
                    : new XlsxWriter(title, author, Progress.NONE).write(sheets, out));
  }
}
