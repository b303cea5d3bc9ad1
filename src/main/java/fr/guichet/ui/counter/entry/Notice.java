package fr.guichet.ui.counter.entry;

/** What the card says of what just happened; it stays until the next visit begins. */
public record Notice(Kind kind, String text) {

  public enum Kind {
    NONE,
    SAVED,
    SAID,
    /** What is asked now: it lasts until it is answered. */
    ASKED,
    REFUSED
  }

  public static final Notice NONE = new Notice(Kind.NONE, "");

  public static Notice saved(String text) {
    return new Notice(Kind.SAVED, text);
  }

  public static Notice said(String text) {
    return new Notice(Kind.SAID, text);
  }

  public static Notice asked(String text) {
    return new Notice(Kind.ASKED, text);
  }

  public static Notice refused(String text) {
    return new Notice(Kind.REFUSED, text);
  }
}
