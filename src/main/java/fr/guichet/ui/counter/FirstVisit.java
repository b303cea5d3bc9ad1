package fr.guichet.ui.counter;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.counter.entry.Notice;
import fr.guichet.ui.counter.moves.CounterModel;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * The first visit in five steps, above the card: each step says what to press next, and follows
 * what the agent really does. It takes no key from anybody.
 */
final class FirstVisit extends HBox {

  /** How far the visit is. */
  enum Stage {
    EMPTY,
    TYPING,
    DECIDING,
    DECIDED,
    SAVED
  }

  private final CounterModel model;
  private final Label step = new Label();
  private final Label words = new Label();

  /** What was told before it began, perhaps of a visit that was saved already. */
  private final Notice before;

  private boolean saved;

  /**
   * @param leave puts it away
   */
  FirstVisit(CounterModel model, Runnable leave) {
    super(12);
    this.model = model;
    before = model.notice();
    setId("first-visit");
    step.getStyleClass().add("strong");
    step.setMinWidth(USE_PREF_SIZE);
    step.setGraphic(Icon.INFORMATION.node());
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    words.setMinHeight(USE_PREF_SIZE);
    setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button close = KeyCap.iconButton(Icon.CLOSE, text("firstVisit.leave"), leave);
    getChildren().addAll(step, words, close);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("notice");
    refresh();
  }

  /** What has been saved once stays done. */
  void refresh() {
    Notice now = model.notice();
    saved |= now != before && now.kind() == Notice.Kind.SAVED;
    Stage stage = saved ? Stage.SAVED : stage();
    step.setText(text("firstVisit.step", stage.ordinal() + 1, Stage.values().length));
    words.setText(text("firstVisit." + stage));
    setAccessibleText(step.getText() + ". " + words.getText());
  }

  private Stage stage() {
    if (model.activeLine() >= 0) {
      return Stage.DECIDING;
    }
    if (!model.entry().draft().typed().isEmpty()) {
      return Stage.TYPING;
    }
    return model.entry().size() > 0 ? Stage.DECIDED : Stage.EMPTY;
  }
}
