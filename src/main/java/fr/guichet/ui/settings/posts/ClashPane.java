package fr.guichet.ui.settings.posts;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.kit.Together.Clash;
import fr.guichet.ui.kit.Together.Line;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** An entry that two posts changed: what both sides say, side by side, what differs marked. */
final class ClashPane extends VBox {

  private final GridPane grid = new GridPane();

  /**
   * @param settles whether whoever serves may settle it
   * @param settle true for the side that does not hold now
   */
  ClashPane(Clash clash, boolean settles, Consumer<Boolean> settle) {
    super(6);
    var what = new Label(clash.what());
    what.getStyleClass().add("strong");
    grid.getStyleClass().addAll("figures-grid", "clash");
    grid.getColumnConstraints().setAll(column(22), column(39), column(39));
    head(clash);
    clash.lines().forEach(this::line);
    grid.addRow(
        grid.getRowCount(),
        cell("", List.of("cell")),
        side("posts.side.keep", settles, () -> settle.accept(false)),
        side("posts.side.take", settles, () -> settle.accept(true)));
    getChildren().addAll(what, grid);
  }

  private static ColumnConstraints column(double share) {
    var column = new ColumnConstraints();
    column.setPercentWidth(share);
    column.setHgrow(Priority.ALWAYS);
    return column;
  }

  private void head(Clash clash) {
    grid.addRow(
        0,
        cell("", List.of("head")),
        cell(text("posts.side.holds", clash.holds()), List.of("head")),
        cell(text("posts.side.other", clash.other()), List.of("head")));
  }

  private void line(Line line) {
    List<String> style = List.of("cell", line.differs() ? "differs" : "alike");
    String name = line.differs() ? text("posts.side.differs", line.name()) : line.name();
    grid.addRow(
        grid.getRowCount(),
        cell(name, style),
        cell(orNothing(line.holds()), style),
        cell(orNothing(line.other()), style));
  }

  private static String orNothing(String said) {
    return said.isBlank() ? text("posts.side.nothing") : said;
  }

  private static Label cell(String words, List<String> style) {
    var cell = new Label(words);
    cell.setWrapText(true);
    cell.setMinHeight(Region.USE_PREF_SIZE);
    cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    cell.getStyleClass().addAll(style);
    return cell;
  }

  private static Node side(String action, boolean settles, Runnable chosen) {
    var button = new Button(text(action));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setDisable(!settles);
    button.setOnAction(_ -> chosen.run());
    var place = new VBox(button);
    place.getStyleClass().add("cell");
    return place;
  }
}
