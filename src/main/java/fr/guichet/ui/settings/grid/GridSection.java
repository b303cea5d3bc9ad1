package fr.guichet.ui.settings.grid;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.grid.Answer;
import fr.guichet.model.grid.GridNotes;
import fr.guichet.model.grid.LabelGrid;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.file.FileChoices;
import fr.guichet.ui.kit.key.Digits;
import fr.guichet.ui.kit.key.Shortcuts;
import fr.guichet.ui.settings.Section;
import java.util.List;
import java.util.OptionalInt;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** « Grille du label »: the criteria, what was answered, and the files for the audit. */
public final class GridSection implements Section {

  private final GridModel model;
  private final FileChoices choices;
  private final GridTable table;
  private final GridDetail detail;
  private final Label count = new Label();
  private final Label source = new Label();
  private final FlowPane actions = new FlowPane(8, 6);
  private final VBox view;
  private Button retired;
  private final Shortcuts keys;

  public GridSection(GridModel model, FileChoices choices) {
    this.model = model;
    this.choices = choices;
    table = new GridTable(model);
    detail = new GridDetail(model, table::requestFocus);
    var card = new StackPane(table);
    card.getStyleClass().addAll("card", "table-card");
    var side = new StackPane(detail);
    side.getStyleClass().addAll("card", "detail-card");
    var body = new BorderPane(card);
    body.setRight(side);
    body.setMinHeight(0);
    BorderPane.setMargin(side, new Insets(0, 0, 0, 14));
    VBox.setVgrow(body, Priority.ALWAYS);
    view = new VBox(10, header(), body);
    view.getStylesheets()
        .add(GridSection.class.getResource("/fr/guichet/ui/grid.css").toExternalForm());
    keys = new Shortcuts().on("Shortcut+E", this::export).on("Shortcut+Z", model::undo);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    model.onChange(this::refresh);
  }

  private VBox header() {
    count.getStyleClass().add("strong");
    count.setWrapText(true);
    source.getStyleClass().addAll("muted", "small");
    source.setWrapText(true);
    source.setMinHeight(Region.USE_PREF_SIZE);
    actions
        .getChildren()
        .addAll(
            KeyCap.button(Icon.ADD, text("grid.add"), "A", model::add),
            KeyCap.button(Icon.EXPORT, text("grid.export"), "Ctrl+E", this::export));
    actions.setAlignment(Pos.CENTER_LEFT);
    return new VBox(6, count, source, actions);
  }

  private void refresh() {
    model.grid().ifPresent(this::show);
    table.refreshFromModel();
    detail.refreshFromModel();
  }

  private void show(LabelGrid grid) {
    count.setText(GridNotes.count(grid));
    source.setText(text("grid.note.source"));
    actions.getChildren().remove(retired);
    if (!grid.retired().isEmpty()) {
      String key = model.retiredShown() ? "grid.hideRetired" : "grid.showRetired";
      retired = KeyCap.button(text(key, grid.retired().size()), "T", model::switchRetired);
      actions.getChildren().add(1, retired);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    OptionalInt digit = Digits.of(event);
    if (digit.isPresent()) {
      Answer.ofDigit(digit.getAsInt()).ifPresent(model::answer);
      event.consume();
      return;
    }
    switch (event.getCode()) {
      case ENTER -> model.edit();
      case BACK_SPACE -> model.answer(null);
      case DELETE -> model.switchOut();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** A letter that opens a form is taken when typed: else it would go on into its field. */
  private void typed(KeyEvent event) {
    switch (event.getCharacter()) {
      case "a", "A" -> model.add();
      case "t", "T" -> model.switchRetired();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void export() {
    List<FileChoices.Kind> kinds =
        model.formats().stream()
            .map(format -> new FileChoices.Kind(text("grid.kind." + format), format))
            .toList();
    model
        .proposed()
        .flatMap(proposed -> choices.toWrite(text("grid.export.title"), kinds, proposed))
        .ifPresent(model::export);
  }

  @Override
  public String helpPage() {
    return "label";
  }

  @Override
  public String title() {
    return text("grid.title");
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public ObservableBooleanValue unsaved() {
    return model.editing();
  }

  @Override
  public void opened() {
    model.read();
  }

  @Override
  public void enter() {
    table.requestFocus();
  }

  @Override
  public Shortcuts shortcuts() {
    return keys;
  }
}
