package fr.guichet.ui.dashboard;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.dashboard.chart.Behind;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Overlay;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A list behind a figure, over the screen. */
final class ListedBox {

  private static final double WIDTH = 460;
  private static final double HEIGHT = 380;

  private ListedBox() {}

  static void open(Overlay overlay, String title, Behind.Listed listed) {
    var head = new Label(title);
    head.getStyleClass().add("h2");
    head.setWrapText(true);
    TableView<List<String>> table = table(title, listed);
    VBox.setVgrow(table, Priority.ALWAYS);
    var box = new VBox(12, head, table);
    box.setPrefSize(WIDTH, HEIGHT);
    Runnable close = overlay.open(box, table, () -> {});
    box.getChildren().add(KeyCap.button(text("journal.history.close"), text("key.escape"), close));
  }

  private static TableView<List<String>> table(String title, Behind.Listed listed) {
    var table = new TableView<List<String>>();
    table.getStyleClass().add("data-table");
    table.setAccessibleText(title);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    for (int i = 0; i < listed.columns().size(); i++) {
      table.getColumns().add(column(listed.columns().get(i), i));
    }
    table.setRowFactory(_ -> row());
    table.getItems().setAll(listed.lines());
    table.getSelectionModel().selectFirst();
    return table;
  }

  private static TableColumn<List<String>, String> column(String name, int index) {
    var column = new TableColumn<List<String>, String>(name);
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().get(index)));
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  private static TableRow<List<String>> row() {
    return new TableRow<>() {
      @Override
      protected void updateItem(List<String> line, boolean empty) {
        super.updateItem(line, empty);
        setAccessibleText(empty || line == null ? null : String.join(", ", line));
      }
    };
  }
}
