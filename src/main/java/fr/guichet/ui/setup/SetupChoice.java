package fr.guichet.ui.setup;

import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** « Découvrir », « Installer mon site » or « Rejoindre un site ». */
final class SetupChoice {

  private final Button install;
  private final VBox view;

  SetupChoice(Runnable discover, Runnable installSite, Runnable joinSite) {
    var title = new Label(Texts.text("setup.welcome"));
    title.getStyleClass().add("figure");
    var what = new Label(Texts.text("setup.welcome.what"));
    what.getStyleClass().add("muted");
    install = choice(Icon.SITE, "install", "I", installSite);
    Button join = choice(Icon.POSTS, "join", "R", joinSite);
    var choices =
        new FlowPane(20, 20, choice(Icon.DISCOVER, "discover", "D", discover), install, join);
    choices.setAlignment(Pos.CENTER);
    choices.setMaxSize(1160, Region.USE_PREF_SIZE);
    view = new VBox(10, title, what, new Region(), choices);
    view.setAlignment(Pos.CENTER);
  }

  Node view() {
    return view;
  }

  void focus() {
    install.requestFocus();
  }

  private static Button choice(Icon icon, String key, String letter, Runnable action) {
    var name = new Label(Texts.text("setup." + key));
    name.getStyleClass().add("h2");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var head = new HBox(10, icon.node(), name, space, new KeyCap(letter));
    head.setAlignment(Pos.CENTER_LEFT);
    var words = new Label(Texts.text("setup." + key + ".what"));
    words.setWrapText(true);
    words.setPrefWidth(300);
    words.getStyleClass().add("plain");
    words.setMinHeight(60);
    words.setAlignment(Pos.TOP_LEFT);
    var content = new VBox(10, head, words);
    var button = new Button();
    button.setGraphic(content);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().add("choice");
    button.setPrefSize(370, 150);
    button.setMaxHeight(Region.USE_PREF_SIZE);
    button.setAccessibleText(name.getText() + ", " + letter + ". " + words.getText());
    button.setOnAction(_ -> action.run());
    button.addEventHandler(KeyEvent.KEY_PRESSED, event -> entered(event, button));
    return button;
  }

  private static void entered(KeyEvent event, Button button) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      button.fire();
    }
  }
}
