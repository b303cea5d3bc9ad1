package fr.guichet.desk.figures;

import fr.guichet.model.text.Folding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Words typed by hand: « mairie » and « Mairie » are one, as it is written most often. */
final class Spellings {

  private final Map<String, Map<String, Integer>> byFold = new HashMap<>();

  void add(String typed, int times) {
    byFold
        .computeIfAbsent(Folding.fold(typed), _ -> new TreeMap<>())
        .merge(typed.strip(), times, Integer::sum);
  }

  /** How a word is told. */
  String of(String typed) {
    return usual(byFold.getOrDefault(Folding.fold(typed), Map.of(typed.strip(), 1)));
  }

  private static String usual(Map<String, Integer> spellings) {
    return spellings.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  /** How often each word was typed, however it was written. */
  static Map<String, Integer> merged(Map<String, Integer> typed) {
    Spellings spellings = new Spellings();
    typed.forEach(spellings::add);
    Map<String, Integer> merged = new LinkedHashMap<>();
    typed.forEach((word, times) -> merged.merge(spellings.of(word), times, Integer::sum));
    return merged;
  }
}
