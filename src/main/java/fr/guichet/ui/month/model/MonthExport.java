package fr.guichet.ui.month.model;

import fr.guichet.model.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/** Makes the file of a month. */
public interface MonthExport {

  /** The extensions of the files that it can write, the usual one first. */
  List<String> formats();

  /** Where the file would go, such as {@code exports/France-services-Guise-2026-10.xlsx}. */
  Path proposed(YearMonth month);

  /**
   * Writes the file, of the format that its extension says; called off the JavaFX thread.
   *
   * @param task takes the progress and tells whether to stop
   * @return false when it was stopped, with nothing left behind
   */
  boolean write(YearMonth month, Path target, Progress task) throws IOException;

  /** Opens a file in the system's own program; called off the JavaFX thread. */
  void open(Path file) throws IOException;
}
