package fr.guichet.model.catalogue.word;

/**
 * A word with how it sounds, which takes long to find out.
 *
 * @param sound a rough key ({@link Spelling#sound})
 */
public record Heard(String word, String sound) {

  public static Heard of(String word) {
    return new Heard(word, Spelling.sound(word));
  }
}
