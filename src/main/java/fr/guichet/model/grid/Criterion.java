package fr.guichet.model.grid;

import java.util.List;
import java.util.Objects;

/**
 * A line of the grid.
 *
 * @param known null for one of the site's own
 * @param usual its words unless the site has others; empty for one of the site's own
 */
public record Criterion(KnownCriterion known, String usual, GridEntry entry) {

  public Criterion {
    Objects.requireNonNull(entry);
    if (known == null && !usual.isEmpty()) {
      throw new IllegalArgumentException("Only the site words its own criteria");
    }
  }

  public boolean own() {
    return known == null;
  }

  public Topic topic() {
    return own() ? Topic.OWN : known.topic();
  }

  public String wording() {
    return entry.wording().isEmpty() ? usual : entry.wording();
  }

  /** What the program knows about it. */
  List<Fact> facts() {
    return own() ? List.of() : known.facts();
  }
}
