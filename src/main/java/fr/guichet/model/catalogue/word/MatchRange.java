package fr.guichet.model.catalogue.word;

/**
 * A part of a label that matched what was typed.
 *
 * @param start index of its first character
 * @param end index after its last character
 */
public record MatchRange(int start, int end) {

  public MatchRange {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("Not a range: " + start + " to " + end);
    }
  }
}
