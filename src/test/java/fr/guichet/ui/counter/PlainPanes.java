package fr.guichet.ui.counter;

import fr.guichet.ui.counter.side.CounterPane;
import fr.guichet.ui.counter.side.CounterPanes;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Panes that hold the place of the day's line and of the journal, where only the entry is tested.
 */
final class PlainPanes {

  private PlainPanes() {}

  static CounterPanes panes() {
    return new CounterPanes(pane(dayLine()), pane(journal()), List.of());
  }

  private static CounterPane pane(Node node) {
    return () -> node;
  }

  private static Node dayLine() {
    var title = new Label("Guichet");
    title.getStyleClass().add("h1");
    var line = new HBox(14, title, new Label("lun. 23 nov."), new Label("présentes : Camille"));
    line.setMinHeight(32);
    line.setStyle("-fx-alignment: center-left");
    return line;
  }

  private static Node journal() {
    var title = new Label("Journal du jour");
    title.getStyleClass().add("h2");
    var card = new VBox(title);
    card.getStyleClass().add("card");
    return card;
  }
}
