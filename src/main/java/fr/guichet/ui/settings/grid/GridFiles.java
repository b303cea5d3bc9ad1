package fr.guichet.ui.settings.grid;

import fr.guichet.model.grid.LabelGrid;
import java.nio.file.Path;
import java.util.List;

/** The grid as files: a sheet or a paper. */
public interface GridFiles {

  /** The extensions of the files that it can write, the paper's first. */
  List<String> formats();

  /** Where a file would go, such as {@code exports/grille-du-label-2026-11-24.pdf}. */
  Path proposed(LabelGrid grid);

  /**
   * Writes the file, of the format that its extension says; called off the JavaFX thread.
   *
   * @throws fr.guichet.model.failure.Failure where it cannot be written
   */
  void write(LabelGrid grid, Path target);

  /** Shows a file in the system's own program; called off the JavaFX thread. */
  void open(Path file);
}
