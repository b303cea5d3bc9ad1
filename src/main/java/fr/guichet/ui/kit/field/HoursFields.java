package fr.guichet.ui.kit.field;

import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.Icon;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The opening hours by weekday, read while they are typed. */
public final class HoursFields {

  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  private final GridPane grid = new GridPane(6, 4);
  private final VBox view;

  /**
   * @param week the days in their order
   */
  public HoursFields(List<DayHours> week) {
    var title = new Label(Texts.text("setup.hours"));
    title.getStyleClass().add("strong");
    var how = new Label(Texts.text("setup.hours.how"));
    how.getStyleClass().addAll("muted", "small");
    how.setWrapText(true);
    var field = new ColumnConstraints();
    field.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(new ColumnConstraints(72), field);
    week.forEach(this::add);
    view = new VBox(8, title, how, grid);
  }

  /** The title, a word on how to type, and a field a day. */
  public Node view() {
    return view;
  }

  /** Gives the focus to the first day that is not understood, if any. */
  public void focusWrong() {
    grid.getChildren().stream()
        .filter(node -> node.getPseudoClassStates().contains(INVALID))
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private void add(DayHours day) {
    String full = DateWords.weekday(day.day());
    String name = full.substring(0, 1).toUpperCase(Locale.FRENCH) + full.substring(1);
    var field = new TextField();
    field.textProperty().bindBidirectional(day.typed());
    var label = new Label(name);
    label.setLabelFor(field);
    var said = new Label();
    said.setWrapText(true);
    field.textProperty().subscribe(_ -> show(day, field, said));
    int row = day.day().ordinal() * 2;
    grid.addRow(row, label, field);
    grid.add(said, 1, row + 1);
  }

  private static void show(DayHours day, TextField field, Label said) {
    boolean understood = day.understood();
    field.pseudoClassStateChanged(INVALID, !understood);
    said.getStyleClass().removeAll("error-text", "muted", "small");
    said.getStyleClass().addAll(understood ? "muted" : "error-text", "small");
    said.setGraphic(understood ? null : Icon.ERROR.node());
    said.setText(day.said());
    field.setAccessibleHelp(day.said());
  }
}
