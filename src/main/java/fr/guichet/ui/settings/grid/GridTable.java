package fr.guichet.ui.settings.grid;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.grid.Criterion;
import fr.guichet.model.text.DateWords;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** The criteria, by topic, with what was answered. */
final class GridTable extends TableView<Criterion> {

  /** Below this width the proof and its day stand beside the table only. */
  private static final double ROOM_FOR_ALL = 480;

  private static final double PADDING = 18;

  private final GridModel model;
  private boolean showing;

  GridTable(GridModel model) {
    this.model = model;
    setId("label-grid");
    getStyleClass().add("data-table");
    setAccessibleText(text("grid.title"));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    add("criterion", 230, GridTable::criterion);
    add("answer", 104, GridWords::chip);
    TableColumn<Criterion, Criterion> proof =
        add("proof", 130, criterion -> new Text(criterion.entry().proof()));
    TableColumn<Criterion, Criterion> day =
        add("day", 88, criterion -> new Text(DateWords.numbers(criterion.entry().day())));
    widthProperty()
        .subscribe(
            width -> {
              boolean all = width.doubleValue() == 0 || width.doubleValue() >= ROOM_FOR_ALL;
              proof.setVisible(all);
              day.setVisible(all);
            });
    setPlaceholder(new Label());
    setRowFactory(_ -> row());
    getSelectionModel().selectedItemProperty().subscribe(this::select);
  }

  private void select(Criterion criterion) {
    if (criterion != null && !showing) {
      model.select(criterion);
    }
  }

  private static Node criterion(Criterion criterion) {
    var topic = new Label(text("grid.topic." + criterion.topic()));
    topic.getStyleClass().addAll("muted", "small");
    return new VBox(1, topic, new Text(criterion.wording()));
  }

  private TableColumn<Criterion, Criterion> add(
      String key, double width, Function<Criterion, Node> content) {
    var column = new TableColumn<Criterion, Criterion>(text("grid.column." + key));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(
        _ ->
            new TableCell<>() {
              @Override
              protected void updateItem(Criterion criterion, boolean empty) {
                super.updateItem(criterion, empty);
                setGraphic(empty || criterion == null ? null : wrapped(content, criterion, column));
              }
            });
    column.setPrefWidth(width);
    column.setMinWidth(width * 0.85);
    column.setSortable(false);
    column.setReorderable(false);
    getColumns().add(column);
    return column;
  }

  private static Node wrapped(
      Function<Criterion, Node> content,
      Criterion criterion,
      TableColumn<Criterion, Criterion> column) {
    Node node = content.apply(criterion);
    Node last = node instanceof VBox box ? box.getChildren().getLast() : node;
    if (last instanceof Text words) {
      words.getStyleClass().add("cell-text");
      words.wrappingWidthProperty().bind(column.widthProperty().subtract(PADDING));
    }
    return node;
  }

  private static TableRow<Criterion> row() {
    return new TableRow<>() {
      @Override
      protected void updateItem(Criterion criterion, boolean empty) {
        super.updateItem(criterion, empty);
        setAccessibleText(empty || criterion == null ? "" : GridWords.spoken(criterion));
      }
    };
  }

  void refreshFromModel() {
    showing = true;
    getItems().setAll(model.shown());
    model.selected().ifPresent(this::show);
    showing = false;
    setDisable(model.editing().get());
  }

  private void show(Criterion criterion) {
    int index = getItems().indexOf(criterion);
    getSelectionModel().clearAndSelect(index);
    getFocusModel().focus(index);
  }
}
