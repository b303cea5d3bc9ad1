package fr.guichet.model.figures;

/**
 * Hours open to the public up to today, as noted, else as planned.
 *
 * @param minutes open minutes
 * @param days open days
 */
public record Opening(int minutes, int days) {

  /** Never open. */
  static final Opening NONE = new Opening(0, 0);
}
