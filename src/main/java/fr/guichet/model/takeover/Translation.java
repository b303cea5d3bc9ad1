package fr.guichet.model.takeover;

import java.util.List;

/**
 * A value of the file and what it was read as.
 *
 * @param value as it stands in the file where it was first met
 * @param codes codes of the field's list, or the names of agents; several where another column
 *     decides (« autre » is another procedure for each partner), none when it was never understood
 * @param rows how many rows hold it
 * @param rejected how many of these rows were rejected because of it
 */
public record Translation(Field field, String value, List<String> codes, int rows, int rejected) {

  public Translation {
    codes = List.copyOf(codes);
  }

  /** The only code, empty when there is none or several. */
  public String code() {
    return codes.size() == 1 ? codes.getFirst() : "";
  }
}
