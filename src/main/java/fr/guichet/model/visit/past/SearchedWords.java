package fr.guichet.model.visit.past;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.text.Folding;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.VisitEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a search of past visits looks through. A word that is looked for has no space: it is found
 * in one of the parts, or in none.
 */
public record SearchedWords(Catalogue catalogue) {

  /** What many requests say alike: partner and procedure as on a day, and where it was sent. */
  String alike(Request request, LocalDate day) {
    return String.join(
        " ",
        catalogue.partnerName(request.partner(), day),
        catalogue.sign(request.partner(), day),
        catalogue.label(request.procedure()),
        request.target());
  }

  /** What was typed in words of its own: precisions, note, reference; of those that are opened. */
  static String own(VisitEntry entry) {
    Stream<String> precisions = entry.visit().requests().stream().map(entry::precision);
    return Stream.concat(precisions, Stream.of(entry.note(), entry.reference()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /**
   * Whether an entry holds all words.
   *
   * @param words folded
   */
  public boolean holds(VisitEntry entry, List<String> words) {
    LocalDate day = entry.visit().when().day();
    Stream<String> requests = entry.visit().requests().stream().map(r -> alike(r, day));
    String text =
        Folding.fold(
            Stream.concat(requests, Stream.of(own(entry))).collect(Collectors.joining(" ")));
    return words.stream().allMatch(text::contains);
  }
}
