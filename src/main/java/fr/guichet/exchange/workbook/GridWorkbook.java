package fr.guichet.exchange.workbook;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.files.AtomicFile;
import fr.guichet.model.Progress;
import fr.guichet.model.grid.LabelGrid;
import java.nio.file.Path;
import java.util.List;

/** The label's grid as a file of one sheet. */
public final class GridWorkbook {

  private GridWorkbook() {}

  /**
   * Writes the .xlsx file, whole or not at all; an older file of that name is replaced.
   *
   * @throws fr.guichet.model.failure.Failure where the file cannot be written or replaced
   */
  public static void write(LabelGrid grid, Path target) {
    String site = grid.head().site().name();
    XlsxWriter writer = new XlsxWriter(text("grid.document", site), site, Progress.NONE);
    List<SheetContent> sheets = List.of(GridSheet.of(grid));
    new AtomicFile().write(target, out -> writer.write(sheets, out));
  }
}
