package fr.guichet.ui.shell;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.Icon;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Why the program cannot start: what happened, what is safe, what to do, a code to quote. */
public final class TroubleView {

  private final StackPane view = new StackPane();

  /**
   * @param retry tries to start once more
   */
  public TroubleView(Failure failure, Runnable retry, Runnable quit) {
    String kind = failure.kind().name();
    var title = new Label(Texts.text("trouble.title"), Icon.ERROR.node());
    title.getStyleClass().add("h1");
    var code = new Label(Texts.text("trouble.code", failure.code()));
    code.getStyleClass().add("muted");
    Button again = button("trouble.retry", retry);
    again.getStyleClass().add("primary");
    var buttons = new HBox(10, button("trouble.quit", quit), again);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    var card =
        new VBox(
            16,
            title,
            part("trouble.happened", failure.getMessage()),
            part("trouble.isSafe", Texts.text("trouble.safe." + kind)),
            part("trouble.whatToDo", Texts.text("trouble.do." + kind)),
            code,
            buttons);
    card.getStyleClass().addAll("card", "trouble");
    card.setMaxSize(620, VBox.USE_PREF_SIZE);
    view.getStyleClass().add("ground");
    view.getChildren().add(card);
  }

  /** The root of the scene. */
  public Parent view() {
    return view;
  }

  private static VBox part(String heading, String words) {
    var title = new Label(Texts.text(heading));
    title.getStyleClass().add("overline");
    var text = new Label(words);
    text.setWrapText(true);
    return new VBox(3, title, text);
  }

  private static Button button(String name, Runnable action) {
    var button = new Button(Texts.text(name));
    button.setOnAction(_ -> action.run());
    button.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            button.fire();
          }
        });
    return button;
  }
}
