package fr.guichet.ui.shell;

import fr.guichet.model.site.Agent;
import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Overlay;
import fr.guichet.ui.kit.key.Digits;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** « Qui sert ? »: one digit an agent. */
final class AgentChoice {

  private final VBox box = new VBox(8);
  private int digit;
  private Runnable close = () -> {};

  private AgentChoice() {}

  static void open(Overlay overlay, List<Agent> agents, Consumer<Agent> chosen) {
    var choice = new AgentChoice();
    var title = new Label(Texts.text("shell.agent.who"));
    title.getStyleClass().add("h2");
    choice.box.getChildren().add(title);
    for (int i = 0; i < agents.size(); i++) {
      Agent agent = agents.get(i);
      choice.add(agent.name(), i < 9 ? String.valueOf(i + 1) : "", () -> chosen.accept(agent));
    }
    choice.box.addEventFilter(
        KeyEvent.KEY_PRESSED, event -> choice.digit = Digits.of(event).orElse(0));
    choice.box.addEventFilter(KeyEvent.KEY_TYPED, choice::typed);
    choice.close = overlay.open(choice.box, choice.box.getChildren().get(1), () -> {});
  }

  private void add(String name, String key, Runnable action) {
    var line = new HBox(10, new KeyCap(key), new Label(name));
    line.setAlignment(Pos.CENTER_LEFT);
    var button = new Button(null, line);
    button.setAccessibleText(name + ", " + key);
    button.setPrefWidth(280);
    button.setOnAction(
        _ -> {
          close.run();
          action.run();
        });
    button.setAlignment(Pos.CENTER_LEFT);
    box.getChildren().add(button);
  }

  /** Once typed and not when pressed: the digit would go on into the field below. */
  private void typed(KeyEvent event) {
    if (digit > 0 && digit < box.getChildren().size()) {
      event.consume();
      ((Button) box.getChildren().get(digit)).fire();
    }
  }
}
