package fr.guichet.ui.settings.takeover.part;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.kit.table.Columns;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** A table of wrapped words; its rows are read aloud whole, and the choice stays where it is. */
public final class Rows<T> extends TableView<T> {

  /** The share of its usual width that a column keeps. */
  private static final double LEAST = 0.6;

  /** It grows into the room that is left; without this it would take it from the others. */
  private static final double PREFERRED = 120;

  private final Columns<T> columns;

  /**
   * @param nothing what is said when it is empty
   * @param spoken a row read aloud
   */
  public Rows(String id, String name, String nothing, Function<T, String> spoken) {
    setId(id);
    columns = new Columns<>(this, name, spoken);
    setMinHeight(0);
    setPrefHeight(PREFERRED);
    columns.nothing(nothing);
    getPlaceholder().getStyleClass().add("small");
  }

  /** A column of words. */
  public Rows<T> words(String key, double width, Function<T, String> words) {
    return narrow(columns.words(title(key), width, words));
  }

  /** A column of marks, or of words where there is no mark. */
  public Rows<T> either(
      String key, double width, Function<T, Node> mark, Function<T, String> words) {
    return narrow(
        columns.cells(
            title(key),
            width,
            (item, column) -> {
              Node marked = mark.apply(item);
              return marked == null ? Columns.wrapped(words.apply(item), column) : marked;
            }));
  }

  /** A column of marks. */
  public Rows<T> marks(String key, double width, Function<T, Node> mark) {
    return narrow(columns.nodes(title(key), width, mark));
  }

  private static String title(String key) {
    return text("takeover.column." + key);
  }

  private Rows<T> narrow(TableColumn<T, T> column) {
    column.setMinWidth(column.getPrefWidth() * LEAST);
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
