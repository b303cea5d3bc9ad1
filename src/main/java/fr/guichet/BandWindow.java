package fr.guichet;

import fr.guichet.model.text.Texts;
import fr.guichet.ui.counter.BandPane;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/**
 * The bandeau's window, above all others at the top of the screen; the program's own is put away
 * meanwhile. Whatever brings that one back puts the bandeau away.
 */
final class BandWindow {

  private static final double MARGIN = 12;

  private final Stage main;
  private final BandPane pane;
  private final Stage stage = new Stage(StageStyle.UTILITY);

  /**
   * @param main the program's own window
   */
  BandWindow(Stage main, BandPane pane, PostDisplay display) {
    this.main = main;
    this.pane = pane;
    var scene = new Scene(pane);
    display.dress(scene);
    stage.setScene(scene);
    stage.setTitle(Texts.text("band.title"));
    stage.setAlwaysOnTop(true);
    stage.setResizable(false);
    stage.setOnHidden(_ -> main.setIconified(false));
    pane.onSized(this::fit);
    stage
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (focused) {
                pane.focus();
              }
            });
    main.iconifiedProperty().addListener((_, _, away) -> shown(away));
  }

  private void shown(boolean away) {
    if (!away) {
      close();
    }
  }

  /** The window with the keys pressed in it. */
  Stage stage() {
    return stage;
  }

  boolean isOpen() {
    return stage.isShowing();
  }

  /** Shows it in place of the program's window. */
  void open() {
    if (isOpen()) {
      return;
    }
    stage.show();
    fit();
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setX(Math.max(screen.getMinX(), screen.getMaxX() - stage.getWidth() - MARGIN));
    stage.setY(screen.getMinY() + MARGIN);
    main.setIconified(true);
    stage.requestFocus();
    pane.focus();
  }

  /** Puts it away; the program's window is back. */
  void close() {
    stage.hide();
    main.toFront();
    main.requestFocus();
  }

  /** The office is closed: nothing more is shown. Elsewhere than on its thread JavaFX has ended. */
  void leave() {
    if (Platform.isFxApplicationThread()) {
      stage.setOnHidden(_ -> {});
      stage.hide();
    }
  }

  private void fit() {
    if (stage.isShowing()) {
      pane.applyCss();
      stage.sizeToScene();
    }
  }
}
