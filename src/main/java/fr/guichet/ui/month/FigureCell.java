package fr.guichet.ui.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.figures.report.ToReport.Figure;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.month.model.ReportModel;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A figure to report: its name, the number in large, a tick once it was copied. */
final class FigureCell extends ListCell<Figure> {

  private final ReportModel model;
  private final Label name = new Label();
  private final Label value = new Label();
  private final Label copied = new Label(text("month.report.copied"), Icon.CHECK.node());
  private final HBox line;

  FigureCell(ReportModel model) {
    this.model = model;
    name.setWrapText(true);
    name.setMinWidth(0);
    copied.getStyleClass().addAll("chip", "outcome-resolved");
    copied.setMinWidth(Region.USE_PREF_SIZE);
    value.getStyleClass().add("figure");
    value.setMinWidth(Region.USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    line = new HBox(12, name, space, copied, value);
    line.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Figure figure, boolean empty) {
    super.updateItem(figure, empty);
    boolean none = empty || figure == null;
    setGraphic(none ? null : line);
    setText(null);
    setAccessibleText(none ? null : spoken(figure));
    if (!none) {
      name.setText(figure.label());
      value.setText(figure.value());
      copied.setVisible(model.copied(figure));
    }
  }

  private String spoken(Figure figure) {
    String said = figure.label() + ", " + figure.value();
    return model.copied(figure) ? said + ", " + copied.getText() : said;
  }
}
