package fr.guichet.ui.counter;

import fr.guichet.ui.counter.field.EntryField;
import fr.guichet.ui.counter.line.LinesPane;
import fr.guichet.ui.counter.moves.CounterModel;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.field.FollowFocus;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** In a window too low for all of it, what is being typed or decided scrolls into sight. */
final class Sight {

  private final CounterModel model;
  private final ScrollPane pane;
  private final EntryField field;
  private final LinesPane lines;
  private final Runnable afterLayout = this::laidOut;
  private Scene asked;

  Sight(CounterModel model, ScrollPane pane, EntryField field, LinesPane lines) {
    this.model = model;
    this.pane = pane;
    this.field = field;
    this.lines = lines;
    // A notice takes room from below
    pane.viewportBoundsProperty().map(Bounds::getHeight).subscribe(_ -> refresh());
  }

  /** Looks again once what is new has its place. */
  void refresh() {
    Scene scene = pane.getScene();
    if (scene != null && asked == null) {
      asked = scene;
      scene.addPostLayoutPulseListener(afterLayout);
    }
  }

  private void laidOut() {
    Scene scene = asked;
    asked = null;
    scene.removePostLayoutPulseListener(afterLayout);
    Node owner = scene.getFocusOwner();
    if (pane.getScene() != scene || !Shown.isIn(owner, field) && !Shown.isIn(owner, lines)) {
      return;
    }
    if (model.proposals().isEmpty()) {
      FollowFocus.reveal(pane, field);
      lines.active().ifPresent(line -> FollowFocus.reveal(pane, line));
    } else {
      FollowFocus.raise(pane, field);
    }
  }
}
