package fr.guichet.ui.shell;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.safekeeping.Backup;
import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.table.BackupTable;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Why the program cannot start: what happened, what is safe, what to do, a code to quote. */
public final class TroubleView {

  private final StackPane view = new StackPane();
  private final VBox card = new VBox(16);

  /**
   * @param retry tries to start once more
   */
  public TroubleView(Failure failure, Runnable retry, Runnable quit) {
    String kind = failure.kind().name();
    var title = new Label(Texts.text("trouble.title"), Icon.ERROR.node());
    title.getStyleClass().add("h1");
    var code = new Label(Texts.text("trouble.code", failure.code()));
    code.getStyleClass().add("muted");
    Button again = button("trouble.retry", retry);
    again.getStyleClass().add("primary");
    var buttons = new HBox(10, button("trouble.quit", quit), again);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    card.getChildren()
        .addAll(
            title,
            part("trouble.happened", failure.getMessage()),
            part("trouble.isSafe", Texts.text("trouble.safe." + kind)),
            part("trouble.whatToDo", Texts.text("trouble.do." + kind)),
            code,
            buttons);
    card.getStyleClass().addAll("card", "trouble");
    card.setMaxSize(620, VBox.USE_PREF_SIZE);
    view.getStyleClass().add("ground");
    view.getChildren().add(card);
  }

  /**
   * Offers the backups of the folder, if there are any.
   *
   * @param restore brings one back; the file that cannot be opened is kept
   */
  public void offer(List<Backup> backups, ZoneId zone, Consumer<Backup> restore) {
    if (backups.stream().noneMatch(backup -> backup.readable().isPresent())) {
      return;
    }
    var table = new BackupTable(zone, restore);
    table.getItems().setAll(backups);
    table.getSelectionModel().selectFirst();
    table.setPrefHeight(170);
    Button bring =
        button(
            "backup.restore",
            () -> Optional.ofNullable(table.chosenOne()).ifPresent(restore::accept));
    bring.setDisable(table.chosenOne() == null);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(_ -> bring.setDisable(table.chosenOne() == null));
    card.getChildren().add(4, part("trouble.backups", Texts.text("trouble.backups.words")));
    card.getChildren().add(5, table);
    card.getChildren().add(6, bring);
    card.setMaxWidth(780);
  }

  /** The root of the scene. */
  public Parent view() {
    return view;
  }

  private static VBox part(String heading, String words) {
    var title = new Label(Texts.text(heading));
    title.getStyleClass().add("overline");
    var text = new Label(words);
    text.setWrapText(true);
    return new VBox(3, title, text);
  }

  private static Button button(String name, Runnable action) {
    var button = new Button(Texts.text(name));
    button.setOnAction(_ -> action.run());
    button.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            button.fire();
          }
        });
    return button;
  }
}
