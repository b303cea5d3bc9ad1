package fr.guichet.ui.month.figures;

import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.text.Texts;
import fr.guichet.model.visit.Outcome;
import fr.guichet.ui.kit.FigureWords;
import fr.guichet.ui.month.model.MonthWords;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/** The figures by partner with their total, the compared months beside them. */
public final class FiguresTable extends TableView<FigureLine> {

  private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");

  /** What the figures take of the room that is left; the names of the partners take the rest. */
  private static final double SHARED = 0.4;

  /** What the border and a vertical bar take of the width. */
  private static final double EDGE = 16;

  private final TableColumn<FigureLine, String> share;
  private final TableColumn<FigureLine, String> minutes;
  private final TableColumn<FigureLine, String> previous;
  private final TableColumn<FigureLine, String> lastYear;

  public FiguresTable() {
    getStyleClass().add("data-table");
    setAccessibleText(Texts.text("month.table"));
    setPlaceholder(new Label());
    setRowFactory(_ -> row());
    TableColumn<FigureLine, String> partner = add("partner", 108, FigureLine::label);
    partner.getStyleClass().remove("number");
    partner.setCellFactory(_ -> wrapped());
    add("requests", 62, line -> FigureWords.count(line.requests()));
    share = add("share", 54, line -> FigureWords.percent(line.share()));
    for (Outcome outcome : Outcome.values()) {
      add(
          "outcome." + outcome,
          widthOf(outcome),
          line -> FigureWords.count(line.outcomes().of(outcome)));
    }
    add("strict", 70, line -> MonthWords.twoLines(line.outcomes().strictRate()));
    add("excluding", 74, line -> MonthWords.twoLines(line.outcomes().rateExcludingPlanned()));
    minutes = add("minutes", 54, line -> MonthWords.minutes(line.meanMinutes(), line.requests()));
    previous = add("previous", 40, line -> FigureWords.count(line.previousMonth()));
    lastYear = add("lastYear", 70, line -> FigureWords.count(line.lastYear()));
    widthProperty().subscribe(width -> fit(width.doubleValue()));
  }

  /** Room for the head. */
  private static double widthOf(Outcome outcome) {
    return switch (outcome) {
      case RESOLVED -> 56;
      case PENDING -> 52;
      case PLANNED_ORIENTATION, UNFINISHED -> 48;
      case REDIRECTED -> 42;
    };
  }

  public void show(MonthFigures figures) {
    YearMonth month = YearMonth.from(figures.period().from());
    head(
        previous, MonthWords.shortMonth(month.minusMonths(1), month), "month.column.previous.full");
    head(lastYear, MonthWords.shortMonth(month.minusYears(1), month), "month.column.lastYear.full");
    getItems().setAll(FigureLine.of(figures));
    getSelectionModel().clearSelection();
  }

  /** Whether the columns do not hold beside each other. */
  boolean scrollsSideways() {
    return getSelectionModel().isCellSelectionEnabled();
  }

  /**
   * Without room for all, what follows from the rest is left out; then the table scrolls, by
   * keyboard too: that needs a cell to move.
   */
  private void fit(double width) {
    double room = width - EDGE;
    boolean all = room >= sum(getColumns());
    share.setVisible(all);
    minutes.setVisible(all);
    List<TableColumn<FigureLine, ?>> shown = List.copyOf(getVisibleLeafColumns());
    double spare = Math.max(0, room - sum(shown));
    double each = Math.floor(spare * SHARED / (shown.size() - 1));
    for (int i = 1; i < shown.size(); i++) {
      shown.get(i).setPrefWidth(shown.get(i).getMinWidth() + each);
    }
    double names = Math.floor(spare - each * (shown.size() - 1));
    shown.getFirst().setPrefWidth(shown.getFirst().getMinWidth() + names);
    getSelectionModel().setCellSelectionEnabled(room < sum(shown));
  }

  private static double sum(List<TableColumn<FigureLine, ?>> columns) {
    return columns.stream().mapToDouble(TableColumn::getMinWidth).sum();
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

  /** Rates take two lines, so that a long name has two as well. */
  private static TableCell<FigureLine, String> wrapped() {
    return new TableCell<>() {
      @Override
      protected void updateItem(String name, boolean empty) {
        super.updateItem(name, empty);
        setText(empty ? null : name);
        setWrapText(true);
      }
    };
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
