package fr.guichet.ui.month.figures;

import fr.guichet.model.closing.MonthPage;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.FigureWords;
import fr.guichet.ui.kit.Shown;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** « Relire »: the figures of the month, the same as in its file. */
public final class FiguresPane extends VBox {

  private final FigureCards cards = new FigureCards();
  private final FiguresWithTotal table = new FiguresWithTotal();
  private final Label aside = new Label();
  private final StackPane tableCard = new StackPane(table);
  private final VBox empty = new VBox(8);

  public FiguresPane() {
    super(12);
    aside.getStyleClass().addAll("muted", "small");
    aside.setWrapText(true);
    tableCard.getStyleClass().addAll("card", "table-card");
    tableCard.setMinHeight(120);
    empty.getStyleClass().add("card");
    empty.setAlignment(Pos.CENTER);
    VBox.setVgrow(tableCard, Priority.ALWAYS);
    VBox.setVgrow(empty, Priority.ALWAYS);
    getChildren().addAll(cards, aside, tableCard, empty);
    show(null);
  }

  public void show(MonthPage page) {
    MonthFigures figures = page == null ? null : page.view().figures();
    boolean some = figures != null && figures.totals().visits() > 0;
    Shown.show(cards, some);
    Shown.show(tableCard, some);
    Shown.show(empty, figures != null && !some);
    Shown.show(aside, false);
    if (some) {
      cards.show(figures);
      table.show(figures);
      showAside(page);
    } else if (figures != null) {
      showEmpty(figures);
    }
  }

  private void showAside(MonthPage page) {
    MonthFigures figures = page.view().figures();
    List<String> words = new ArrayList<>();
    if (page.view().closed()) {
      words.add(Texts.text("month.frozen"));
    }
    if (figures.toQualify() > 0) {
      words.add(FigureWords.counted("month.toQualify", figures.toQualify()));
    }
    if (figures.notTaken() > 0) {
      words.add(FigureWords.counted("month.notTaken", figures.notTaken()));
    }
    aside.setText(String.join(" · ", words));
    Shown.show(aside, !words.isEmpty());
  }

  private void showEmpty(MonthFigures figures) {
    var title = new Label(Texts.text("month.empty", figures.period().words()));
    title.getStyleClass().add("h2");
    var help = new Label(Texts.text("month.empty.help"));
    help.getStyleClass().add("muted");
    help.setWrapText(true);
    empty.getChildren().setAll(title, help);
  }
}
