package fr.guichet.ui.month;

import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.text.Texts;
import fr.guichet.model.visit.Outcome;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/** The figures by partner with their total, the compared months beside them. */
final class FiguresTable extends TableView<FigureLine> {

  private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");

  /** What the figures take of the room that is left; the names of the partners take the rest. */
  private static final double SHARED = 0.4;

  private final List<Double> widths = new ArrayList<>();
  private final TableColumn<FigureLine, String> previous;
  private final TableColumn<FigureLine, String> lastYear;

  FiguresTable() {
    getStyleClass().add("data-table");
    setAccessibleText(Texts.text("month.table"));
    setPlaceholder(new Label());
    setRowFactory(_ -> row());
    add("partner", 140, FigureLine::label).getStyleClass().remove("number");
    add("requests", 72, line -> MonthWords.count(line.requests()));
    add("share", 56, line -> MonthWords.percent(line.share()));
    for (Outcome outcome : Outcome.values()) {
      add(
          "outcome." + outcome,
          widthOf(outcome),
          line -> MonthWords.count(line.outcomes().of(outcome)));
    }
    add("strict", 126, line -> MonthWords.rate(line.outcomes().strictRate()));
    add("excluding", 126, line -> MonthWords.rate(line.outcomes().rateExcludingPlanned()));
    add("minutes", 56, line -> MonthWords.minutes(line.meanMinutes(), line.requests()));
    previous = add("previous", 50, line -> MonthWords.count(line.previousMonth()));
    lastYear = add("lastYear", 66, line -> MonthWords.count(line.lastYear()));
    widthProperty().subscribe(width -> fit(width.doubleValue()));
  }

  /** Room for the head. */
  private static double widthOf(Outcome outcome) {
    return switch (outcome) {
      case RESOLVED, PENDING -> 64;
      case PLANNED_ORIENTATION, UNFINISHED -> 58;
      case REDIRECTED -> 52;
    };
  }

  void show(MonthFigures figures) {
    YearMonth month = YearMonth.from(figures.period().from());
    head(
        previous, MonthWords.shortMonth(month.minusMonths(1), month), "month.column.previous.full");
    head(lastYear, MonthWords.shortMonth(month.minusYears(1), month), "month.column.lastYear.full");
    getItems().setAll(FigureLine.of(figures));
    getSelectionModel().clearSelection();
  }

  /** Without room the table scrolls, by keyboard too: that needs a cell to move. */
  private void fit(double width) {
    double spare = width - 2 - widths.stream().mapToDouble(Double::doubleValue).sum();
    double each = Math.floor(Math.max(0, spare) * SHARED / (widths.size() - 1));
    for (int i = 1; i < widths.size(); i++) {
      getColumns().get(i).setPrefWidth(widths.get(i) + each);
    }
    getColumns()
        .get(0)
        .setPrefWidth(widths.get(0) + Math.max(0, Math.floor(spare - each * (widths.size() - 1))));
    getSelectionModel().setCellSelectionEnabled(spare < 0);
  }

  private TableColumn<FigureLine, String> add(
      String key, double width, Function<FigureLine, String> words) {
    var column = new TableColumn<FigureLine, String>();
    String name = Texts.text("month.column." + key);
    head(column, name, "month.column." + key + ".full");
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    column.getStyleClass().add("number");
    column.setSortable(false);
    column.setReorderable(false);
    column.setMinWidth(width);
    widths.add(width);
    getColumns().add(column);
    return column;
  }

  /** The head is short; its tooltip says the whole. */
  private static void head(TableColumn<FigureLine, String> column, String name, String full) {
    var label = new Label(name);
    label.setTooltip(new Tooltip(Texts.text(full)));
    label.setMinWidth(Label.USE_PREF_SIZE);
    column.setGraphic(label);
  }

  private static TableRow<FigureLine> row() {
    return new TableRow<>() {
      @Override
      protected void updateItem(FigureLine line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(TOTAL, !empty && line.total());
      }
    };
  }
}
