package fr.guichet.ui.dashboard.card;

import fr.guichet.ui.dashboard.chart.Mark;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The table behind a chart: all its figures, a row read aloud as one. */
public final class CardTable extends TableView<CardContent.Line> {

  /** About what a letter takes, and what lies around the words of a cell. */
  private static final double LETTER = 7;

  private static final double AROUND = 16;

  private final Consumer<Mark> open;

  /**
   * @param open what Enter or a click on a line does
   */
  CardTable(CardContent content, Consumer<Mark> open) {
    this.open = open;
    getStyleClass().add("data-table");
    setAccessibleText(content.title() + " " + content.subtitle());
    setPlaceholder(new Label());
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    setMinSize(0, 0);
    for (int i = 0; i < content.table().columns().size(); i++) {
      getColumns().add(column(content.table(), i));
    }
    setRowFactory(_ -> row());
    getItems().setAll(content.table().lines());
    getSelectionModel().selectFirst();
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2) {
            openSelected();
          }
        });
  }

  private static TableColumn<CardContent.Line, String> column(CardContent.Table table, int index) {
    var column = new TableColumn<CardContent.Line, String>(table.columns().get(index));
    column.setCellValueFactory(
        cell -> new ReadOnlyStringWrapper(cell.getValue().cells().get(index)));
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(AROUND + LETTER * longest(table, index));
    if (index > 0) {
      column.getStyleClass().add("number");
    }
    return column;
  }

  private static int longest(CardContent.Table table, int index) {
    return table.lines().stream()
        .mapToInt(line -> line.cells().get(index).length())
        .max()
        .orElse(1);
  }

  private static TableRow<CardContent.Line> row() {
    return new TableRow<>() {
      @Override
      protected void updateItem(CardContent.Line line, boolean empty) {
        super.updateItem(line, empty);
        boolean none = empty || line == null;
        setAccessibleText(none ? null : line.spoken());
        setAccessibleHelp(none || line.mark() == null ? null : line.mark().sentence());
      }
    };
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      openSelected();
    }
  }

  private void openSelected() {
    CardContent.Line line = getSelectionModel().getSelectedItem();
    if (line != null && line.mark() != null) {
      open.accept(line.mark());
    }
  }
}
