package fr.guichet.exchange.sites;

import fr.guichet.model.site.commune.Commune;
import java.util.List;
import java.util.Set;

/**
 * A commune with the words of its name.
 *
 * @param words folded, abbreviations spelt out
 */
record SearchedCommune(Commune commune, List<String> words) {

  private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l");

  boolean fits(List<String> typed) {
    for (String word : typed) {
      if (!PlaceWords.anyBegins(words, word) && !begins(word)) {
        return false;
      }
    }
    return true;
  }

  /** « 974 » or « 72300 »; a single digit is the number of an arrondissement. */
  private boolean begins(String word) {
    return word.length() > 1
        && Character.isDigit(word.charAt(0))
        && commune.postcodes().stream().anyMatch(postcode -> postcode.startsWith(word));
  }

  /**
   * 0 for the very name, 1 without its article (« Havre »), 2 for its beginning, 3 for the rest.
   *
   * @param typed the folded words as one text
   */
  int rank(String typed) {
    String name = String.join(" ", words);
    if (name.equals(typed)) {
      return 0;
    }
    String first = words.getFirst();
    String bare = ARTICLES.contains(first) ? name.substring(first.length()).strip() : name;
    if (bare.equals(typed)) {
      return 1;
    }
    return name.startsWith(typed) || bare.startsWith(typed) ? 2 : 3;
  }
}
