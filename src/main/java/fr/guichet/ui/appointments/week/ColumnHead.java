package fr.guichet.ui.appointments.week;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.key.KeyNames;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

/** The head of a column: in little room the name of the day is shortened, never its number. */
final class ColumnHead extends HBox {

  private final Column column;
  private final Label title = new Label();
  private final Label quiet;

  /** Never seen. */
  private final Text measure = new Text();

  /**
   * @param opened opens the line of its day
   */
  ColumnHead(Column column, boolean today, Consumer<LocalDate> opened) {
    super(8);
    this.column = column;
    quiet = new Label(column.quiet());
    title.getStyleClass().add("strong");
    quiet.getStyleClass().addAll("muted", "small");
    getChildren().addAll(title, quiet);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("grid-head");
    setCursor(Cursor.HAND);
    Tooltip.install(this, new Tooltip(text("appointments.day.head", KeyNames.shown("Ctrl+J"))));
    setOnMouseClicked(_ -> opened.accept(column.day().day()));
    if (today) {
      getStyleClass().add("today");
    }
  }

  @Override
  protected void layoutChildren() {
    fit(getWidth() - getInsets().getLeft() - getInsets().getRight());
    super.layoutChildren();
  }

  private void fit(double room) {
    List<String> titles = column.titles();
    String words =
        titles.stream().filter(each -> width(each) <= room).findFirst().orElse(titles.getLast());
    title.setText(words);
    title.setMinWidth(titles.size() > 1 ? USE_PREF_SIZE : 0);
    boolean told = width(words) + getSpacing() + quiet.prefWidth(-1) <= room;
    Shown.show(quiet, told);
  }

  private double width(String words) {
    measure.setFont(title.getFont());
    measure.setText(words);
    return Math.ceil(measure.getLayoutBounds().getWidth());
  }
}
