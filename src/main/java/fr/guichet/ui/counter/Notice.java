package fr.guichet.ui.counter;

/** What the card says of what just happened; it stays until the next visit begins. */
record Notice(Kind kind, String text) {

  enum Kind {
    NONE,
    SAVED,
    SAID,
    REFUSED
  }

  static final Notice NONE = new Notice(Kind.NONE, "");

  static Notice saved(String text) {
    return new Notice(Kind.SAVED, text);
  }

  static Notice said(String text) {
    return new Notice(Kind.SAID, text);
  }

  static Notice refused(String text) {
    return new Notice(Kind.REFUSED, text);
  }
}
