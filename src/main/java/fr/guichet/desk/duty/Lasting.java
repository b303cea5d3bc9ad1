package fr.guichet.desk.duty;

/**
 * What an agent did last that no undo reaches: an undo that went past it would take back something
 * older, of which nobody thinks.
 *
 * @param label what was done, in French; empty for nothing yet
 * @param place of the newest row of the log when it was done; what stands at or before it stays
 */
record Lasting(String label, long place) {

  static final Lasting NOTHING = new Lasting("", -1);
}
