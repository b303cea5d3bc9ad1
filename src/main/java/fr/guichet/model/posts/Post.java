package fr.guichet.model.posts;

import java.time.LocalDate;

/**
 * A PC at the counter of a site.
 *
 * @param id of the workstation, as the log names it
 * @param name as it is shown: « Poste 2 »
 * @param joinedDay when it came
 * @param closedDay when it was closed, null while it works
 */
public record Post(String id, String name, LocalDate joinedDay, LocalDate closedDay) {

  public Post {
    if (id.isBlank() || name.isBlank() || joinedDay == null) {
      throw new IllegalArgumentException("A post needs an id, a name and a day");
    }
  }

  /** Whether it works: nobody waits for one that was closed. */
  public boolean open() {
    return closedDay == null;
  }

  /** The same, closed. */
  public Post closedOn(LocalDate day) {
    return new Post(id, name, joinedDay, day);
  }
}
