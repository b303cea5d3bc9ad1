package fr.guichet.ui.counter.side;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.figures.report.DayCounts;
import fr.guichet.model.visit.Outcome;
import fr.guichet.ui.counter.entry.EntryDesk;
import fr.guichet.ui.kit.field.Chips;
import fr.guichet.ui.kit.task.Background;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** « Aujourd’hui »: counts without any percentage; visitors may read them. */
public final class TodayCard extends VBox {

  private final EntryDesk desk;
  private final Background background;
  private final Label requests = new Label();
  private final FlowPane outcomes = new FlowPane(6, 6);

  public TodayCard(EntryDesk desk, Background background) {
    super(8);
    this.desk = desk;
    this.background = background;
    getStyleClass().addAll("card", "side-card");
    var title = new Label(text("counter.today.title"));
    title.getStyleClass().add("overline");
    requests.getStyleClass().add("side-figure");
    getChildren().addAll(title, requests, outcomes);
  }

  /** Reads the counts again. */
  void read() {
    background.run(() -> desk.counts(desk.today()), this::show);
  }

  private void show(DayCounts counts) {
    int all = counts.outcomes().requests();
    requests.setText(text(all < 2 ? "counter.request" : "counter.requests", all));
    outcomes.getChildren().clear();
    for (Outcome outcome : Outcome.values()) {
      int count = counts.outcomes().of(outcome);
      if (count > 0) {
        String word = text((count == 1 ? "counter.one." : "counter.many.") + outcome);
        outcomes.getChildren().add(Chips.outcome(outcome, count + " " + word));
      }
    }
  }
}
