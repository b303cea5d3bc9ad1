package fr.guichet.ui.settings.backups;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.safekeeping.Backup;
import fr.guichet.ui.kit.Backups;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.file.FileChoices;
import fr.guichet.ui.kit.key.Shortcuts;
import fr.guichet.ui.kit.table.BackupTable;
import fr.guichet.ui.settings.Refused;
import fr.guichet.ui.settings.Section;
import java.time.ZoneId;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** « Sauvegardes »: what there is to bring back, and the second place. */
public final class BackupsSection implements Section {

  private final BackupsModel model;
  private final FileChoices files;
  private final BackupTable table;
  private final Button restore;
  private final Label second = new Label();
  private final Button drop;
  private final VBox view;

  /**
   * @param zone of the site
   */
  public BackupsSection(BackupsModel model, FileChoices files, ZoneId zone) {
    this.model = model;
    this.files = files;
    table = new BackupTable(zone, this::restore);
    VBox.setVgrow(table, Priority.ALWAYS);
    restore = KeyCap.button(text("backup.restore"), text("key.enter"), this::restoreChosen);
    Button make = KeyCap.button(text("backups.make"), "Ctrl+B", model::make);
    make.getStyleClass().add("primary");
    make.disableProperty().bind(model.working());
    drop = new Button(text("backups.second.drop"));
    drop.setOnAction(_ -> model.chooseSecond(null));
    Button choose = KeyCap.button(text("backups.second.choose"), "Ctrl+L", this::choose);
    var refused = new Refused(model.managers(), choose, drop);
    view =
        new VBox(
            12, head(), refused, table, new FlowPane(10, 8, make, restore), secondPlace(choose));
    view.getStyleClass().add("card");
    table.getSelectionModel().selectedItemProperty().subscribe(_ -> choosable());
    model.managers().reason().subscribe(_ -> choosable());
    model.all().subscribe(this::show);
    model.state().subscribe(this::show);
  }

  private static VBox head() {
    var title = new Label(text("backups.title"));
    title.getStyleClass().add("h2");
    var words = new Label(text("backups.words"));
    words.setWrapText(true);
    words.setMinHeight(VBox.USE_PREF_SIZE);
    words.getStyleClass().add("muted");
    return new VBox(4, title, words);
  }

  private VBox secondPlace(Button choose) {
    var title = new Label(text("backups.second.title"));
    title.getStyleClass().add("strong");
    second.setWrapText(true);
    second.setMinHeight(VBox.USE_PREF_SIZE);
    var buttons = new HBox(10, choose, drop);
    buttons.setAlignment(Pos.CENTER_LEFT);
    return new VBox(6, title, second, buttons);
  }

  private void show(List<Backup> backups) {
    table.getItems().setAll(backups);
    table.getSelectionModel().selectFirst();
    choosable();
  }

  private void choosable() {
    boolean refused = !model.managers().reason().get().isEmpty();
    restore.setDisable(refused || table.chosenOne() == null);
  }

  private void show(Backups.State state) {
    second.setText(
        state
            .secondPlace()
            .map(
                place ->
                    text(
                        state.secondMissing() ? "backups.second.missing" : "backups.second.is",
                        place))
            .orElse(text("backups.second.none")));
    second.setGraphic(state.secondMissing() ? Icon.WARNING.node() : null);
    drop.setVisible(state.secondPlace().isPresent());
  }

  private void choose() {
    if (!model.managers().allows()) {
      return;
    }
    files.folder(text("backups.second.title")).ifPresent(model::chooseSecond);
  }

  private void restoreChosen() {
    Backup chosen = table.chosenOne();
    if (chosen != null) {
      restore(chosen);
    }
  }

  private void restore(Backup backup) {
    model.restore(backup, table.made(backup));
  }

  @Override
  public String title() {
    return text("backups.title");
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void opened() {
    model.open();
  }

  @Override
  public void enter() {
    table.requestFocus();
  }

  @Override
  public Shortcuts shortcuts() {
    return new Shortcuts().on("Shortcut+B", model::make).on("Shortcut+L", this::choose);
  }
}
