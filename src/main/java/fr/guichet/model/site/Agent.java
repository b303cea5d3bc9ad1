package fr.guichet.model.site;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A conseiller of the site.
 *
 * @param id UUID version 7
 * @param name first and last name, as shown
 * @param active false when the agent has left, or is only named by an import (« sans accès »)
 */
public record Agent(String id, String name, Role role, boolean active) {

  public Agent {
    if (id.isBlank() || name.isBlank() || role == null) {
      throw new IllegalArgumentException("An agent needs an id, a name and a role");
    }
  }

  /** « CM » for Camille Martin, « JPD » for Jean-Paul Durand. */
  public String initials() {
    return Stream.of(name.strip().split("[\\s-]+"))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.FRENCH))
        .collect(Collectors.joining());
  }

  /** At most two of the initials, for a small round sign: « OL » for Odile Lacombe-Saint-Aubin. */
  public String sign() {
    String all = initials();
    return all.length() > 2 ? all.substring(0, 2) : all;
  }

  /** The first name alone: « Camille ». */
  public String firstName() {
    return name.strip().split("\\s+")[0];
  }
}
