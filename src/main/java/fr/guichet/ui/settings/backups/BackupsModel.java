package fr.guichet.ui.settings.backups;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.safekeeping.Backup;
import fr.guichet.model.safekeeping.BackupWords;
import fr.guichet.ui.kit.Backups;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.message.Messages.Question;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.settings.ManagersOnly;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The backups of this workstation. Anybody makes one; bringing one back and the second place are a
 * responsable's.
 */
public final class BackupsModel {

  private final Backups backups;
  private final Consumer<Backup> restore;
  private final Background background;
  private final Messages messages;
  private final ManagersOnly managers;
  private final ObjectProperty<List<Backup>> all = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<Backups.State> state =
      new SimpleObjectProperty<>(new Backups.State(null, null, false));
  private final BooleanProperty working = new SimpleBooleanProperty();

  /**
   * @param restore brings a backup back; the screens are then those of that file
   * @param managers who brings back and chooses
   */
  public BackupsModel(
      Backups backups,
      Consumer<Backup> restore,
      Background background,
      Messages messages,
      ManagersOnly managers) {
    this.backups = backups;
    this.restore = restore;
    this.background = background;
    this.messages = messages;
    this.managers = managers;
  }

  /** What is read at once. */
  private record Read(List<Backup> all, Backups.State state) {}

  /** Reads what is there now. */
  void open() {
    managers.read();
    background.runLong(
        _ -> new Read(backups.all(), backups.state()), this::show, messages::trouble);
  }

  private void show(Read read) {
    state.set(read.state());
    all.set(read.all());
  }

  /** Makes a backup now. */
  void make() {
    if (!working.get()) {
      working.set(true);
      background.runLong(_ -> backups.make(), this::made, this::notMade);
    }
  }

  private void made(Backup backup) {
    working.set(false);
    messages.done(text("backups.made", BackupWords.holds(backup)));
    open();
  }

  private void notMade(Throwable problem) {
    working.set(false);
    messages.trouble(problem);
  }

  /** Asks, then brings a backup back in the place of the file. */
  void restore(Backup backup, String madeAt) {
    if (!managers.allows()) {
      return;
    }
    String words = text("backups.restore.words", BackupWords.holds(backup));
    var question =
        new Question(text("backups.restore.title", madeAt), words, text("backup.restore"), true);
    messages.ask(question, () -> messages.confirm(() -> restore.accept(backup)));
  }

  /** Chooses the second place, null for none. */
  void chooseSecond(Path folder) {
    if (managers.allows()) {
      messages.confirm(() -> chosen(folder));
    }
  }

  private void chosen(Path folder) {
    background.runLong(
        _ -> {
          backups.chooseSecond(folder);
          return backups.state();
        },
        now -> {
          state.set(now);
          messages.done(
              folder == null
                  ? text("backups.second.dropped")
                  : text("backups.second.chosen", folder));
        },
        messages::trouble);
  }

  ManagersOnly managers() {
    return managers;
  }

  ReadOnlyObjectProperty<List<Backup>> all() {
    return all;
  }

  ReadOnlyObjectProperty<Backups.State> state() {
    return state;
  }

  /** Whether one is being made. */
  ReadOnlyBooleanProperty working() {
    return working;
  }
}
