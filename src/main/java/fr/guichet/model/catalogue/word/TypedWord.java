package fr.guichet.model.catalogue.word;

import java.util.Set;

/**
 * A word of the search, with the words it may be a misspelling of.
 *
 * @param size how many typed words it is made of: « france connect » is one word of two
 */
public record TypedWord(String text, String stem, int size, boolean optional, Set<String> guesses) {

  static TypedWord of(String text, boolean optional) {
    return new TypedWord(text, Spelling.stem(text), 1, optional, Set.of());
  }

  TypedWord joinedWith(TypedWord next) {
    String joined = text + next.text;
    return new TypedWord(joined, Spelling.stem(joined), 2, false, Set.of());
  }

  public TypedWord guessing(Set<String> words) {
    return new TypedWord(text, stem, size, optional, words);
  }

  /** How this word matches another, given with its stem. */
  public Match against(String word, String wordStem) {
    if (wordStem.equals(stem) || guesses.contains(word)) {
      return Match.WHOLE;
    }
    return word.startsWith(text) ? Match.PREFIX : Match.NONE;
  }
}
