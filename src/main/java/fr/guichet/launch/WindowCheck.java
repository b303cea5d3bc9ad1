package fr.guichet.launch;

import fr.guichet.model.text.Texts;
import java.util.Optional;

/** Says in words why JavaFX opens no window on this machine. */
public final class WindowCheck {

  private WindowCheck() {}

  /** The sentence that says why no window is possible and what to do instead; empty if one is. */
  public static Optional<String> obstacle(Display display) {
    if (display.name().isEmpty()) {
      return Optional.of(Texts.text("start.window.noDisplay"));
    }
    if (!display.hasGtk()) {
      return Optional.of(Texts.text("start.window.noGtk"));
    }
    return display.accepts()
        ? Optional.empty()
        : Optional.of(Texts.text("start.window.refused", display.name()));
  }
}
