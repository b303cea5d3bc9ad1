package fr.guichet.ui.counter.line;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.counter.moves.CounterModel;
import fr.guichet.ui.kit.Room;
import fr.guichet.ui.kit.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The requests of the visit on the card. */
public final class LinesPane extends VBox {

  /** What stands beside a label in the row of the active request: partner, outcomes, removal. */
  private static final double BESIDE = 612;

  /** A letter of a label that stands out, on average. */
  private static final double LETTER = 7.8;

  private final CounterModel model;
  private final AnswerField answer;
  private int letters;

  public LinesPane(CounterModel model, EntryKeys keys) {
    this.model = model;
    this.answer = new AnswerField(model, keys);
    setId("lines");
    Room.of(this, width -> (int) Math.max(0, (width - BESIDE) / LETTER)).subscribe(this::place);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText(text("counter.lines"));
  }

  public AnswerField answer() {
    return answer;
  }

  /** The row of the request that is being decided; empty where none is. */
  public Optional<Node> active() {
    return getChildren().stream().filter(row -> row.getStyleClass().contains("active")).findFirst();
  }

  /** A longer label has the outcomes under it: what was asked is read whole. */
  private void place(int room) {
    letters = room;
    refresh();
  }

  public void refresh() {
    List<Node> rows = new ArrayList<>();
    for (int i = 0; i < model.entry().size(); i++) {
      rows.add(new LineRow(model, i, answer, letters));
    }
    for (int i = 0; i < model.entry().draft().continues().size(); i++) {
      rows.add(new MatterRow(model, i));
    }
    getChildren().setAll(rows);
    Shown.show(this, !rows.isEmpty());
  }
}
