package fr.guichet.ui.counter.day;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.day.Tally;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.TimeWords;
import fr.guichet.ui.counter.side.CounterPane;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Shown;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** « À qualifier »: the marks that are not visits yet, in no figure until then. */
public final class TallyCard implements CounterPane {

  private static final int SHOWN = 5;

  private final DayModel model;
  private final Label title = new Label();
  private final VBox list = new VBox(4);
  private final VBox view = new VBox(8, title, list);

  public TallyCard(DayModel model) {
    this.model = model;
    view.getStyleClass().addAll("card", "side-card");
    title.getStyleClass().add("overline");
    model.onChange(this::refresh);
    Shown.show(view, false);
  }

  private void refresh() {
    List<Tally> marks = model.state().toQualify();
    title.setText(text("day.toQualify", marks.size()));
    list.getChildren().setAll(marks.stream().limit(SHOWN).map(this::row).toList());
    if (marks.size() > SHOWN) {
      list.getChildren().add(new Label(text("day.toQualify.more", marks.size() - SHOWN)));
    }
    Shown.show(view, !marks.isEmpty());
  }

  private HBox row(Tally tally) {
    boolean today = tally.day().equals(model.desk().duty().today());
    String when =
        (today ? "" : DateWords.shortDay(tally.day()) + " ") + TimeWords.time(tally.minuteOfDay());
    String words = when + " · " + model.sign(tally.partner());
    Button qualify = KeyCap.button(words, "", () -> model.qualify(tally));
    qualify.setAccessibleText(text("day.qualify", words));
    qualify.getStyleClass().addAll("compact", "tally-row");
    qualify.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            model.remove(tally);
          }
        });
    HBox.setHgrow(qualify, Priority.ALWAYS);
    qualify.setMaxWidth(Double.MAX_VALUE);
    Button remove =
        KeyCap.iconButton(Icon.CLOSE, text("day.tally.remove", words), () -> model.remove(tally));
    remove.setFocusTraversable(false);
    var row = new HBox(4, qualify, remove);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  @Override
  public Node view() {
    return view;
  }
}
