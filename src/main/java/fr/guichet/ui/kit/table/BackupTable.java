package fr.guichet.ui.kit.table;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.safekeeping.Backup;
import fr.guichet.model.safekeeping.BackupWords;
import fr.guichet.model.safekeeping.Contents;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.TimeWords;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The backups, newest first, with what each holds; Enter chooses one. */
public final class BackupTable extends TableView<Backup> {

  private final ZoneId zone;
  private final Columns<Backup> columns;

  /**
   * @param chosen takes a backup that can be read
   */
  public BackupTable(ZoneId zone, Consumer<Backup> chosen) {
    this.zone = zone;
    setId("backups");
    columns = new Columns<>(this, text("backup.list"), this::spoken);
    add("made", 150, this::made);
    add("reason", 130, BackupWords::reason);
    add("lastVisit", 150, backup -> of(backup, c -> DateWords.numbers(c.lastVisit())));
    add("visits", 80, backup -> of(backup, c -> "" + c.visits()));
    add("requests", 90, backup -> of(backup, c -> "" + c.requests()));
    add("appointments", 110, backup -> of(backup, c -> "" + c.appointments()));
    columns.nothing(text("backup.nothing"));
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
    columns.lines(text("backup.column." + key), width, words);
  }

  private String spoken(Backup backup) {
    return String.join(", ", made(backup), BackupWords.reason(backup), BackupWords.holds(backup));
  }
}
