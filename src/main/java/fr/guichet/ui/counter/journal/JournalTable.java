package fr.guichet.ui.counter.journal;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.ui.counter.entry.Words;
import fr.guichet.ui.kit.field.Chips;
import fr.guichet.ui.kit.table.Columns;
import fr.guichet.ui.kit.table.FittingRow;
import fr.guichet.ui.kit.table.InSight;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One row a visit; « mode discret » leaves time, partner, outcome and initials. */
public final class JournalTable extends TableView<VisitEntry> {

  /** Narrower, a time is cut. */
  private static final double LEAST = 60;

  /** What the signs of a visit may take of the words that say what was asked. */
  private static final double SIGNS = 260;

  private final JournalModel model;
  private final JournalWords words;
  private final Columns<VisitEntry> columns;
  private final TableColumn<VisitEntry, VisitEntry> day;
  private final TableColumn<VisitEntry, VisitEntry> requests;
  private final InSight inSight = InSight.of(this);

  JournalTable(JournalModel model) {
    this.model = model;
    this.words = new JournalWords(model.desk());
    setId("journal");
    columns =
        new Columns<>(this, text("journal.title"), entry -> words.spoken(entry, model.discreet()));
    day = plain("day", 128, JournalWords::day);
    plain("time", 60, JournalWords::time);
    plain("agent", 86, visit -> model.desk().duty().agentInitials(visit.agent()));
    plain("channel", 92, visit -> Words.of(visit.channel()));
    requests = graphic("requests", 220, this::requests);
    graphic("outcomes", 250, this::outcomes);
    plain("minutes", 74, visit -> text("journal.minutes", visit.length().minutes()))
        .getStyleClass()
        .add("number");
    getColumns().forEach(column -> column.setMinWidth(Math.min(column.getPrefWidth(), LEAST)));
    refreshFromModel();
  }

  void refreshFromModel() {
    VisitEntry selected = getSelectionModel().getSelectedItem();
    int place = getSelectionModel().getSelectedIndex();
    List<VisitEntry> before = List.copyOf(getItems());
    day.setVisible(model.searching());
    requests.setPrefWidth(model.discreet() ? 220 : 420);
    columns.fill();
    getItems().setAll(model.entries());
    refresh();
    select(selected);
    if (selected != null && chosen() == null && isFocused() && !getItems().isEmpty()) {
      // What was chosen is gone: keys go on where it stood
      getSelectionModel().select(Math.min(place, getItems().size() - 1));
    }
    // Whoever works elsewhere sees the newest
    if (isFocused() && !before.equals(getItems())) {
      inSight.bring();
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
    List<Label> signs = words.signs(entry.visit()).stream().map(Chips::partner).toList();
    cell.getChildren().add(new FittingRow(signs, SIGNS));
    if (!model.discreet()) {
      var asked = new Label(words.asked(entry));
      asked.setTooltip(new Tooltip(asked.getText()));
      cell.getChildren().add(asked);
    }
  }

  private void outcomes(HBox cell, VisitEntry entry) {
    List<Label> outcomes =
        entry.visit().requests().stream().map(request -> outcome(request, entry)).toList();
    var row = new FittingRow(outcomes, 0);
    HBox.setHgrow(row, Priority.ALWAYS);
    cell.getChildren().add(row);
  }

  private Label outcome(Request request, VisitEntry entry) {
    return Chips.outcome(request.outcome(), JournalWords.outcome(request, entry, model.discreet()));
  }

  private TableColumn<VisitEntry, VisitEntry> plain(
      String key, double width, Function<Visit, String> value) {
    return columns.lines(title(key), width, entry -> value.apply(entry.visit()));
  }

  private TableColumn<VisitEntry, VisitEntry> graphic(
      String key, double width, BiConsumer<HBox, VisitEntry> fill) {
    return columns.nodes(title(key), width, entry -> box(fill, entry));
  }

  private static Node box(BiConsumer<HBox, VisitEntry> fill, VisitEntry entry) {
    var box = new HBox(6);
    box.setAlignment(Pos.CENTER_LEFT);
    fill.accept(box, entry);
    return box;
  }

  private static String title(String key) {
    return text("journal.column." + key);
  }

  /** What is shown while nothing is there. */
  void say(String words) {
    columns.nothing(words);
  }

  /** The entry that keys and buttons work on, null for none. */
  VisitEntry chosen() {
    return getSelectionModel().getSelectedItem();
  }

  public List<VisitEntry> shown() {
    return List.copyOf(getItems());
  }
}
