package fr.guichet.ui.settings.takeover.part;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.task.LongTask;
import fr.guichet.ui.settings.takeover.model.Busy;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** What is under way, how far it is, and the key that stops it. */
public final class BusyStrip extends HBox {

  private final Busy busy;
  private final Label words = new Label();
  private final ProgressBar bar = new ProgressBar();

  public BusyStrip(Busy busy) {
    super(10);
    this.busy = busy;
    getStyleClass().add("notice");
    setAlignment(Pos.CENTER_LEFT);
    bar.setPrefWidth(200);
    Button stop = KeyCap.button(text("takeover.stop"), text("key.escape"), busy::cancel);
    stop.setFocusTraversable(false);
    getChildren().addAll(words, bar, stop);
    busy.task().subscribe(this::show);
  }

  private void show(LongTask task) {
    Shown.show(this, task != null);
    bar.progressProperty().unbind();
    if (task != null) {
      words.setText(busy.words());
      bar.setAccessibleText(busy.words());
      bar.progressProperty().bind(task.progress());
    }
  }
}
