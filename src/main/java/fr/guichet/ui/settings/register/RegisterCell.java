package fr.guichet.ui.settings.register;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.kit.Shown;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One of a register in its list: its name, a word on it, whether it is typed and not kept. */
final class RegisterCell extends ListCell<Register.Row> {

  private static final double MARGINS = 18;

  private final Predicate<String> unsaved;
  private final Label title = new Label();
  private final Label detail = new Label();
  private final VBox lines = new VBox(title, detail);

  /**
   * @param unsaved whether what is typed on a sheet is not kept yet
   */
  RegisterCell(Predicate<String> unsaved) {
    this.unsaved = unsaved;
    detail.getStyleClass().addAll("small");
    for (Label line : List.of(title, detail)) {
      line.setWrapText(true);
      line.setMinHeight(Region.USE_PREF_SIZE);
      // A cell asks for the height of one line unless it knows where the line breaks
      line.prefWidthProperty().bind(widthProperty().subtract(MARGINS));
    }
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Register.Row row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(empty ? null : lines);
    setAccessibleText(null);
    if (!empty) {
      boolean typed = unsaved.test(row.key());
      String said = typed ? text("settings.unsaved") : row.detail();
      title.setText(row.title());
      title.getStyleClass().remove("muted");
      if (row.gone()) {
        title.getStyleClass().add("muted");
      }
      detail.setText(said);
      detail.getStyleClass().removeAll("unsaved", "muted");
      detail.getStyleClass().add(typed ? "unsaved" : "muted");
      Shown.show(detail, !said.isEmpty());
      setAccessibleText(said.isEmpty() ? row.title() : row.title() + ", " + said);
    }
  }
}
