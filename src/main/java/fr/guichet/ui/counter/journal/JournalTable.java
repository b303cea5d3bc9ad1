package fr.guichet.ui.counter.journal;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.ui.counter.entry.Words;
import fr.guichet.ui.kit.field.Chips;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** One row a visit; « mode discret » leaves time, partner, outcome and initials. */
public final class JournalTable extends TableView<VisitEntry> {

  private final JournalModel model;
  private final JournalWords words;
  private final TableColumn<VisitEntry, VisitEntry> day;
  private final TableColumn<VisitEntry, VisitEntry> requests;

  JournalTable(JournalModel model) {
    this.model = model;
    this.words = new JournalWords(model.desk());
    setId("journal");
    getStyleClass().add("data-table");
    setAccessibleText(text("journal.title"));
    setRowFactory(_ -> row());
    day = plain("day", 128, JournalWords::day);
    plain("time", 60, JournalWords::time);
    plain("agent", 86, visit -> model.desk().duty().agentInitials(visit.agent()));
    plain("channel", 92, visit -> Words.of(visit.channel()));
    requests = graphic("requests", 220, this::requests);
    graphic("outcomes", 250, this::outcomes);
    plain("minutes", 74, visit -> text("journal.minutes", visit.length().minutes()))
        .getStyleClass()
        .add("number");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    refreshFromModel();
  }

  void refreshFromModel() {
    VisitEntry selected = getSelectionModel().getSelectedItem();
    int place = getSelectionModel().getSelectedIndex();
    day.setVisible(model.searching());
    requests.setPrefWidth(model.discreet() ? 220 : 420);
    getItems().setAll(model.entries());
    refresh();
    select(selected);
    if (selected != null && chosen() == null && isFocused() && !getItems().isEmpty()) {
      // What was chosen is gone: keys go on where it stood
      getSelectionModel().select(Math.min(place, getItems().size() - 1));
    }
  }

  private void select(VisitEntry before) {
    if (before == null) {
      return;
    }
    for (int i = 0; i < getItems().size(); i++) {
      if (getItems().get(i).visit().id().equals(before.visit().id())) {
        getSelectionModel().select(i);
      }
    }
  }

  private void requests(HBox cell, VisitEntry entry) {
    words.signs(entry.visit()).forEach(sign -> cell.getChildren().add(Chips.partner(sign)));
    if (!model.discreet()) {
      var asked = new Label(words.asked(entry));
      asked.setTooltip(new Tooltip(asked.getText()));
      cell.getChildren().add(asked);
    }
  }

  private void outcomes(HBox cell, VisitEntry entry) {
    entry
        .visit()
        .requests()
        .forEach(
            request ->
                cell.getChildren()
                    .add(
                        Chips.outcome(
                            request.outcome(),
                            JournalWords.outcome(request, entry, model.discreet()))));
  }

  private TableColumn<VisitEntry, VisitEntry> plain(
      String key, double width, Function<Visit, String> value) {
    return column(
        key,
        width,
        (cell, entry) -> cell.setText(entry == null ? null : value.apply(entry.visit())));
  }

  private TableColumn<VisitEntry, VisitEntry> graphic(
      String key, double width, BiConsumer<HBox, VisitEntry> fill) {
    return column(
        key, width, (cell, entry) -> cell.setGraphic(entry == null ? null : box(fill, entry)));
  }

  private static Node box(BiConsumer<HBox, VisitEntry> fill, VisitEntry entry) {
    var box = new HBox(6);
    box.setAlignment(Pos.CENTER_LEFT);
    fill.accept(box, entry);
    return box;
  }

  private TableColumn<VisitEntry, VisitEntry> column(
      String key, double width, BiConsumer<TableCell<VisitEntry, VisitEntry>, VisitEntry> show) {
    var column = new TableColumn<VisitEntry, VisitEntry>(text("journal.column." + key));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(
        _ ->
            new TableCell<>() {
              @Override
              protected void updateItem(VisitEntry entry, boolean empty) {
                super.updateItem(entry, empty);
                show.accept(this, empty ? null : entry);
              }
            });
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, 60));
    column.setSortable(false);
    column.setReorderable(false);
    getColumns().add(column);
    return column;
  }

  private TableRow<VisitEntry> row() {
    return new TableRow<>() {
      @Override
      protected void updateItem(VisitEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setAccessibleText(empty || entry == null ? "" : words.spoken(entry, model.discreet()));
      }
    };
  }

  /** What is shown while nothing is there. */
  void say(String nothing) {
    var label = new Label(nothing);
    label.getStyleClass().add("muted");
    setPlaceholder(label);
  }

  /** The entry that keys and buttons work on, null for none. */
  VisitEntry chosen() {
    return getSelectionModel().getSelectedItem();
  }

  public List<VisitEntry> shown() {
    return List.copyOf(getItems());
  }
}
