package fr.guichet.ui.month.figures;

import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Rate;
import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.FigureWords;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The four figures of the month that are read first. */
final class FigureCards extends HBox {

  FigureCards() {
    setSpacing(12);
    setMinHeight(USE_PREF_SIZE);
  }

  void show(MonthFigures figures) {
    int requests = figures.totals().requests();
    Rate operators = new Rate(figures.totals().operatorRequests(), requests);
    Rate strict = figures.strictRate();
    Rate excluding = figures.rateExcludingPlanned();
    getChildren()
        .setAll(
            card(
                "month.card.requests",
                FigureWords.count(requests),
                FigureWords.counted("month.visits", figures.totals().visits())
                    + Texts.text("month.card.operators", FigureWords.fraction(operators))),
            card(
                "month.card.strict",
                FigureWords.percent(strict),
                FigureWords.fraction(strict) + Texts.text("month.card.national")),
            card(
                "month.card.excluding",
                FigureWords.percent(excluding),
                FigureWords.fraction(excluding)),
            card("month.card.anHour", anHour(figures), opening(figures)));
  }

  private static String anHour(MonthFigures figures) {
    return figures.opening().minutes() == 0 ? "–" : FigureWords.decimal(figures.requestsAnHour());
  }

  private static String opening(MonthFigures figures) {
    int hours = Math.round(figures.opening().minutes() / 60f);
    return FigureWords.counted("month.hours", hours)
        + " · "
        + FigureWords.counted("month.days", figures.opening().days());
  }

  private static VBox card(String title, String figure, String details) {
    var name = new Label(Texts.text(title));
    name.getStyleClass().addAll("muted", "small");
    name.setWrapText(true);
    var number = new Label(figure);
    number.getStyleClass().add("figure");
    var more = new Label(details);
    more.getStyleClass().addAll("muted", "small");
    more.setWrapText(true);
    var card = new VBox(2, name, number, more);
    card.getStyleClass().add("card");
    card.setPrefWidth(200);
    card.setMinWidth(0);
    card.setAccessibleText(Texts.text(title) + " " + figure + ", " + details.replace("\n", ", "));
    HBox.setHgrow(card, Priority.ALWAYS);
    return card;
  }
}
