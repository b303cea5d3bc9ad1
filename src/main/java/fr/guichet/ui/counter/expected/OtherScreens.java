package fr.guichet.ui.counter.expected;

/** Where the counter leads to. */
public interface OtherScreens {

  /** À suivre. */
  void followUps();

  /** The appointments to fill in. */
  void toFillIn();

  /** The appointments of the next days. */
  void appointments();

  /** A visit begins: nothing leads back from the counter any more. */
  void stay();
}
