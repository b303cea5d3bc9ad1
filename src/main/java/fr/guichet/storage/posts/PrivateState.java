package fr.guichet.storage.posts;

import fr.guichet.model.account.AccessEntry;
import fr.guichet.model.account.WrappedKey;
import fr.guichet.model.personal.PersonalEvent;
import fr.guichet.model.personal.PersonalValue;
import fr.guichet.storage.table.AccessTable;
import fr.guichet.storage.table.Aggregates;
import fr.guichet.storage.table.KeyringTable;
import fr.guichet.storage.table.PersonalEventTable;
import fr.guichet.storage.table.PersonalValueTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/**
 * What lies outside the log and is the site's all the same, whole as it is now: it is given anew
 * each time it changes, so that what was erased leaves the exchange folder too.
 */
public record PrivateState(
    List<PersonalValue> values,
    List<PersonalEvent> erased,
    List<WrappedKey> keys,
    List<AccessEntry> accesses) {

  /** As it stands at a post. */
  public static PrivateState of(DSLContext sql) {
    return new PrivateState(
        PersonalValueTable.all(sql), erased(sql), untried(sql), AccessTable.all(sql).reversed());
  }

  /** How often somebody tried in vain is each post's own. */
  private static List<WrappedKey> untried(DSLContext sql) {
    return KeyringTable.all(sql).stream().map(key -> tried(key, 0)).toList();
  }

  private static WrappedKey tried(WrappedKey key, int tries) {
    return new WrappedKey(
        key.holder(),
        key.cost(),
        key.salt(),
        key.wrapped(),
        key.temporary(),
        tries,
        key.changedAt());
  }

  private static List<PersonalEvent> erased(DSLContext sql) {
    return PersonalEventTable.all(sql).stream()
        .filter(event -> event.kind().leavesAgain())
        .toList();
  }

  /**
   * Takes what another post has: what either erased is erased; of two passwords the later holds.
   *
   * @param accessesFrom UTC milliseconds: earlier lines of the access journal were forgotten
   * @return how many values were erased here
   */
  public int merge(DSLContext sql, long accessesFrom) {
    int gone = 0;
    for (PersonalEvent event : erased) {
      PersonalEventTable.add(sql, event);
      gone += PersonalValueTable.erase(sql, event.value()) ? 1 : 0;
    }
    Set<String> leftForGood =
        erased(sql).stream().map(PersonalEvent::value).collect(Collectors.toSet());
    Set<String> here = new HashSet<>();
    PersonalValueTable.all(sql).forEach(value -> here.add(value.id()));
    values.stream()
        .filter(value -> !here.contains(value.id()) && !leftForGood.contains(value.id()))
        .forEach(value -> PersonalValueTable.insert(sql, value));
    mergeKeys(sql);
    mergeAccesses(sql, accessesFrom);
    return gone;
  }

  private void mergeKeys(DSLContext sql) {
    Map<String, WrappedKey> here = new HashMap<>();
    KeyringTable.all(sql).forEach(key -> here.put(key.holder(), key));
    for (WrappedKey key : keys) {
      WrappedKey mine = here.get(key.holder());
      if (mine == null || isLater(key, mine)) {
        KeyringTable.put(sql, tried(key, 0));
      }
    }
  }

  private static boolean isLater(WrappedKey key, WrappedKey other) {
    return key.changedAt() > other.changedAt()
        || key.changedAt() == other.changedAt() && key.salt().compareTo(other.salt()) > 0;
  }

  private void mergeAccesses(DSLContext sql, long from) {
    List<AccessEntry> here = new ArrayList<>(AccessTable.all(sql));
    accesses.stream()
        .filter(entry -> entry.at() >= from && !here.remove(entry))
        .forEach(entry -> AccessTable.add(sql, entry));
  }

  /** Who left holds no key, wherever it was given. */
  public static void takeKeys(DSLContext sql) {
    Set<String> holders = new HashSet<>(Set.of(WrappedKey.RECOVERY));
    Aggregates.AGENT
        .all(sql)
        .filter(agent -> agent.active())
        .forEach(agent -> holders.add(agent.id()));
    KeyringTable.all(sql).stream()
        .map(WrappedKey::holder)
        .filter(holder -> !holders.contains(holder))
        .forEach(holder -> KeyringTable.remove(sql, holder));
  }
}
