package fr.guichet.ui.month.finding;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/** A line of a list whose words go on below where the list is narrow. */
abstract class WrappedCell<T> extends ListCell<T> {

  /** What the padding and the scroll bar take. */
  private static final double AROUND = 40;

  private final Label words = new Label();

  WrappedCell(ListView<T> list) {
    words.setWrapText(true);
    words.setMinHeight(Label.USE_PREF_SIZE);
    words.prefWidthProperty().bind(list.widthProperty().subtract(AROUND));
    setPrefWidth(0);
  }

  /** Shows a line, empty for none. */
  void say(String line) {
    words.setText(line);
    setText(null);
    setGraphic(line.isEmpty() ? null : words);
    setAccessibleText(line);
  }

  Label words() {
    return words;
  }
}
