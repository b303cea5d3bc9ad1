package fr.guichet.ui.appointments.week;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The head of a column: in little room the name of the day is shortened, never its number. */
final class ColumnHead extends HBox {

  private final Column column;
  private final Label title = new Label();
  private final Label quiet;
  private double fitted = -1;

  ColumnHead(Column column, boolean today) {
    super(8);
    this.column = column;
    quiet = new Label(column.quiet());
    title.getStyleClass().add("strong");
    quiet.getStyleClass().addAll("muted", "small");
    getChildren().add(title);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("grid-head");
    if (today) {
      getStyleClass().add("today");
    }
  }

  @Override
  public void resize(double width, double height) {
    super.resize(width, height);
    if (width != fitted) {
      fitted = width;
      fit(width - getInsets().getLeft() - getInsets().getRight());
    }
  }

  private void fit(double room) {
    List<String> titles = column.titles();
    for (String words : titles) {
      title.setText(words);
      if (title.prefWidth(-1) <= room) {
        break;
      }
    }
    title.setMinWidth(titles.size() > 1 ? USE_PREF_SIZE : 0);
    boolean told =
        !column.quiet().isEmpty() && title.prefWidth(-1) + 8 + quiet.prefWidth(-1) <= room;
    if (told != getChildren().contains(quiet)) {
      if (told) {
        getChildren().add(quiet);
      } else {
        getChildren().remove(quiet);
      }
    }
  }
}
