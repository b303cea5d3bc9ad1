package fr.guichet.ui.setup;

import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.field.HoursFields;
import fr.guichet.ui.kit.file.FileChoices;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The form of one's own site: what it is at the left, when it opens at the right. */
final class SetupForm {

  private final VBox view;
  private final SiteFields fields;
  private final HoursFields hours;

  SetupForm(SetupModel model, FileChoices files, Runnable back) {
    fields = new SiteFields(model);
    hours = new HoursFields(model.draft().hours());
    model.onRefused(this::focusWrong);
    var title = new Label(Texts.text("setup.install"));
    title.getStyleClass().add("h1");
    var columns = new GridPane(20, 0);
    columns.add(card(fields.view()), 0, 0);
    columns.add(card(hours.view()), 1, 0);
    columns.getColumnConstraints().addAll(half(), half());
    GridPane.setValignment(columns.getChildren().get(1), VPos.TOP);
    var content = new VBox(14, new OfficialListFields(model, files).view(), columns);
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    view = new VBox(12, title, scroll, buttons(model, back));
    view.setMaxWidth(1060);
    view.setPadding(new Insets(20, 24, 16, 24));
  }

  Node view() {
    return view;
  }

  void focus() {
    // What a scroll pane holds is in the scene only once the pane has its skin.
    view.applyCss();
    fields.focus();
  }

  private void focusWrong() {
    if (!fields.focusWrong()) {
      hours.focusWrong();
    }
  }

  private static VBox card(Node content) {
    var card = new VBox(content);
    card.getStyleClass().add("card");
    return card;
  }

  private static ColumnConstraints half() {
    var half = new ColumnConstraints();
    half.setPercentWidth(50);
    return half;
  }

  private static HBox buttons(SetupModel model, Runnable back) {
    Button leave = KeyCap.button(Texts.text("setup.back"), "Échap", back);
    Button install =
        KeyCap.button(Icon.CHECK, Texts.text("setup.install.now"), "Ctrl+Entrée", model::install);
    install.getStyleClass().add("primary");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var line = new HBox(12, leave, space, problemCount(model), install);
    line.setAlignment(Pos.CENTER);
    return line;
  }

  private static Label problemCount(SetupModel model) {
    var words = new Label();
    words.getStyleClass().add("error-text");
    model.wrong().subscribe(wrong -> words.setText(count(wrong.intValue())));
    return words;
  }

  private static String count(int problems) {
    return switch (problems) {
      case 0 -> "";
      case 1 -> Texts.text("setup.problems.one");
      default -> Texts.text("setup.problems", problems);
    };
  }
}
