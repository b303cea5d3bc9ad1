package fr.guichet.selfcheck;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;

/** The program's window, as its check drives it. Call it off the JavaFX thread. */
public interface Program {

  /** Opens the window on a data folder, and returns once it shows what it has to. */
  void open(Path folder);

  /**
   * Does something in the window, and returns once all that it began is shown.
   *
   * @throws RuntimeException what the work throws
   */
  void inWindow(Consumer<Scene> work);

  /** Ends as an agent ends: what was begun is finished, the folder given back. */
  void close();
}
