package fr.guichet.ui.followups;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.followup.Pending;
import fr.guichet.ui.kit.field.Chips;
import java.time.LocalDate;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;

/** What was promised, late first. */
final class FollowUpTable extends TableView<Pending> {

  /** The share of its usual width that a column keeps in a narrow window. */
  private static final double LEAST = 0.85;

  private final FollowUpsModel model;
  private final TableColumn<Pending, Pending> who;
  private final TableColumn<Pending, Pending> since;
  private boolean showing;

  FollowUpTable(FollowUpsModel model) {
    this.model = model;
    FollowUpWords words = model.words();
    setId("follow-ups");
    getStyleClass().add("data-table");
    setAccessibleText(text("followUps.title"));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    add(new TableColumn<>(), "promised", 108, this::promised);
    add(new TableColumn<>(), "partner", 112, pending -> Chips.partner(words.sign(pending)));
    addWords("matter", 230, words::matter);
    addWords("awaited", 130, FollowUpWords::awaited);
    who = addWords("who", 128, p -> FollowUpWords.person(p.person(), model.discreet()));
    since = addWords("since", 120, words::since);
    setRowFactory(_ -> row());
    var nothing = new Label(text("followUps.nothing"));
    nothing.getStyleClass().add("muted");
    setPlaceholder(nothing);
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            pending -> {
              if (pending != null && !showing) {
                model.select(pending);
              }
            });
  }

  private Node promised(Pending pending) {
    LocalDate day = pending.followUp().promisedDay();
    var chip = new Label(model.words().day(day));
    chip.getStyleClass().addAll("chip", model.words().style(day));
    chip.setMinWidth(USE_PREF_SIZE);
    chip.setAccessibleText(model.words().urgency(day) + " " + chip.getText());
    return chip;
  }

  /** Without room for everything, the detail beside says the rest. */
  void narrow(boolean narrow) {
    who.setVisible(!narrow);
    since.setVisible(!narrow);
  }

  private TableColumn<Pending, Pending> addWords(
      String key, double width, Function<Pending, String> words) {
    var column = new TableColumn<Pending, Pending>();
    return add(
        column,
        key,
        width,
        pending -> {
          var wrapped = new Text(words.apply(pending));
          wrapped.getStyleClass().add("cell-text");
          wrapped.wrappingWidthProperty().bind(column.widthProperty().subtract(18));
          return wrapped;
        });
  }

  private TableColumn<Pending, Pending> add(
      TableColumn<Pending, Pending> column,
      String key,
      double width,
      Function<Pending, Node> content) {
    column.setText(text("followUps.column." + key));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(
        _ ->
            new TableCell<>() {
              @Override
              protected void updateItem(Pending pending, boolean empty) {
                super.updateItem(pending, empty);
                setGraphic(empty || pending == null ? null : content.apply(pending));
              }
            });
    column.setPrefWidth(width);
    column.setMinWidth(width * LEAST);
    column.setSortable(false);
    column.setReorderable(false);
    getColumns().add(column);
    return column;
  }

  private TableRow<Pending> row() {
    return new TableRow<>() {
      @Override
      protected void updateItem(Pending pending, boolean empty) {
        super.updateItem(pending, empty);
        setAccessibleText(
            empty || pending == null ? "" : model.words().spoken(pending, model.discreet()));
      }
    };
  }

  void refreshFromModel() {
    showing = true;
    getItems().setAll(model.shown());
    model.selected().ifPresent(pending -> getSelectionModel().clearAndSelect(indexOf(pending)));
    showing = false;
    refresh();
  }

  private int indexOf(Pending pending) {
    return getItems().indexOf(pending);
  }
}
