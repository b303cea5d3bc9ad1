package fr.guichet.model.catalogue;

/**
 * A word with how it sounds, which takes long to find out.
 *
 * @param sound a rough key ({@link Spelling#sound})
 */
record Heard(String word, String sound) {

  static Heard of(String word) {
    return new Heard(word, Spelling.sound(word));
  }
}
