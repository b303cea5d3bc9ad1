package fr.guichet.model.catalogue;

import java.util.List;

/**
 * Requests that often come together (bouquet): a death, a birth, a move.
 *
 * @param name what is typed to get it
 * @param procedures codes, in the order in which they are proposed; none removes an official one
 */
public record Bundle(String name, List<String> procedures) {

  public Bundle {
    procedures = List.copyOf(procedures);
    if (name.isBlank()) {
      throw new IllegalArgumentException("A bundle needs a name");
    }
  }
}
