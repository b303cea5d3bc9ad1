package fr.guichet.ui.kit;

import atlantafx.base.theme.PrimerLight;
import fr.guichet.model.display.Look;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The look of the whole window. */
public enum Theme {
  LIGHT,
  DARK,
  HIGH_CONTRAST;

  private static final String BASE = new PrimerLight().getUserAgentStylesheet();

  /** Known to JavaFX for as long as the program runs; whoever needs them first reads them. */
  private static final class Fonts {
    static final List<Font> READ =
        Stream.of("Regular", "SemiBold", "Bold").map(Theme::font).toList();
  }

  /** What a choice means now. Call it on the JavaFX thread. */
  private static Theme of(Look look) {
    return switch (look) {
      case SYSTEM -> ofSystem();
      case LIGHT -> LIGHT;
      case DARK -> DARK;
      case HIGH_CONTRAST -> HIGH_CONTRAST;
    };
  }

  private static Theme ofSystem() {
    return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
  }

  /** Dresses a scene as was chosen, now and whenever that or the system's preference changes. */
  public static void follow(Scene scene, ObservableValue<Look> look) {
    Platform.getPreferences()
        .colorSchemeProperty()
        .addListener(_ -> of(look.getValue()).dress(scene));
    look.subscribe(now -> of(now).dress(scene));
  }

  /**
   * Makes the look known before the first control is made: it would bring JavaFX's own, for
   * nothing. One base for every theme: ours gives all its colours, and a change of base would
   * restyle every window twice.
   */
  public static void prepare() {
    if (!BASE.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(BASE);
    }
  }

  /** Reads the fonts, once; any thread, as soon as JavaFX runs. */
  public static List<Font> fonts() {
    return Fonts.READ;
  }

  /** Dresses a scene, in place of the theme that it had. */
  public void dress(Scene scene) {
    prepare();
    fonts();
    scene.getStylesheets().setAll(stylesheets());
  }

  private List<String> stylesheets() {
    String own =
        switch (this) {
          case LIGHT -> null;
          case DARK -> "dark.css";
          case HIGH_CONTRAST -> "high-contrast.css";
        };
    return Stream.of("guichet.css", own).filter(Objects::nonNull).map(Theme::address).toList();
  }

  private static Font font(String weight) {
    return Font.loadFont(address("fonts/Inter-" + weight + ".ttf"), 14);
  }

  /** The stylesheets and fonts lie beside the screens, in {@code fr/guichet/ui}. */
  private static String address(String name) {
    return Theme.class.getResource("/fr/guichet/ui/" + name).toExternalForm();
  }
}
