package fr.guichet.model.site.commune;

import java.util.List;

/**
 * A commune, or a municipal arrondissement of Paris, Lyon or Marseille.
 *
 * @param insee code of the commune in the code officiel géographique, five characters
 * @param name as it is written, with its accents and hyphens
 * @param postcodes at least one; the first is not more important than the others
 */
public record Commune(String insee, String name, List<String> postcodes) {

  public Commune {
    if (!insee.matches("[0-9][0-9AB][0-9]{3}") || name.isBlank() || postcodes.isEmpty()) {
      throw new IllegalArgumentException("Not a commune: " + insee + " " + name);
    }
    postcodes = List.copyOf(postcodes);
  }
}
