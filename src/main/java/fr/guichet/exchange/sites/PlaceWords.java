package fr.guichet.exchange.sites;

import fr.guichet.model.text.Folding;
import java.util.List;

/** The folded words of a place's name, abbreviations spelt out: « St-Lô » as saint lo. */
final class PlaceWords {

  private PlaceWords() {}

  static List<String> of(String text) {
    return Folding.words(text).stream().map(PlaceWords::spellOut).toList();
  }

  private static String spellOut(String word) {
    return switch (word) {
      case "st" -> "saint";
      case "ste" -> "sainte";
      default -> word;
    };
  }

  /** Whether one of the words begins like what was typed. */
  static boolean anyBegins(List<String> words, String typed) {
    for (String word : words) {
      if (word.startsWith(typed)) {
        return true;
      }
    }
    return false;
  }
}
