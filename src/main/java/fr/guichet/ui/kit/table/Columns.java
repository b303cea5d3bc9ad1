package fr.guichet.ui.kit.table;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;

/**
 * The columns of a table that is read from top to bottom: nothing in it is sorted or moved about,
 * and a row is read aloud as one.
 */
public final class Columns<T> {

  /** What lies around the words of a cell. */
  private static final double AROUND = 18;

  private final TableView<T> table;

  /**
   * @param name what the table is called when it is read aloud
   * @param spoken a row read aloud
   */
  public Columns(TableView<T> table, String name, Function<T, String> spoken) {
    this.table = table;
    table.getStyleClass().add("data-table");
    table.setAccessibleText(name);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setRowFactory(_ -> row(spoken));
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

  /** After a width was changed by hand: together the columns are as wide as the table again. */
  public void fill() {
    table.getColumnResizePolicy().call(new TableView.ResizeFeatures<>(table, null, 0.0));
  }

  /** What stands there while it is empty. */
  public void nothing(String words) {
    var nothing = new Label(words);
    nothing.getStyleClass().add("muted");
    nothing.setWrapText(true);
    table.setPlaceholder(nothing);
  }

  /** A column of words on one line, cut where it is too narrow. */
  public TableColumn<T, T> lines(String title, double width, Function<T, String> words) {
    var column = column(title, width);
    column.setCellFactory(
        _ ->
            new TableCell<>() {
              @Override
              protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : words.apply(item));
              }
            });
    return column;
  }

  /** A column of words that go on below where it is too narrow. */
  public TableColumn<T, T> words(String title, double width, Function<T, String> words) {
    return cells(title, width, (item, column) -> wrapped(words.apply(item), column));
  }

  /** A column of signs and the like. */
  public TableColumn<T, T> nodes(String title, double width, Function<T, Node> node) {
    return cells(title, width, (item, _) -> node.apply(item));
  }

  /**
   * A column of anything.
   *
   * @param cell what is shown of a row in the column
   */
  public TableColumn<T, T> cells(
      String title, double width, BiFunction<T, TableColumn<T, T>, Node> cell) {
    var column = column(title, width);
    column.setCellFactory(
        _ ->
            new TableCell<>() {
              @Override
              protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setGraphic(empty || item == null ? null : cell.apply(item, column));
              }
            });
    return column;
  }

  /** Words that go on below where a column is too narrow for them. */
  public static Text wrapped(String words, TableColumn<?, ?> column) {
    var wrapped = new Text(words);
    wrapped.getStyleClass().add("cell-text");
    wrapped.wrappingWidthProperty().bind(column.widthProperty().subtract(AROUND));
    return wrapped;
  }

  private TableColumn<T, T> column(String title, double width) {
    var column = new TableColumn<T, T>(title);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    table.getColumns().add(column);
    return column;
  }
}
