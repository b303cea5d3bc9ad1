package fr.guichet.ui.counter.entry;

import fr.guichet.model.visit.Outcome;

/** Where the agent stands in an entry. */
public sealed interface Step {

  /**
   * In the entry field, no line is active.
   *
   * @param left the line that was left by the word in the field while its first letter may still
   *     have been an outcome, null where there is no such doubt
   */
  record Typing(Deciding left) implements Step {

    public Typing() {
      this(null);
    }
  }

  /**
   * On a request whose outcome is being decided.
   *
   * @param line index of the request
   * @param moved outcome to which a letter moved the choice, null while none did
   * @param help moved by Shift+R
   * @param letter the letter that moved it, empty while none did: it belongs to the next word when
   *     another letter follows
   * @param question what is asked now, null until Enter has confirmed the outcome
   * @param answer text typed as the answer
   * @param word what was typed to find the procedure, null when the agent came back to the line
   */
  record Deciding(
      int line,
      Outcome moved,
      boolean help,
      String letter,
      Question question,
      String answer,
      String word)
      implements Step {

    public static Deciding fresh(int line, String word) {
      return new Deciding(line, null, false, "", null, "", word);
    }

    public static Deciding back(int line) {
      return fresh(line, null);
    }

    public Deciding movedTo(Outcome outcome, boolean withHelp, String typed) {
      return new Deciding(line, outcome, withHelp, typed, question, "", word);
    }

    public Deciding unmoved() {
      return new Deciding(line, null, false, "", question, answer, word);
    }

    public Deciding asking(Question next) {
      return new Deciding(line, null, false, "", next, "", word);
    }

    public Deciding answering(String text) {
      return new Deciding(line, null, false, "", question, text, word);
    }

    public boolean asked() {
      return question != null;
    }
  }

  /** On an earlier matter that the visit goes on with. */
  record Continuing(int index) implements Step {}
}
