package fr.guichet.ui.entrance;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.account.Given;
import fr.guichet.model.text.Elision;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The same on paper: printed from the screen, so that no file holds it. */
final class GivenSheet extends VBox {

  /** Fits a page of A4 with its margins, in points. */
  private static final double WIDTH = 440;

  GivenSheet(String site, Given given) {
    super(14);
    setPrefWidth(WIDTH);
    setStyle("-fx-background-color: white;");
    add(18, text("given.sheet", site));
    add(12, text("given.code"));
    add(16, given.code().text());
    add(11, text("given.code.what"));
    given
        .made()
        .forEach(
            (agent, made) -> {
              add(12, text("given.password", Elision.of(agent.name())));
              add(16, made.reveal());
            });
  }

  private void add(int size, String words) {
    var line = new Label(words);
    line.setWrapText(true);
    line.setPrefWidth(WIDTH);
    line.setStyle("-fx-text-fill: black; -fx-font-size: " + size + "px;");
    getChildren().add(line);
  }
}
