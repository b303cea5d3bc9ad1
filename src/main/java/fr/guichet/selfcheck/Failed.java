package fr.guichet.selfcheck;

/** A step did not give what it must; the message is for whoever runs the check. */
final class Failed extends RuntimeException {

  private static final long serialVersionUID = 1;

  Failed(String message) {
    super(message);
  }
}
