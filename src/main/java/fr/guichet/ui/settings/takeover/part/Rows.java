package fr.guichet.ui.settings.takeover.part;

import static fr.guichet.model.text.Texts.text;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;

/** A table of wrapped words; its rows are read aloud whole, and the choice stays where it is. */
public final class Rows<T> extends TableView<T> {

  private static final double LEAST = 0.6;

  /** It grows into the room that is left; without this it would take it from the others. */
  private static final double PREFERRED = 120;

  /**
   * @param nothing what is said when it is empty
   * @param spoken a row read aloud
   */
  public Rows(String id, String name, String nothing, Function<T, String> spoken) {
    setId(id);
    getStyleClass().add("data-table");
    setAccessibleText(name);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    setMinHeight(0);
    setPrefHeight(PREFERRED);
    var none = new Label(nothing);
    none.setWrapText(true);
    none.getStyleClass().addAll("muted", "small");
    setPlaceholder(none);
    setRowFactory(_ -> row(spoken));
  }

  private static <T> TableRow<T> row(Function<T, String> spoken) {
    return new TableRow<>() {
      @Override
      protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setAccessibleText(empty || item == null ? "" : spoken.apply(item));
      }
    };
  }

  /** A column of words. */
  public Rows<T> words(String key, double width, Function<T, String> words) {
    return either(key, width, _ -> null, words);
  }

  /** A column of marks, or of words where there is no mark. */
  public Rows<T> either(
      String key, double width, Function<T, Node> mark, Function<T, String> words) {
    var column = new TableColumn<T, T>();
    return add(
        column,
        key,
        width,
        item -> {
          Node marked = mark.apply(item);
          return marked == null ? wrapped(words.apply(item), column) : marked;
        });
  }

  private static <T> Text wrapped(String words, TableColumn<T, T> column) {
    var wrapped = new Text(words);
    wrapped.getStyleClass().add("cell-text");
    wrapped.wrappingWidthProperty().bind(column.widthProperty().subtract(18));
    return wrapped;
  }

  /** A column of marks. */
  public Rows<T> marks(String key, double width, Function<T, Node> mark) {
    return add(new TableColumn<>(), key, width, mark);
  }

  private Rows<T> add(
      TableColumn<T, T> column, String key, double width, Function<T, Node> content) {
    column.setText(text("takeover.column." + key));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(
        _ ->
            new TableCell<>() {
              @Override
              protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setGraphic(empty || item == null ? null : content.apply(item));
              }
            });
    column.setPrefWidth(width);
    column.setMinWidth(width * LEAST);
    column.setSortable(false);
    column.setReorderable(false);
    getColumns().add(column);
    return this;
  }

  /** Shows other rows; the place of the choice stays. */
  public void show(List<T> items) {
    int before = Math.max(0, getSelectionModel().getSelectedIndex());
    getItems().setAll(items);
    if (!items.isEmpty()) {
      getSelectionModel().clearAndSelect(Math.min(before, items.size() - 1));
    }
  }

  /** The chosen row; null for none. */
  public T chosen() {
    return getSelectionModel().getSelectedItem();
  }
}
