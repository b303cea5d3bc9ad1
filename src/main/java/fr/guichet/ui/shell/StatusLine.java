package fr.guichet.ui.shell;

import fr.guichet.ui.kit.Icon;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The last line of the window: what is on the disk, true to the last write. */
final class StatusLine extends HBox {

  StatusLine(ShellModel model) {
    var saved = new Label();
    saved.textProperty().bind(model.status());
    getStyleClass().add("status-line");
    getChildren().add(saved);
    show(saved, false);
    model.failed().subscribe(failed -> show(saved, failed));
  }

  private static void show(Label saved, boolean failed) {
    saved.setGraphic((failed ? Icon.ERROR : Icon.SAVED).node());
    saved.getStyleClass().remove("failed");
    if (failed) {
      saved.getStyleClass().add("failed");
    }
  }
}
