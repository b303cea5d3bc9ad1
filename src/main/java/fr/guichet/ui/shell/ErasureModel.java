package fr.guichet.ui.shell;

import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.message.Messages.Tone;
import fr.guichet.ui.kit.task.Background;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/**
 * Erases what is due soon after the start and on each day that the window sees; tells a doubtful
 * date. What does not succeed is tried again, and told once a day.
 */
public final class ErasureModel {

  private final Callable<Boolean> erasures;
  private final Background background;
  private final Messages messages;
  private final Clock clock;
  private boolean working;
  private LocalDate done;
  private LocalDate failed;

  /**
   * @param erasures erases what is due; false when nothing was, since the date is not believed
   * @param clock in the zone of the site
   */
  public ErasureModel(
      Callable<Boolean> erasures, Background background, Messages messages, Clock clock) {
    this.erasures = erasures;
    this.background = background;
    this.messages = messages;
    this.clock = clock;
  }

  /** Looks whether a day has begun; called now and then. */
  public void keepUp() {
    LocalDate today = LocalDate.now(clock);
    if (!working && !today.equals(done)) {
      working = true;
      background.run(
          erasures, erased -> looked(erased, today), problem -> notLooked(problem, today));
    }
  }

  private void notLooked(Throwable problem, LocalDate today) {
    working = false;
    if (!today.equals(failed)) {
      failed = today;
      messages.trouble(problem);
    }
  }

  private void looked(boolean erased, LocalDate today) {
    working = false;
    done = today;
    if (!erased) {
      messages.notice(Tone.WARNING, Texts.text("personal.doubtful", DateWords.numbers(today)));
    }
  }
}
