package fr.guichet.model.text;

/** Words that others follow. */
public final class Sentence {

  private Sentence() {}

  /** Ends with one full stop, after an abbreviation too: « reporté, jeu. 3 déc. ». */
  public static String closed(String words) {
    return words.endsWith(".") ? words : words + ".";
  }
}
