package fr.guichet;

import fr.guichet.launch.WindowArguments;
import javafx.application.Application;

/**
 * The first class to touch JavaFX: kept out of Main, which must speak even where JavaFX cannot
 * load.
 */
final class WindowLauncher {

  private WindowLauncher() {}

  /** Returns when the window is closed. */
  static void launch(String[] args) {
    PostDisplay.enlarge(WindowArguments.folder(args));
    Application.launch(App.class, args);
  }
}
