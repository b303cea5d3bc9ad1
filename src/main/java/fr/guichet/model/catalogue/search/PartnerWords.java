package fr.guichet.model.catalogue.search;

import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.catalogue.word.SmallWords;
import fr.guichet.model.catalogue.word.Spelling;
import fr.guichet.model.catalogue.word.TypedWord;
import fr.guichet.model.catalogue.word.WordSet;
import fr.guichet.model.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The words of a partner, under every label that it ever bore. */
final class PartnerWords {

  private final Partner partner;
  private final WordSet all;
  private final Set<String> alone = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Set<Set<String>> together = new HashSet<>();

  PartnerWords(Partner partner, List<Procedure> own) {
    this.partner = partner;
    Stream<String> labels =
        partner.labels().stream().flatMap(label -> Stream.of(label.sign(), label.name()));
    all = new WordSet(Stream.concat(labels, partner.synonyms().stream()).toList());
    readNames(own);
  }

  private void readNames(List<Procedure> own) {
    partner.synonyms().forEach(this::addPhrase);
    Set<String> signs = new HashSet<>();
    signParts().forEach(part -> addTo(part, signs));
    together.forEach(alone::removeAll);
    names.addAll(alone);
    own.forEach(procedure -> names.removeAll(stems(procedure.label())));
    signs.add(Spelling.stem(Folding.fold(partner.code())));
    names.addAll(signs);
    alone.addAll(signs);
  }

  private Stream<String> signParts() {
    return partner.labels().stream().flatMap(label -> Stream.of(label.sign().split("[()]")));
  }

  private void addPhrase(String phrase) {
    addTo(phrase, alone);
  }

  private void addTo(String phrase, Set<String> single) {
    List<String> stems = stems(phrase);
    if (stems.size() == 1) {
      single.addAll(stems);
    } else if (!stems.isEmpty()) {
      together.add(Set.copyOf(stems));
    }
  }

  private static List<String> stems(String text) {
    return Folding.words(text).stream()
        .filter(word -> !SmallWords.isIgnored(word))
        .map(Spelling::stem)
        .distinct()
        .toList();
  }

  Partner partner() {
    return partner;
  }

  WordSet words() {
    return all;
  }

  /** Whether the word means the partner as such, and none of its procedures: « caf », « sécu ». */
  boolean isName(TypedWord word) {
    return names.contains(word.stem());
  }

  /** The stems among those typed that tell the partner: « caf », or « france travail » together. */
  Set<String> recognised(Set<String> typed) {
    Set<String> found = new HashSet<>(alone);
    found.retainAll(typed);
    together.stream().filter(typed::containsAll).forEach(found::addAll);
    return found;
  }
}
