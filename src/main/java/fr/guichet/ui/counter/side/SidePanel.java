package fr.guichet.ui.counter.side;

import fr.guichet.ui.counter.moves.CounterModel;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The cards beside the entry: today, the procedure in question, what other panes add. */
public final class SidePanel extends ScrollPane {

  private static final double WIDTH = 300;

  private final VBox cards = new VBox(12);
  private final TodayCard today;
  private final SubjectCard subject;

  public SidePanel(CounterModel model, TodayCard today, List<CounterPane> others) {
    this.today = today;
    subject = new SubjectCard(model);
    setMinWidth(WIDTH);
    setMaxWidth(WIDTH);
    setContent(cards);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setMinHeight(0);
    setPrefHeight(0);
    getStyleClass().add("counter-scroll");
    // What is asked for now comes before what waits
    cards.getChildren().addAll(today, subject);
    others.forEach(pane -> cards.getChildren().add(pane.view()));
  }

  public void refresh() {
    subject.refresh();
  }

  public void read() {
    today.read();
  }
}
