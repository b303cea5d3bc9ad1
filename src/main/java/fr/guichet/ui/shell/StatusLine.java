package fr.guichet.ui.shell;

import fr.guichet.ui.kit.Icon;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The last line of the window: what is on the disk, and when it was last backed up. */
final class StatusLine extends HBox {

  StatusLine(ShellModel model, BackupModel backups) {
    getStyleClass().add("status-line");
    add(model.status(), model.failed());
    Label kept = add(backups.status(), backups.failed());
    backups.checking().subscribe(checking -> waiting(kept, checking));
  }

  /** Something more, as long as there are words for it. */
  void also(ReadOnlyStringProperty words, ReadOnlyBooleanProperty failed) {
    Label label = add(words, failed);
    label.visibleProperty().bind(words.isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
  }

  private Label add(ReadOnlyStringProperty words, ReadOnlyBooleanProperty failed) {
    var label = new Label();
    label.textProperty().bind(words);
    getChildren().add(label);
    failed.subscribe(wrong -> show(label, wrong));
    return label;
  }

  private static void waiting(Label label, boolean waiting) {
    if (waiting) {
      label.setGraphic(Icon.PENDING.node());
    } else {
      show(label, label.getStyleClass().contains("failed"));
    }
  }

  private static void show(Label label, boolean failed) {
    label.setGraphic((failed ? Icon.ERROR : Icon.SAVED).node());
    label.getStyleClass().remove("failed");
    if (failed) {
      label.getStyleClass().add("failed");
    }
  }
}
