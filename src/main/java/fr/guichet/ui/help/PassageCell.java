package fr.guichet.ui.help;

import fr.guichet.model.help.Passage;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A passage of the guide; of one that was found also where it stands. */
final class PassageCell extends ListCell<Passage> {

  private static final double FIRST_CELL = 130;
  private static final double LONG_FIRST_CELL = 300;

  /** More letters than keys have. */
  private static final int LONG = 24;

  private static final double MARGIN = 48;
  private static final double BETWEEN = 12;

  /** Below what was found, so that the next one stands apart from it. */
  private static final Insets APART = new Insets(2, 0, 12, 0);

  /** Before the list has its place. */
  private static final double NARROWEST = 60;

  private final HelpModel model;

  PassageCell(HelpModel model) {
    this.model = model;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Passage passage, boolean empty) {
    super.updateItem(passage, empty);
    boolean none = empty || passage == null;
    setText(null);
    setGraphic(none ? null : content(passage));
    setAccessibleText(none ? null : spoken(passage));
  }

  /** As high as its words, wrapped in the width of the list. */
  @Override
  protected double computePrefHeight(double width) {
    return getGraphic() instanceof Region body
        ? body.prefHeight(getListView().getWidth() - MARGIN)
            + snappedTopInset()
            + snappedBottomInset()
        : super.computePrefHeight(width);
  }

  private String spoken(Passage passage) {
    return model.searching() ? where(passage) + ". " + passage.words() : passage.words();
  }

  private static String where(Passage passage) {
    return passage.section().isEmpty()
        ? passage.page()
        : passage.page() + " › " + passage.section();
  }

  private Node content(Passage passage) {
    Node body = body(passage);
    if (!model.searching()) {
      return body;
    }
    Label where = label(where(passage));
    where.getStyleClass().add("overline");
    var found = new VBox(4, where, body);
    found.setPadding(APART);
    return found;
  }

  private Node body(Passage passage) {
    return switch (passage.kind()) {
      case SECTION -> styled(label(passage.words()), "h2");
      case TEXT -> label(passage.words());
      case ITEM -> label("•  " + passage.words());
      case ROW -> row(passage);
    };
  }

  /**
   * Cells beside each other, of widths that are told: left to grow, they are measured too narrow.
   */
  private Node row(Passage passage) {
    var line = new HBox(BETWEEN);
    int others = passage.cells().size() - 1;
    double first = passage.cells().getFirst().length() > LONG ? LONG_FIRST_CELL : FIRST_CELL;
    for (String words : passage.cells()) {
      var cell = new Label(words);
      cell.setWrapText(true);
      cell.setMinWidth(Region.USE_PREF_SIZE);
      cell.setMaxWidth(Region.USE_PREF_SIZE);
      if (line.getChildren().isEmpty()) {
        cell.getStyleClass().add("strong");
        cell.setPrefWidth(first);
      } else {
        cell.prefWidthProperty()
            .bind(getListView().widthProperty().map(width -> share(width, first, others)));
      }
      line.getChildren().add(cell);
    }
    return line;
  }

  /** What is left of the list beside the first cell, for each of the others. */
  private static double share(Number width, double first, int others) {
    return Math.max(NARROWEST, (width.doubleValue() - MARGIN - first) / others - BETWEEN);
  }

  private Label label(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    label.maxWidthProperty().bind(getListView().widthProperty().subtract(MARGIN));
    return label;
  }

  private static Label styled(Label label, String style) {
    label.getStyleClass().add(style);
    return label;
  }
}
