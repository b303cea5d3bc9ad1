package fr.guichet.ui.kit.message;

/** What a screen tells and asks; tests have one of their own that answers at once. */
public interface Messages {

  /** How a notice looks and how long it stays. */
  enum Tone {
    INFORMATION,
    WARNING,
    ERROR
  }

  /** A question with the name of the action that follows a yes. */
  record Question(String title, String words, String action, boolean destructive) {}

  /** Tells something in the window, read aloud as well; the next notice takes its place. */
  void notice(Tone tone, String words);

  /** Takes the notice away: what it says may be true no more. */
  default void clear() {}

  /** What was told only to inform makes room; a warning or an error stays until it is put away. */
  default void makeRoom() {}

  /** Asks before acting; the destructive choice is never the default one. */
  void ask(Question question, Runnable confirmed);

  /**
   * Asks whoever serves for the password again before what is of consequence, unless it was typed a
   * short time ago. Where nobody can be asked it acts at once.
   */
  default void confirm(Runnable confirmed) {
    confirmed.run();
  }

  /** Tells what is told once, in the words of a question that has one answer only. */
  default void tell(Question told) {
    ask(told, () -> {});
  }

  /** Tells what went wrong: a failure's own sentence, or that something unforeseen happened. */
  default void trouble(Throwable problem) {
    notice(Tone.ERROR, Failures.told(problem));
  }

  /** Tells something beside what is told already, which stays. */
  default void also(String words) {
    done(words);
  }

  /** Tells that something is done. */
  default void done(String words) {
    notice(Tone.INFORMATION, words);
  }
}
