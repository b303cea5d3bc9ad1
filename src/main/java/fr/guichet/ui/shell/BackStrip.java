package fr.guichet.ui.shell;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Screen;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.key.HeldKey;
import fr.guichet.ui.kit.key.TakesKeys;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** Back to the screen that led to the one that is shown: Escape, once nothing is begun there. */
final class BackStrip extends HBox {

  private final Consumer<Screen> show;
  private final HeldKey held = HeldKey.watch(this);
  private Screen from;

  /**
   * @param show shows a screen
   */
  BackStrip(Consumer<Screen> show) {
    this.show = show;
    setPadding(new Insets(8, 18, 0, 18));
    setMinHeight(USE_PREF_SIZE);
    from(null);
  }

  /**
   * @param screen that led here; null where somebody came by herself
   */
  void from(Screen screen) {
    from = screen;
    getChildren().clear();
    if (screen != null) {
      Button back =
          KeyCap.button(
              Icon.PREVIOUS, text("shell.back", screen.title()), text("key.escape"), this::go);
      back.getStyleClass().add("compact");
      back.setFocusTraversable(false);
      getChildren().add(back);
    }
    Shown.show(this, screen != null);
  }

  /** A key, before the screen: tables would take Escape for themselves. */
  void pressed(KeyEvent event, Screen shown) {
    if (from != null
        && event.getCode() == KeyCode.ESCAPE
        && shown.atRest()
        && !TakesKeys.has(event.getTarget())) {
      event.consume();
      goUnlessHeld();
    }
  }

  /** What a press closed on the screen is not left by the same press. */
  private void goUnlessHeld() {
    if (!held.repeats()) {
      go();
    }
  }

  private void go() {
    if (from != null) {
      show.accept(from);
    }
  }
}
