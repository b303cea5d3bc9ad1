package fr.guichet.ui.kit;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.safekeeping.Backup;
import fr.guichet.model.safekeeping.BackupWords;
import fr.guichet.model.safekeeping.Contents;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.TimeWords;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The backups, newest first, with what each holds; Enter chooses one. */
public final class BackupTable extends TableView<Backup> {

  private final ZoneId zone;

  /**
   * @param chosen takes a backup that can be read
   */
  public BackupTable(ZoneId zone, Consumer<Backup> chosen) {
    this.zone = zone;
    setId("backups");
    getStyleClass().add("data-table");
    setAccessibleText(text("backup.list"));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    add("made", 150, this::made);
    add("reason", 130, BackupWords::reason);
    add("lastVisit", 150, backup -> of(backup, c -> DateWords.numbers(c.lastVisit())));
    add("visits", 80, backup -> of(backup, c -> "" + c.visits()));
    add("requests", 90, backup -> of(backup, c -> "" + c.requests()));
    add("appointments", 110, backup -> of(backup, c -> "" + c.appointments()));
    var nothing = new Label(text("backup.nothing"));
    nothing.getStyleClass().add("muted");
    setPlaceholder(nothing);
    setRowFactory(_ -> row());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          Backup backup = chosenOne();
          if (event.getCode() == KeyCode.ENTER && backup != null) {
            event.consume();
            chosen.accept(backup);
          }
        });
  }

  /** When it was made, as the table says it. */
  public String made(Backup backup) {
    return TimeWords.momentWithWeekday(backup.name().madeAt().atZone(zone));
  }

  /** The one selected if it can be read, else null. */
  public Backup chosenOne() {
    Backup backup = getSelectionModel().getSelectedItem();
    return backup == null || backup.readable().isEmpty() ? null : backup;
  }

  private static String of(Backup backup, Function<Contents, String> words) {
    return backup.readable().map(words).orElse("–");
  }

  private void add(String key, double width, Function<Backup, String> words) {
    var column = new TableColumn<Backup, String>(text("backup.column." + key));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    getColumns().add(column);
  }

  private TableRow<Backup> row() {
    return new TableRow<>() {
      @Override
      protected void updateItem(Backup backup, boolean empty) {
        super.updateItem(backup, empty);
        setAccessibleText(
            backup == null
                ? ""
                : made(backup)
                    + ", "
                    + BackupWords.reason(backup)
                    + ", "
                    + BackupWords.holds(backup));
      }
    };
  }
}
