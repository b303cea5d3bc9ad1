package fr.guichet;

import fr.guichet.exchange.pdf.GridPaper;
import fr.guichet.exchange.workbook.GridWorkbook;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.grid.LabelGrid;
import fr.guichet.model.safekeeping.OwnerOnly;
import fr.guichet.model.text.Texts;
import fr.guichet.ui.settings.grid.GridFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The files of the label's grid, in the exports folder unless another is chosen. */
record LabelFiles(Path folder) implements GridFiles {

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
    folderOf(target);
    if (target.toString().toLowerCase(Locale.ROOT).endsWith("." + PAPER)) {
      GridPaper.write(grid, target);
    } else {
      GridWorkbook.write(grid, target);
    }
  }

  /** The exports folder is made with the first file. */
  private void folderOf(Path target) {
    try {
      if (folder.equals(target.getParent())) {
        OwnerOnly.folder(folder);
      }
    } catch (IOException e) {
      throw new Failure(Kind.READ_ONLY, Texts.text("failure.folder", folder), e);
    }
  }

  @Override
  public void open(Path file) {
    SystemOpener.open(file.toUri().toString());
  }
}
