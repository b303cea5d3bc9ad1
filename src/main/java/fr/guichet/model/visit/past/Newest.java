package fr.guichet.model.visit.past;

import fr.guichet.model.visit.VisitEntry;
import java.util.List;

/**
 * The newest of what was found.
 *
 * @param entries newest first
 * @param visits how many were found in all
 * @param requests how many requests those have
 */
public record Newest(List<VisitEntry> entries, int visits, int requests) {

  public static final Newest NONE = of(List.of());

  public Newest {
    entries = List.copyOf(entries);
  }

  /** All that was found. */
  public static Newest of(List<VisitEntry> all) {
    int requests = all.stream().mapToInt(entry -> entry.visit().requests().size()).sum();
    return new Newest(all, all.size(), requests);
  }

  /** Whether nothing is left out. */
  public boolean whole() {
    return entries.size() == visits;
  }
}
