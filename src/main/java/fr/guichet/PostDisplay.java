package fr.guichet;

import fr.guichet.exchange.files.DisplayFile;
import fr.guichet.model.display.Display;
import fr.guichet.model.display.Look;
import fr.guichet.model.key.KeyChanges;
import fr.guichet.ui.kit.Theme;
import fr.guichet.ui.kit.key.KeyNames;
import fr.guichet.ui.kit.key.KeyTranslation;
import fr.guichet.ui.settings.display.DisplayChoice;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/** How this post shows the program: what was chosen when the window opened, and what is now. */
final class PostDisplay implements DisplayChoice {

  private final DisplayFile file;
  private final KeyChanges keys;
  private final ObjectProperty<Look> look;
  private final Consumer<Runnable> show;

  /**
   * @param show runs on the JavaFX thread
   */
  PostDisplay(Path folder, Consumer<Runnable> show) {
    this.file = DisplayFile.in(folder);
    this.show = show;
    Display begun = file.read();
    this.look = new SimpleObjectProperty<>(begun.look());
    this.keys = begun.keys();
    KeyNames.use(keys);
  }

  /** Makes everything larger or smaller; before JavaFX is there. */
  static void enlarge(Path folder) {
    int percent = DisplayFile.in(folder).read().percent();
    if (percent != Display.AS_SYSTEM) {
      System.setProperty("glass.win.uiScale", percent + "%");
      System.setProperty("glass.gtk.uiScale", percent + "%");
    }
  }

  /** The colours and the keys of a window, from now on. */
  void dress(Scene scene) {
    Theme.follow(scene, look);
    new KeyTranslation(keys).listenIn(scene);
  }

  /** The keys of this window; a later choice counts from the next start. */
  KeyChanges keys() {
    return keys;
  }

  @Override
  public Display now() {
    return file.read();
  }

  @Override
  public void preview(Look tried) {
    look.set(tried);
  }

  @Override
  public void choose(Display display) {
    file.write(display);
    show.accept(() -> look.set(display.look()));
  }
}
