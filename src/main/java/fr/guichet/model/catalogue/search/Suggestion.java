package fr.guichet.model.catalogue.search;

import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.catalogue.word.MatchRange;
import java.util.List;

/**
 * One line proposed under the entry field.
 *
 * @param sign short sign of the partner on the day, « CAF », « Intérieur »
 * @param precision empty, or what was typed when nothing was found
 * @param bold ranges of the procedure's label that matched, in order
 */
public record Suggestion(
    Procedure procedure, String sign, String precision, List<MatchRange> bold) {

  public Suggestion {
    bold = List.copyOf(bold);
  }
}
