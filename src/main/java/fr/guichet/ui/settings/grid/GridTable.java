package fr.guichet.ui.settings.grid;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.grid.Criterion;
import fr.guichet.model.text.DateWords;
import fr.guichet.ui.kit.table.Columns;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** The criteria, by topic, with what was answered. */
final class GridTable extends TableView<Criterion> {

  /** Below this width the proof and its day stand beside the table only. */
  private static final double ROOM_FOR_ALL = 480;

  /** The share of its usual width that a column keeps. */
  private static final double LEAST = 0.85;

  /** The wording goes on below where there is less room; the answer is never cut. */
  private static final double LEAST_WORDING = 120;

  private final GridModel model;
  private boolean showing;

  GridTable(GridModel model) {
    this.model = model;
    setId("label-grid");
    var columns = new Columns<>(this, text("grid.title"), GridWords::spoken);
    columns.cells(title("criterion"), 230, GridTable::criterion);
    columns.nodes(title("answer"), 104, GridWords::chip);
    var proof = columns.words(title("proof"), 130, criterion -> criterion.entry().proof());
    var day =
        columns.words(title("day"), 88, criterion -> DateWords.numbers(criterion.entry().day()));
    getColumns().forEach(column -> column.setMinWidth(column.getPrefWidth() * LEAST));
    getColumns().getFirst().setMinWidth(LEAST_WORDING);
    widthProperty()
        .subscribe(
            width -> {
              boolean all = width.doubleValue() == 0 || width.doubleValue() >= ROOM_FOR_ALL;
              proof.setVisible(all);
              day.setVisible(all);
            });
    setPlaceholder(new Label());
    getSelectionModel().selectedItemProperty().subscribe(this::select);
  }

  private void select(Criterion criterion) {
    if (criterion != null && !showing) {
      model.select(criterion);
    }
  }

  private static String title(String key) {
    return text("grid.column." + key);
  }

  /** The wording of each under its topic. */
  private static Node criterion(Criterion criterion, TableColumn<?, ?> column) {
    var topic = new Label(text("grid.topic." + criterion.topic()));
    topic.getStyleClass().addAll("muted", "small");
    return new VBox(1, topic, Columns.wrapped(criterion.wording(), column));
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
