package fr.guichet.ui.month;

import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.text.Texts;
import fr.guichet.model.visit.Outcome;
import java.time.YearMonth;
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

  private final TableColumn<FigureLine, String> previous;
  private final TableColumn<FigureLine, String> lastYear;

  FiguresTable() {
    getStyleClass().add("data-table");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    setAccessibleText(Texts.text("month.table"));
    setPlaceholder(new Label());
    setRowFactory(_ -> row());
    add("partner", 130, FigureLine::label).getStyleClass().remove("number");
    add("requests", 76, line -> MonthWords.count(line.requests()));
    add("share", 66, line -> MonthWords.percent(line.share()));
    for (Outcome outcome : Outcome.values()) {
      add("outcome." + outcome, 70, line -> MonthWords.count(line.outcomes().of(outcome)));
    }
    add("strict", 118, line -> MonthWords.rate(line.outcomes().strictRate()));
    add("excluding", 118, line -> MonthWords.rate(line.outcomes().rateExcludingPlanned()));
    add("minutes", 62, line -> MonthWords.minutes(line.meanMinutes(), line.requests()));
    previous = add("previous", 76, line -> MonthWords.count(line.previousMonth()));
    lastYear = add("lastYear", 76, line -> MonthWords.count(line.lastYear()));
  }

  void show(MonthFigures figures) {
    YearMonth month = figures.month();
    head(previous, MonthWords.shortMonth(month.minusMonths(1)), "month.column.previous.full");
    head(lastYear, MonthWords.shortMonth(month.minusYears(1)), "month.column.lastYear.full");
    getItems().setAll(FigureLine.of(figures));
    getSelectionModel().clearSelection();
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
    column.setPrefWidth(width);
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
