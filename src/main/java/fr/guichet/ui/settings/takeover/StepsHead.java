package fr.guichet.ui.settings.takeover;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.settings.takeover.model.TakeoverModel;
import fr.guichet.ui.settings.takeover.model.TakeoverModel.Step;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The name of the section, the file that is open, and the steps with the one being made. */
final class StepsHead extends VBox {

  private static final List<Step> SHOWN =
      List.of(Step.FILE, Step.COLUMNS, Step.VALUES, Step.TRIAL, Step.DONE);

  private final TakeoverModel model;
  private final Label file = new Label();
  private final HBox steps = new HBox(6);

  StepsHead(TakeoverModel model) {
    super(6);
    this.model = model;
    var title = new Label(text("takeover.title"));
    title.getStyleClass().add("h2");
    title.setMinWidth(USE_PREF_SIZE);
    file.getStyleClass().add("muted");
    var line = new HBox(12, title, file);
    line.setAlignment(Pos.BASELINE_LEFT);
    steps.setAlignment(Pos.CENTER_LEFT);
    steps.setAccessibleText(text("takeover.steps"));
    getChildren().addAll(line, steps);
    model.onChange(this::show);
    show();
  }

  private void show() {
    Step now = model.step();
    boolean open = model.file() != null && now != Step.FILE;
    file.setText(open ? model.file().getFileName().toString() : "");
    steps.getChildren().setAll(SHOWN.stream().map(step -> label(step, now)).toList());
  }

  private static Label label(Step step, Step now) {
    int number = SHOWN.indexOf(step) + 1;
    int current = SHOWN.indexOf(now == Step.SHEET ? Step.FILE : now) + 1;
    var label = new Label(text("takeover.step", number, text("takeover.step." + step.name())));
    label.getStyleClass().add("takeover-step");
    label.setMinWidth(USE_PREF_SIZE);
    if (number == current) {
      label.getStyleClass().add("current");
      label.setAccessibleText(text("takeover.step.current", label.getText()));
    } else if (number < current) {
      label.setGraphic(Icon.CHECK.node());
    }
    return label;
  }
}
