package fr.guichet;

import fr.guichet.launch.WindowArguments;
import fr.guichet.protection.Strength;
import fr.guichet.ui.kit.Theme;
import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window's beginning and end. */
public final class App extends Application {

  /**
   * The title bar or the borders of a window, at most: what they push out of the screen is lost.
   */
  private static final double FRAME = 48;

  private ProgramWindow window;

  /** The fonts are read beside what the window is made of. */
  @Override
  public void init() {
    Thread.ofPlatform().daemon().start(Theme::fonts);
  }

  @Override
  public void start(Stage stage) {
    String[] arguments = getParameters().getRaw().toArray(String[]::new);
    Path folder = WindowArguments.folder(arguments);
    window =
        new ProgramWindow(
            stage, folder, Clock.systemDefaultZone(), Strength.usual(System::nanoTime));
    stage.setOnShown(_ -> keepOnScreen(stage));
    window.open();
  }

  /** On a small screen, or where everything is enlarged, the window fills the screen. */
  private static void keepOnScreen(Stage stage) {
    Rectangle2D room = Screen.getPrimary().getVisualBounds();
    if (stage.getWidth() > room.getWidth() - FRAME
        || stage.getHeight() > room.getHeight() - FRAME) {
      stage.setX(room.getMinX());
      stage.setY(room.getMinY());
      stage.setWidth(room.getWidth());
      stage.setHeight(room.getHeight());
      stage.setMaximized(true);
    }
  }

  @Override
  public void stop() {
    window.close();
  }
}
