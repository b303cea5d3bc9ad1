package fr.guichet.ui.month;

import fr.guichet.ui.kit.LongTask;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;

/** Makes the file of a month. */
public interface MonthExport {

  /** Where the file would go, such as {@code exports/France-services-Guise-2026-10.xlsx}. */
  Path proposed(YearMonth month);

  /**
   * Writes the file; called off the JavaFX thread.
   *
   * @param task takes the progress and tells whether to stop
   * @return false when it was stopped, with nothing left behind
   */
  boolean write(YearMonth month, Path target, LongTask task) throws IOException;

  /** Opens a file in the system's own program; called off the JavaFX thread. */
  void open(Path file) throws IOException;
}
