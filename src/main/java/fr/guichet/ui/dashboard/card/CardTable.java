package fr.guichet.ui.dashboard.card;

import fr.guichet.ui.dashboard.chart.Mark;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  /** Letters that a head takes in one line. */
  private static final int LONG_HEAD = 10;

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
    var column = new TableColumn<CardContent.Line, String>(inTwo(table.columns().get(index)));
    column.setCellValueFactory(
        cell -> new ReadOnlyStringWrapper(stacked(cell.getValue().cells().get(index))));
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(AROUND + LETTER * longest(table, index));
    if (index > 0) {
      column.getStyleClass().add("number");
    }
    return column;
  }

  /** A rate above what it is made of: beside each other they are cut in a narrow card. */
  private static String stacked(String words) {
    return words.replace(" · ", "\n");
  }

  /** A long head in two lines, parted at the space nearest to its middle. */
  private static String inTwo(String head) {
    int middle = head.length() / 2;
    int at =
        IntStream.range(0, head.length())
            .filter(i -> head.charAt(i) == ' ')
            .boxed()
            .min(Comparator.comparingInt(i -> Math.abs(i - middle)))
            .orElse(-1);
    return head.length() <= LONG_HEAD || at < 0
        ? head
        : head.substring(0, at) + "\n" + head.substring(at + 1);
  }

  private static int longest(CardContent.Table table, int index) {
    return Stream.concat(
            Stream.of(inTwo(table.columns().get(index))),
            table.lines().stream().map(line -> stacked(line.cells().get(index))))
        .flatMap(String::lines)
        .mapToInt(String::length)
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
