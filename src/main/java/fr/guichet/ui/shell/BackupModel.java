package fr.guichet.ui.shell;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.Texts;
import fr.guichet.model.text.TimeWords;
import fr.guichet.ui.kit.Backups;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.message.Messages.Tone;
import fr.guichet.ui.kit.task.Background;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Keeps the backups up while the window runs, and what the status line says of them. */
public final class BackupModel {

  private final Backups backups;
  private final Background background;
  private final Messages messages;
  private final Clock clock;
  private final ReadOnlyStringWrapper status =
      new ReadOnlyStringWrapper(Texts.text("shell.backup.checking"));
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper(true);
  private boolean working;
  private boolean secondTold;

  /** What was told of a file or backup that is not well, null since all was well. */
  private Failure.Kind told;

  /**
   * @param clock in the zone of the site
   */
  public BackupModel(Backups backups, Background background, Messages messages, Clock clock) {
    this.backups = backups;
    this.background = background;
    this.messages = messages;
    this.clock = clock;
  }

  /** Checks the file and makes the backup that is due, beside the rest. */
  public void keepUp() {
    if (!working) {
      working = true;
      background.runLong(_ -> backups.keepUp(), this::kept, this::notKept);
    }
  }

  private void kept(Backups.State state) {
    working = false;
    told = null;
    checking.set(false);
    failed.set(state.secondMissing());
    status.set(words(state));
    if (state.secondMissing() && !secondTold) {
      secondTold = true;
      messages.notice(Tone.WARNING, Texts.text("shell.backup.secondMissing", state.second()));
    }
  }

  private String words(Backups.State state) {
    if (state.secondMissing()) {
      return Texts.text("shell.backup.secondMissing.status");
    }
    return state.last() == null
        ? Texts.text("shell.backup.none")
        : Texts.text("shell.backup.done", when(state.last()));
  }

  private String when(Instant at) {
    LocalDate day = LocalDate.ofInstant(at, clock.getZone());
    String time = TimeWords.time(at.atZone(clock.getZone()));
    return day.equals(LocalDate.now(clock))
        ? Texts.text("shell.backup.today", time)
        : Texts.text("shell.backup.day", DateWords.numbers(day), time);
  }

  private void notKept(Throwable problem) {
    working = false;
    checking.set(false);
    Failure.Kind kind = problem instanceof Failure failure ? failure.kind() : Failure.Kind.OTHER;
    if (kind != told) {
      told = kind;
      messages.trouble(problem);
    }
    failed.set(true);
    status.set(Texts.text("shell.backup.failed"));
  }

  /** What the status line says of the backups. */
  ReadOnlyStringProperty status() {
    return status.getReadOnlyProperty();
  }

  /** Whether the file has not been checked yet since it was opened. */
  ReadOnlyBooleanProperty checking() {
    return checking.getReadOnlyProperty();
  }

  /** Whether that needs somebody. */
  ReadOnlyBooleanProperty failed() {
    return failed.getReadOnlyProperty();
  }
}
