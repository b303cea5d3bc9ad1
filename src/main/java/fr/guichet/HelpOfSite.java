package fr.guichet;

import fr.guichet.exchange.guide.GuideReader;
import fr.guichet.model.help.Guide;
import fr.guichet.model.text.Texts;
import fr.guichet.papers.HelpFiles;
import fr.guichet.ui.help.HelpActions;
import fr.guichet.ui.help.HelpBox;
import fr.guichet.ui.kit.Overlay;
import fr.guichet.ui.kit.message.Failures;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** F1: the guide, read once, and what can be asked for beside it. */
final class HelpOfSite implements HelpActions {

  private final HelpFiles papers;
  private final Background background;
  private final Messages messages;
  private final Overlay overlay;
  private final Runnable firstVisit;
  private Guide guide;

  /**
   * @param firstVisit shows the first visit step by step
   */
  HelpOfSite(
      HelpFiles papers,
      Background background,
      Messages messages,
      Overlay overlay,
      Runnable firstVisit) {
    this.papers = papers;
    this.background = background;
    this.messages = messages;
    this.overlay = overlay;
    this.firstVisit = firstVisit;
  }

  /** Opens a page of the guide. */
  void open(String page) {
    if (guide == null) {
      guide = GuideReader.read();
    }
    HelpBox.open(overlay, guide, page, this);
  }

  @Override
  public void keyCard(Predicate<String> told) {
    print(papers::keyCard, told);
  }

  @Override
  public void powerCutSheet(Predicate<String> told) {
    print(papers::powerCutSheet, told);
  }

  @Override
  public void firstVisit() {
    firstVisit.run();
  }

  /** Told in the help, or in the window where it was closed meanwhile. */
  private void print(Callable<Path> paper, Predicate<String> told) {
    background.run(
        paper,
        file -> {
          String words = Texts.text("paper.written", file);
          if (!told.test(words)) {
            messages.done(words);
          }
        },
        problem -> {
          if (!told.test(Failures.told(problem))) {
            messages.trouble(problem);
          }
        });
  }
}
