package fr.guichet.model.grid;

import fr.guichet.model.text.FreeText;
import java.time.LocalDate;

/**
 * What the site says of a criterion.
 *
 * @param id name of a known criterion, followed by the agent's id for a training; UUID version 7
 *     for one of the site's own
 * @param wording empty where the program's own holds
 * @param answer null while nobody answered
 * @param proof what shows it, empty if none
 * @param day of the proof, or by when; null if none
 * @param retired whether the site has taken it out of its grid
 */
public record GridEntry(
    String id, String wording, Answer answer, String proof, LocalDate day, boolean retired) {

  public GridEntry {
    if (id.isBlank() || !FreeText.isKept(wording) || !FreeText.isKept(proof)) {
      throw new IllegalArgumentException("Not an entry of the grid: " + id);
    }
  }

  /** A criterion of which nothing was said yet. */
  public static GridEntry blank(String id) {
    return new GridEntry(id, "", null, "", null, false);
  }

  /** The same, in the grid or out of it. */
  public GridEntry retired(boolean out) {
    return new GridEntry(id, wording, answer, proof, day, out);
  }
}
