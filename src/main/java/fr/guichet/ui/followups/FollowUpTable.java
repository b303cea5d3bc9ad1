package fr.guichet.ui.followups;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.followup.Pending;
import fr.guichet.ui.kit.field.Chips;
import fr.guichet.ui.kit.table.Columns;
import fr.guichet.ui.kit.table.InSight;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** What was promised, late first. */
final class FollowUpTable extends TableView<Pending> {

  /** The share of its usual width that a column keeps in a narrow window. */
  private static final double LEAST = 0.85;

  /** Width of the bar beside a long list, with the edges. */
  private static final double SCROLLS = 16;

  private final FollowUpsModel model;
  private final TableColumn<Pending, Pending> who;
  private final TableColumn<Pending, Pending> since;
  private final InSight inSight = InSight.of(this);
  private boolean showing;

  FollowUpTable(FollowUpsModel model) {
    this.model = model;
    FollowUpWords words = model.words();
    setId("follow-ups");
    var columns =
        new Columns<>(this, text("followUps.title"), p -> words.spoken(p, model.discreet()));
    columns.nodes(title("promised"), 108, this::promised);
    columns.nodes(title("partner"), 132, pending -> Chips.partner(words.sign(pending)));
    columns.words(title("matter"), 208, words::matter);
    columns.words(title("awaited"), 130, FollowUpWords::awaited);
    who = columns.words(title("who"), 128, p -> FollowUpWords.person(p.person(), model.discreet()));
    since = columns.words(title("since"), 120, words::since);
    getColumns().forEach(column -> column.setMinWidth(column.getPrefWidth() * LEAST));
    columns.nothing(text("followUps.nothing"));
    widthProperty().subscribe(width -> fit(width.doubleValue()));
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            pending -> {
              if (pending != null && !showing) {
                model.select(pending);
              }
            });
  }

  private static String title(String key) {
    return text("followUps.column." + key);
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
  private void fit(double width) {
    double least = SCROLLS + getColumns().stream().mapToDouble(TableColumn::getMinWidth).sum();
    since.setVisible(width >= least);
    who.setVisible(width >= least - since.getMinWidth());
  }

  void refreshFromModel() {
    List<Pending> before = List.copyOf(getItems());
    Pending chosen = getSelectionModel().getSelectedItem();
    showing = true;
    getItems().setAll(model.shown());
    model.selected().ifPresent(this::choose);
    showing = false;
    refresh();
    if (!before.equals(getItems())
        || !Objects.equals(chosen, getSelectionModel().getSelectedItem())) {
      inSight.bring();
    }
  }

  private void choose(Pending pending) {
    getSelectionModel().clearAndSelect(getItems().indexOf(pending));
  }
}
