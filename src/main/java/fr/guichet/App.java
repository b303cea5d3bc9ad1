package fr.guichet;

import fr.guichet.protection.Strength;
import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Application;
import javafx.stage.Stage;

/** The window's beginning and end. */
public final class App extends Application {

  private ProgramWindow window;

  @Override
  public void start(Stage stage) {
    String[] arguments = getParameters().getRaw().toArray(String[]::new);
    Path folder = WindowArguments.folder(arguments);
    window =
        new ProgramWindow(
            stage, folder, Clock.systemDefaultZone(), Strength.usual(System::nanoTime));
    window.open();
  }

  @Override
  public void stop() {
    window.close();
  }
}
