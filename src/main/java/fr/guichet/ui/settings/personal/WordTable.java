package fr.guichet.ui.settings.personal;

import static fr.guichet.model.text.Texts.text;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;

/** A table of words that is only read. */
final class WordTable<T> extends TableView<T> {

  /** About the words of a cell. */
  private static final double AROUND = 18;

  /**
   * @param nothing what stands there while it is empty
   */
  WordTable(String id, String name, String nothing) {
    setId(id);
    getStyleClass().add("data-table");
    setAccessibleText(name);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    var empty = new Label(nothing);
    empty.getStyleClass().add("muted");
    empty.setWrapText(true);
    setPlaceholder(empty);
    setRowFactory(_ -> row());
  }

  private TableRow<T> row() {
    return new TableRow<>() {
      @Override
      protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setAccessibleText(empty || item == null ? "" : words(item));
      }
    };
  }

  /** Words that are longer than their column go on below. */
  private static <T> TableCell<T, String> wrapped() {
    return new TableCell<>() {
      private final Text shown = new Text();

      {
        shown.getStyleClass().add("cell-text");
        shown.wrappingWidthProperty().bind(widthProperty().subtract(AROUND));
        setPrefHeight(USE_COMPUTED_SIZE);
      }

      @Override
      protected void updateItem(String words, boolean empty) {
        super.updateItem(words, empty);
        shown.setText(empty ? "" : words);
        setGraphic(empty ? null : shown);
      }
    };
  }

  private String words(T item) {
    var words = new StringBuilder();
    getColumns()
        .forEach(
            column -> {
              words.append(words.isEmpty() ? "" : ", ");
              words.append(column.getText()).append(" ").append(column.getCellData(item));
            });
    return words.toString();
  }

  /** Another column; {@code key} is that of its title. */
  WordTable<T> column(String key, double width, Function<T, String> words) {
    var column = new TableColumn<T, String>(text(key));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
    column.setCellFactory(_ -> wrapped());
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    getColumns().add(column);
    return this;
  }
}
