package fr.guichet.ui.month;

import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.task.LongTask;
import fr.guichet.ui.month.model.ExportModel;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How far the export is, then where its file lies and the button that opens it. */
final class ExportStrip extends VBox {

  private final ExportModel model;

  ExportStrip(ExportModel model) {
    this.model = model;
    model.exporting().subscribe(_ -> show());
    model.exported().subscribe(_ -> show());
  }

  private void show() {
    LongTask task = model.exporting().get();
    Path file = model.exported().get();
    if (task != null) {
      fill(progress(task));
    } else if (file != null) {
      fill(ready(file));
    } else {
      fill(null);
    }
  }

  private void fill(Node content) {
    if (content == null) {
      getChildren().clear();
    } else {
      getChildren().setAll(content);
    }
    Shown.show(this, content != null);
  }

  private HBox progress(LongTask task) {
    var words = new Label(Texts.text("month.export.running"));
    var bar = new ProgressBar();
    bar.progressProperty().bind(task.progress());
    bar.setPrefWidth(240);
    bar.setAccessibleText(words.getText());
    Button cancel = KeyCap.button(Texts.text("kit.cancel"), "Échap", model::cancel);
    return notice(words, bar, cancel);
  }

  private HBox ready(Path file) {
    var words = new Label(Texts.text("month.export.ready", file.getFileName(), file.getParent()));
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button open =
        KeyCap.button(Icon.OPEN_OUTSIDE, Texts.text("month.export.open"), "Ctrl+O", model::open);
    HBox notice = notice(Icon.CHECK.node(), words, open);
    notice.setAccessibleText(words.getText());
    return notice;
  }

  private static HBox notice(Node... parts) {
    var notice = new HBox(parts);
    notice.getStyleClass().add("notice");
    notice.setAlignment(Pos.CENTER_LEFT);
    return notice;
  }
}
