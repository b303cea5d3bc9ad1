package fr.guichet.model.catalogue.search;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.catalogue.word.Match;
import fr.guichet.model.catalogue.word.Typed;
import fr.guichet.model.catalogue.word.WordSet;
import fr.guichet.model.text.Folding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The partners of a day that typed words name, by what they ever were called. */
public record NamedPartners(Catalogue catalogue, LocalDate day) {

  /**
   * By rank, those first of which a sign begins so: « pole emploi » is France Travail; none for a
   * blank text.
   */
  public List<Partner> in(String typed) {
    Typed words = Typed.read(typed);
    if (words.isEmpty()) {
      return List.of();
    }
    return catalogue.partnersOn(day).stream()
        .filter(partner -> isSign(partner, typed) || isNamed(partner, words))
        .sorted(Comparator.comparing(partner -> !isSign(partner, typed)))
        .toList();
  }

  /** The one with that sign, else the only one of which a sign begins so, else the only one. */
  public Optional<Partner> one(String typed) {
    String sign = Folding.fold(typed);
    List<Partner> named = in(typed);
    List<Partner> bySign = named.stream().filter(each -> isSign(each, typed)).toList();
    return named.stream()
        .filter(partner -> Folding.fold(partner.shortSign(day)).equals(sign))
        .findFirst()
        .or(() -> only(bySign.isEmpty() ? named : bySign));
  }

  private static Optional<Partner> only(List<Partner> some) {
    return some.size() == 1 ? Optional.of(some.getFirst()) : Optional.empty();
  }

  /** Whether a sign that the partner ever bore begins as what is typed. */
  public boolean isSign(Partner partner, String typed) {
    String folded = Folding.fold(typed);
    return Stream.concat(
            Stream.of(partner.shortSign(day)),
            partner.labels().stream().map(label -> Partner.withoutParenthesis(label.sign())))
        .anyMatch(sign -> Folding.fold(sign).startsWith(folded));
  }

  private static boolean isNamed(Partner partner, Typed words) {
    Stream<String> labels =
        partner.labels().stream().flatMap(label -> Stream.of(label.sign(), label.name()));
    var known = new WordSet(Stream.concat(labels, partner.synonyms().stream()).toList());
    return words.words().stream()
        .allMatch(word -> word.optional() || known.match(word) != Match.NONE);
  }
}
