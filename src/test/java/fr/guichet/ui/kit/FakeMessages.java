package fr.guichet.ui.kit;

import fr.guichet.ui.kit.message.Messages;
import java.util.ArrayList;
import java.util.List;

/** Keeps what was told; says yes or no to every question. */
public final class FakeMessages implements Messages {

  private final List<String> told = new ArrayList<>();
  private final List<Question> asked = new ArrayList<>();
  private boolean yes = true;

  public FakeMessages answering(boolean answer) {
    yes = answer;
    return this;
  }

  public List<String> told() {
    return told;
  }

  public List<Question> asked() {
    return asked;
  }

  @Override
  public void notice(Tone tone, String words) {
    told.add(words);
  }

  @Override
  public void ask(Question question, Runnable confirmed) {
    asked.add(question);
    if (yes) {
      confirmed.run();
    }
  }
}
