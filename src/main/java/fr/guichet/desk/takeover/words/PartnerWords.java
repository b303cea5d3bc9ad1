package fr.guichet.desk.takeover.words;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.catalogue.PartnerLabel;
import fr.guichet.model.text.Folding;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads a partner as sites write it: by the whole code, sign or label first (« Assurance retraite »
 * is CNAV, though other partners pay pensions), then by its other words.
 */
final class PartnerWords {

  private final Words words;

  /**
   * Codes, signs, labels of any day and their parts: « France Titres » of « … (France Titres) ».
   */
  private final Map<String, Set<String>> names = new HashMap<>();

  private final Map<String, Set<String>> synonyms = new HashMap<>();

  /** The names that mean one partner wherever they stand. */
  private final Map<String, String> telling;

  PartnerWords(Catalogue catalogue, Words words) {
    this.words = words;
    for (Partner partner : catalogue.partners()) {
      put(names, partner.code(), partner.code());
      for (PartnerLabel label : partner.labels()) {
        named(label.sign(), partner.code());
        named(label.name(), partner.code());
      }
      partner.synonyms().forEach(synonym -> put(synonyms, synonym, partner.code()));
    }
    words.phrases("partner").forEach((phrase, code) -> names.put(phrase, Set.of(code)));
    telling = telling();
  }

  private void named(String label, String code) {
    put(names, label, code);
    for (String part : label.split("[(),—]")) {
      put(names, part, code);
    }
  }

  private static void put(Map<String, Set<String>> index, String phrase, String code) {
    String folded = Folding.fold(phrase);
    if (!folded.isEmpty()) {
      index.computeIfAbsent(folded, key -> new LinkedHashSet<>()).add(code);
    }
  }

  /**
   * The codes of the partners that a cell may mean, best understood; none when it says nothing
   * known.
   */
  Set<String> candidates(String cell) {
    String folded = Folding.fold(cell);
    if (names.containsKey(folded)) {
      return names.get(folded);
    }
    if (synonyms.containsKey(folded)) {
      return synonyms.get(folded);
    }
    return within(folded);
  }

  /** « CAF de l’Aisne » holds the name of one partner, and of no other. */
  private Set<String> within(String folded) {
    Set<String> found = Words.within(telling, folded);
    if (found.size() > 1) {
      found.remove("LOCAL"); // « CAF du département » is no local partner
    }
    return found;
  }

  private Map<String, String> telling() {
    Map<String, String> phrases = new HashMap<>();
    names.forEach(
        (phrase, codes) -> {
          boolean tooCommon = words.list("partner.AUTRE").contains(phrase) || phrase.length() < 3;
          if (codes.size() == 1 && !tooCommon) {
            phrases.put(phrase, codes.iterator().next());
          }
        });
    return phrases;
  }
}
