package fr.guichet.desk.takeover.words;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.text.Folding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the procedures that a text may mean: by code, label or older label, then by its words. */
final class ProcedureWords {

  private static final int MOST_PROPOSED = 3;

  private final Catalogue catalogue;
  private final Words words;
  private final Map<String, Set<Procedure>> names = new HashMap<>();
  private final Map<Procedure, Set<String>> phrases = new HashMap<>();
  private final Map<Procedure, Set<String>> labelWords = new HashMap<>();
  private final Map<Procedure, Set<String>> allWords = new HashMap<>();

  ProcedureWords(Catalogue catalogue, Words words) {
    this.catalogue = catalogue;
    this.words = words;
    for (Procedure procedure : catalogue.procedures()) {
      Set<String> label = new HashSet<>(words.telling(procedure.label()));
      Set<String> all = new HashSet<>(label);
      Set<String> own = new HashSet<>();
      Stream.concat(procedure.aliases().stream(), procedure.keywords().stream())
          .forEach(text -> all.addAll(words.telling(text)));
      procedure.keywords().forEach(keyword -> own.add(Folding.fold(keyword)));
      Stream.concat(Stream.of(procedure.code(), procedure.label()), procedure.aliases().stream())
          .forEach(name -> named(name, procedure));
      phrases.put(procedure, own);
      labelWords.put(procedure, label);
      allWords.put(procedure, all);
    }
  }

  private void named(String name, Procedure procedure) {
    names.computeIfAbsent(Folding.fold(name), key -> new LinkedHashSet<>()).add(procedure);
  }

  /** The procedures of which a text is the code, the label or an older label. */
  Set<Procedure> named(String text) {
    return names.getOrDefault(Folding.fold(text), Set.of());
  }

  /**
   * The procedures of some partners that the words of a text mean; one when nothing is to be
   * guessed.
   */
  List<Procedure> meant(String text, Set<String> partners) {
    List<Procedure> pool = of(partners);
    String folded = Folding.fold(text);
    List<Procedure> byPhrase = pool.stream().filter(p -> phrases.get(p).contains(folded)).toList();
    if (byPhrase.size() == 1) {
      return byPhrase;
    }
    List<String> said = words.telling(text);
    if (said.isEmpty()) {
      return List.of();
    }
    List<Procedure> byWords = pool.stream().filter(p -> allWords.get(p).containsAll(said)).toList();
    List<Procedure> byLabel =
        byWords.stream().filter(p -> labelWords.get(p).containsAll(said)).toList();
    return byLabel.size() == 1 ? byLabel : byWords;
  }

  /** What could be written instead: the procedures that share most words with a text. */
  List<Procedure> near(String text, Set<String> partners) {
    List<String> said = words.telling(text);
    Comparator<Procedure> byShared = Comparator.comparingLong(p -> -shared(p, said));
    return of(partners).stream()
        .filter(p -> shared(p, said) > 0)
        .sorted(byShared)
        .limit(MOST_PROPOSED)
        .toList();
  }

  private long shared(Procedure procedure, List<String> said) {
    return said.stream().filter(allWords.get(procedure)::contains).count();
  }

  /** No partner given means all of them. */
  private List<Procedure> of(Set<String> partners) {
    return catalogue.procedures().stream()
        .filter(p -> partners.isEmpty() || partners.contains(p.partner()))
        .toList();
  }
}
