package fr.guichet.ui.counter;

import java.util.List;
import javafx.scene.layout.VBox;

/** The cards beside the entry: today, the procedure in question, what other panes add. */
final class SidePanel extends VBox {

  static final double WIDTH = 300;

  private final TodayCard today;
  private final SubjectCard subject;

  SidePanel(CounterModel model, TodayCard today, List<CounterPane> others) {
    super(12);
    this.today = today;
    subject = new SubjectCard(model);
    setMinWidth(WIDTH);
    setMaxWidth(WIDTH);
    // What is asked for now comes before what waits
    getChildren().addAll(today, subject);
    others.forEach(pane -> getChildren().add(pane.view()));
  }

  void refresh() {
    subject.refresh();
  }

  void read() {
    today.read();
  }
}
