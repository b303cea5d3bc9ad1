package fr.guichet.ui.help;

import fr.guichet.model.help.Passage;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A passage of the guide; of one that was found also where it stands. */
final class PassageCell extends ListCell<Passage> {

  private static final double FIRST_CELL = 130;
  private static final double LONG_FIRST_CELL = 300;

  /** More letters than keys have. */
  private static final int LONG = 24;

  private static final double MARGIN = 48;

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
    return new VBox(2, where, body);
  }

  private Node body(Passage passage) {
    return switch (passage.kind()) {
      case SECTION -> styled(label(passage.words()), "h2");
      case TEXT -> label(passage.words());
      case ITEM -> label("•  " + passage.words());
      case ROW -> row(passage);
    };
  }

  private Node row(Passage passage) {
    var line = new HBox(12);
    for (int i = 0; i < passage.cells().size(); i++) {
      var cell = new Label(passage.cells().get(i));
      cell.setWrapText(true);
      if (i == 0) {
        cell.getStyleClass().add("strong");
        double first = cell.getText().length() > LONG ? LONG_FIRST_CELL : FIRST_CELL;
        cell.setMinWidth(first);
        cell.setPrefWidth(first);
      } else {
        cell.setPrefWidth(0);
        HBox.setHgrow(cell, Priority.ALWAYS);
      }
      cell.setMaxWidth(i == 0 ? cell.getPrefWidth() : Double.MAX_VALUE);
      line.getChildren().add(cell);
    }
    line.maxWidthProperty().bind(getListView().widthProperty().subtract(MARGIN));
    line.prefWidthProperty().bind(getListView().widthProperty().subtract(MARGIN));
    return line;
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
