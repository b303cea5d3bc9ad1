package fr.guichet.ui.shell;

import fr.guichet.model.site.Agent;
import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Shown;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Who serves, at the foot of the rail; pressing it lets somebody else serve. */
final class ServingItem extends Button {

  /** Letters that the rail has room for; what is longer is told by the first name. */
  private static final int ROOM = 15;

  private final Label avatar = new Label();
  private final Label name = new Label();
  private final Label role = new Label();
  private final VBox words = new VBox(name, role);
  private final KeyCap key = new KeyCap(Shell.SWITCH_AGENT);

  ServingItem(Runnable action) {
    avatar.getStyleClass().add("avatar");
    role.getStyleClass().addAll("muted", "small");
    HBox.setHgrow(words, Priority.ALWAYS);
    var line = new HBox(9, avatar, words, key);
    line.setAlignment(Pos.CENTER_LEFT);
    setGraphic(line);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().addAll("rail-item", "quiet");
    setMaxWidth(Double.MAX_VALUE);
    setOnAction(_ -> action.run());
  }

  void show(Agent agent) {
    String roleName = Texts.text("shell.role." + agent.role().name());
    avatar.setText(agent.sign());
    name.setText(agent.name().length() > ROOM ? agent.firstName() : agent.name());
    role.setText(roleName);
    String told = Texts.text("shell.agent.accessible", agent.name(), roleName, Shell.SWITCH_AGENT);
    setAccessibleText(told);
    setTooltip(new Tooltip(told));
  }

  void narrow(boolean narrow) {
    Shown.show(words, !narrow);
    Shown.show(key, !narrow);
  }
}
