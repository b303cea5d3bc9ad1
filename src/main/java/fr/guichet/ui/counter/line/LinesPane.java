package fr.guichet.ui.counter.line;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.counter.moves.CounterModel;
import fr.guichet.ui.kit.Room;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The requests of the visit on the card. */
public final class LinesPane extends VBox {

  /** Below this width the outcomes stand under the request. */
  private static final double ROOM_FOR_OUTCOMES = 690;

  private final CounterModel model;
  private final AnswerField answer;
  private boolean narrow;

  public LinesPane(CounterModel model, EntryKeys keys) {
    this.model = model;
    this.answer = new AnswerField(model, keys);
    setId("lines");
    Room.of(this, width -> width > 0 && width < ROOM_FOR_OUTCOMES).subscribe(this::place);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText(text("counter.lines"));
  }

  public AnswerField answer() {
    return answer;
  }

  private void place(boolean below) {
    narrow = below;
    refresh();
  }

  public void refresh() {
    List<Node> rows = new ArrayList<>();
    for (int i = 0; i < model.entry().size(); i++) {
      rows.add(new LineRow(model, i, answer, narrow));
    }
    for (int i = 0; i < model.entry().draft().continues().size(); i++) {
      rows.add(new MatterRow(model, i));
    }
    getChildren().setAll(rows);
    setVisible(!rows.isEmpty());
    setManaged(!rows.isEmpty());
  }
}
