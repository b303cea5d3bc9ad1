package fr.guichet;

import fr.guichet.desk.Desk;
import fr.guichet.desk.personal.PersonalData;
import fr.guichet.papers.NamedFiles;
import fr.guichet.ui.kit.Backups;
import fr.guichet.ui.kit.Together;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.shell.BackupModel;
import fr.guichet.ui.shell.ErasureModel;
import fr.guichet.ui.shell.TogetherModel;
import java.time.Clock;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/**
 * What an open counter does by itself from time to time: backups, erasing what is due, exchanges
 * with the other posts.
 */
final class Rounds implements AutoCloseable {

  /** The first look at the file waits until the window is there: an agent may be typing. */
  private static final Duration FIRST = Duration.seconds(5);

  private static final Duration BETWEEN = Duration.minutes(10);

  /** Between two exchanges with the other posts; the first a while after the window is there. */
  private static final Duration EXCHANGES = Duration.minutes(1);

  private static final Duration FIRST_EXCHANGE = Duration.seconds(20);

  private static final Duration DAYS = Duration.seconds(15);

  private final PersonalData personal;
  private final NamedFiles named;
  private final ErasureModel erasing;
  private final BackupModel keeping;
  private final TogetherModel uniting;
  private final Timeline looks =
      new Timeline(new KeyFrame(FIRST, _ -> look()), new KeyFrame(BETWEEN));
  private final Timeline exchanges =
      new Timeline(new KeyFrame(FIRST_EXCHANGE, _ -> unite()), new KeyFrame(EXCHANGES));
  private final Timeline days;

  /**
   * @param days looks whether another day has begun
   * @param named what was printed with names
   * @param clock in the zone of the site
   */
  Rounds(
      Desk desk,
      Runnable days,
      Backups backups,
      Together posts,
      NamedFiles named,
      Background background,
      Messages messages,
      Clock clock) {
    this.personal = desk.personalData();
    this.named = named;
    this.days = new Timeline(new KeyFrame(DAYS, _ -> days.run()));
    this.erasing = new ErasureModel(this::eraseDue, background, messages, clock);
    this.keeping = new BackupModel(backups, background, messages, clock);
    this.uniting = new TogetherModel(posts, background);
  }

  void begin() {
    for (Timeline each : List.of(looks, exchanges, days)) {
      each.setCycleCount(Animation.INDEFINITE);
      each.play();
    }
  }

  private void look() {
    erasing.keepUp();
    keeping.keepUp();
  }

  /** Exchanges with the other posts, as each minute. */
  void unite() {
    uniting.keepUp();
  }

  /** False when nothing was erased, since the date is not believed. */
  private boolean eraseDue() {
    if (personal.isDateDoubtful()) {
      return false;
    }
    personal.eraseDue(false);
    personal.noteFiles(named.destroyDue());
    return true;
  }

  /** What the status line says of the backups. */
  BackupModel keeping() {
    return keeping;
  }

  /** What the status line says of the other posts. */
  TogetherModel uniting() {
    return uniting;
  }

  @Override
  public void close() {
    looks.stop();
    exchanges.stop();
    days.stop();
  }
}
