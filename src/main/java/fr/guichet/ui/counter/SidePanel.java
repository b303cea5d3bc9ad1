package fr.guichet.ui.counter;

import java.util.List;
import javafx.scene.layout.VBox;

/** The cards beside the entry: today, what other panes add, the procedure in question. */
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
    getChildren().add(today);
    others.forEach(pane -> getChildren().add(pane.view()));
    getChildren().add(subject);
  }

  void refresh() {
    subject.refresh();
  }

  void read() {
    today.read();
  }
}
