package fr.guichet.ui.month.figures;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.figures.MonthFigures;
import fr.guichet.ui.kit.Room;
import fr.guichet.ui.kit.Shown;
import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The figures by partner over their total, which stays in sight however many they are. */
final class FiguresWithTotal extends VBox {

  /** Of a line, as in month.css. */
  private static final double LINE = 31;

  /** Of the border of a table, above and below. */
  private static final double EDGES = 4;

  private final FiguresTable partners = new FiguresTable();
  private final FiguresTable total = new FiguresTable();
  private List<FigureLine> lines = List.of();

  FiguresWithTotal() {
    total.getStyleClass().add("foot");
    total.setAccessibleText(text("month.total"));
    total.setMinHeight(LINE + EDGES);
    total.setMaxHeight(LINE + EDGES);
    partners.setFixedCellSize(LINE);
    total.setFixedCellSize(LINE);
    VBox.setVgrow(partners, Priority.ALWAYS);
    getChildren().addAll(partners, total);
    Room.of(partners, _ -> partners.scrollsSideways()).subscribe(_ -> part());
    partners.skinProperty().subscribe(_ -> followHead());
  }

  void show(MonthFigures figures) {
    partners.show(figures);
    total.show(figures);
    lines = List.copyOf(partners.getItems());
    part();
  }

  /** The total goes sideways with what scrolls sideways; else it stands below. */
  private void part() {
    boolean apart = !partners.scrollsSideways() && !lines.isEmpty();
    partners.getItems().setAll(apart ? lines.subList(0, lines.size() - 1) : lines);
    total.getItems().setAll(apart ? lines.subList(lines.size() - 1, lines.size()) : List.of());
    Shown.show(total, apart);
    fit();
  }

  private void followHead() {
    if (partners.lookup(".column-header-background") instanceof Region head) {
      head.heightProperty().subscribe(_ -> fit());
    }
  }

  /** Few partners take no more than their lines, so that the total follows the last one. */
  private void fit() {
    double head =
        partners.lookup(".column-header-background") instanceof Region region
            ? region.getHeight()
            : 0;
    double whole = head + partners.getItems().size() * LINE + EDGES;
    partners.setMaxHeight(head > 0 && total.isVisible() ? whole : Double.MAX_VALUE);
  }
}
