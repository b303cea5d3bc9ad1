package fr.guichet.papers;

import fr.guichet.exchange.pdf.GridPaper;
import fr.guichet.exchange.workbook.grid.GridWorkbook;
import fr.guichet.model.grid.LabelGrid;
import fr.guichet.model.text.Texts;
import fr.guichet.ui.settings.grid.GridFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The files of the label's grid, in the exports folder unless another is chosen.
 *
 * @param open shows a file
 */
public record LabelFiles(Path folder, Consumer<Path> open) implements GridFiles {

  private static final String PAPER = "pdf";

  @Override
  public List<String> formats() {
    return List.of(PAPER, "xlsx", "ods");
  }

  @Override
  public Path proposed(LabelGrid grid) {
    var today = grid.head().exportedAt().atZone(grid.head().site().zone()).toLocalDate();
    return folder.resolve(Texts.text("grid.file", today) + "." + PAPER);
  }

  @Override
  public void write(LabelGrid grid, Path target) {
    new ExportsFolder(folder).ready(target);
    if (target.toString().toLowerCase(Locale.ROOT).endsWith("." + PAPER)) {
      GridPaper.write(grid, target);
    } else {
      GridWorkbook.write(grid, target);
    }
  }

  @Override
  public void open(Path file) {
    open.accept(file);
  }
}
