package fr.guichet.model.catalogue.search;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.catalogue.word.Spelling;
import fr.guichet.model.text.Folding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Proposes the « Autre demande » of the partner named in what was typed. */
final class OtherRequests {

  private final Catalogue catalogue;
  private final List<PartnerWords> partners;
  private final LocalDate day;

  OtherRequests(Catalogue catalogue, List<PartnerWords> partners, LocalDate day) {
    this.catalogue = catalogue;
    this.partners = partners;
    this.day = day;
  }

  /** The « Autre demande » of the partner named, without a precision. */
  Optional<Suggestion> ofPartnerIn(String typed) {
    Set<String> stems = stems(typed);
    return partnerIn(stems).map(words -> suggestion(words.partner(), ""));
  }

  /** The « Autre demande » of the partner named, or of none, with the rest of what was typed. */
  Suggestion withPrecision(String typed) {
    Set<String> stems = stems(typed);
    return partnerIn(stems)
        .map(words -> suggestion(words.partner(), without(words.recognised(stems), typed)))
        .orElseGet(() -> suggestion(catalogue.partner(Partner.NONE).orElseThrow(), typed.strip()));
  }

  private Optional<PartnerWords> partnerIn(Set<String> stems) {
    Comparator<PartnerWords> most = Comparator.comparingInt(p -> p.recognised(stems).size());
    return partners.stream()
        .filter(words -> !words.recognised(stems).isEmpty())
        .max(most.thenComparingInt(words -> -words.partner().rank()));
  }

  private Suggestion suggestion(Partner partner, String precision) {
    Procedure other = catalogue.otherOf(partner.code());
    return new Suggestion(other, partner.shortSign(day), precision, List.of());
  }

  private static Set<String> stems(String typed) {
    return Folding.words(typed).stream()
        .map(Spelling::stem)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static String without(Set<String> stems, String typed) {
    StringBuilder kept = new StringBuilder(typed);
    for (Folding.Word word : Folding.wordsWithPlaces(typed).reversed()) {
      if (stems.contains(Spelling.stem(word.text()))) {
        kept.delete(word.start(), word.end(word.text().length()));
      }
    }
    return kept.toString().replaceAll("\\s+", " ").replaceAll("^[^\\p{L}\\p{N}]+|\\s+$", "");
  }
}
