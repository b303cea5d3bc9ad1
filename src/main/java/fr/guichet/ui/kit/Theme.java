package fr.guichet.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The look of the whole window. */
public enum Theme {
  LIGHT,
  DARK,
  HIGH_CONTRAST;

  private static final List<String> WEIGHTS = List.of("Regular", "SemiBold", "Bold");

  /** What the system prefers now. Call it on the JavaFX thread. */
  public static Theme ofSystem() {
    return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
  }

  /** Dresses a scene, in place of the theme that it had. */
  public void dress(Scene scene) {
    WEIGHTS.forEach(weight -> load("fonts/Inter-" + weight + ".ttf"));
    Application.setUserAgentStylesheet(
        this == DARK
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
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

  private static void load(String font) {
    Font.loadFont(address(font), 14);
  }

  /** The stylesheets and fonts lie beside the screens, in {@code fr/guichet/ui}. */
  private static String address(String name) {
    return Theme.class.getResource("/fr/guichet/ui/" + name).toExternalForm();
  }
}
