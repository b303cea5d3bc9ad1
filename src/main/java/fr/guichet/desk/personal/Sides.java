package fr.guichet.desk.personal;

import fr.guichet.desk.duty.Contacts;
import fr.guichet.desk.duty.Duty;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.storage.log.Change;
import fr.guichet.storage.posts.Conflict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/** Both sides of an entry that two posts changed, so that somebody can compare them. */
public final class Sides {

  private final Duty duty;
  private final Catalogue catalogue;
  private final Contacts contacts;

  public Sides(Duty duty, Catalogue catalogue, Contacts contacts) {
    this.duty = duty;
    this.catalogue = catalogue;
    this.contacts = contacts;
  }

  /**
   * What both sides say of one thing.
   *
   * @param name of the fact, in French
   * @param holds what the side says that is shown now, empty for nothing
   * @param other what the other one says, empty for nothing
   */
  public record Fact(String name, String holds, String other) {

    /** Whether there is something to compare. */
    public boolean differs() {
      return !holds.equals(other);
    }
  }

  /** Fact by fact, those of the side that holds first. */
  public List<Fact> compare(Conflict conflict) {
    return duty.database()
        .read(sql -> compare(of(sql, conflict.holds()), of(sql, conflict.other())));
  }

  private Map<String, String> of(DSLContext sql, Change side) {
    return new SideFacts(sql, duty, catalogue, contacts).of(side);
  }

  private static List<Fact> compare(Map<String, String> holds, Map<String, String> other) {
    Set<String> names = new LinkedHashSet<>(holds.keySet());
    names.addAll(other.keySet());
    List<Fact> facts = new ArrayList<>();
    names.forEach(
        name ->
            facts.add(new Fact(name, holds.getOrDefault(name, ""), other.getOrDefault(name, ""))));
    return facts;
  }
}
