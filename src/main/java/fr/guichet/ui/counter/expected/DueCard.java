package fr.guichet.ui.counter.expected;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.followup.Pending;
import fr.guichet.ui.counter.side.CounterPane;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.Shown;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** « À suivre »: what is promised for today, or late. */
public final class DueCard implements CounterPane {

  private static final int SHOWN = 2;

  private final ExpectedModel model;
  private final Runnable followUps;
  private final Label title = new Label();
  private final VBox list = new VBox(4);
  private final VBox view = new VBox(8, title, list);

  /**
   * @param followUps opens the screen À suivre
   */
  public DueCard(ExpectedModel model, Runnable followUps) {
    this.model = model;
    this.followUps = followUps;
    title.getStyleClass().add("overline");
    view.getStyleClass().addAll("card", "side-card");
    model.onChange(this::refresh);
    refresh();
  }

  private void refresh() {
    List<Pending> due = model.due();
    int late = (int) due.stream().filter(model::late).count();
    title.setText(
        text("expected.due")
            + (late == 0 ? "" : text("expected.dueLate", late))
            + (late == due.size() ? "" : text("expected.dueToday", due.size() - late)));
    list.getChildren().setAll(due.stream().limit(SHOWN).map(this::row).toList());
    if (due.size() > SHOWN) {
      var more = new Label(text("expected.more", due.size() - SHOWN));
      more.getStyleClass().addAll("muted", "small");
      list.getChildren().add(more);
    }
    Shown.show(view, !due.isEmpty());
  }

  private Button row(Pending pending) {
    var row = new Button(model.words(pending));
    if (model.late(pending)) {
      row.setGraphic(Icon.WARNING.node());
    }
    row.getStyleClass().addAll("compact", "side-row");
    row.setMaxWidth(Double.MAX_VALUE);
    row.setWrapText(true);
    row.setMinHeight(Button.USE_PREF_SIZE);
    row.setAccessibleText(
        text(model.late(pending) ? "expected.late" : "expected.today", row.getText()));
    row.setOnAction(_ -> followUps.run());
    return row;
  }

  @Override
  public Node view() {
    return view;
  }
}
