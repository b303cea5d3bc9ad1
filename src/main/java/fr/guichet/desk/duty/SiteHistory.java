package fr.guichet.desk.duty;

import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Site;
import fr.guichet.storage.log.Change;
import fr.guichet.storage.log.ChangeLog;
import fr.guichet.storage.log.Snapshots;
import fr.guichet.storage.table.Aggregates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;

/**
 * The site and its team as they stood at the end of each day, read in the log at once. Before its
 * first day the log knows nothing: that day counts for those before it.
 */
public final class SiteHistory {

  private static final String SITE = Aggregates.SITE.kind();
  private static final String AGENT = Aggregates.AGENT.kind();

  private final NavigableMap<LocalDate, Site> sites = new TreeMap<>();
  private final NavigableMap<LocalDate, Set<String>> teams = new TreeMap<>();

  public SiteHistory(DSLContext sql, ZoneId zone) {
    Set<String> team = new TreeSet<>();
    for (Change change : ChangeLog.inTime(sql, List.of(SITE, AGENT))) {
      LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(change.at()), zone);
      if (change.kind().equals(SITE)) {
        read(change, Site.class).ifPresent(site -> sites.put(day, site));
      } else {
        if (read(change, Agent.class).filter(Agent::active).isPresent()) {
          team.add(change.key());
        } else {
          team.remove(change.key());
        }
        teams.put(day, Set.copyOf(team));
      }
    }
  }

  /** Nothing for what was removed, or what this program no longer reads. */
  private static <T> Optional<T> read(Change change, Class<T> type) {
    return Optional.ofNullable(change.snapshot())
        .flatMap(snapshot -> Snapshots.readable(snapshot, type));
  }

  /** The site at the end of a day; empty where the log knows of none. */
  public Optional<Site> site(LocalDate day) {
    return at(sites, day);
  }

  /** The ids of those who served at the end of a day; empty where the log knows of none. */
  public Optional<Set<String>> team(LocalDate day) {
    return at(teams, day);
  }

  private static <T> Optional<T> at(NavigableMap<LocalDate, T> days, LocalDate day) {
    var entry = days.floorEntry(day);
    return Optional.ofNullable(entry == null ? days.firstEntry() : entry).map(e -> e.getValue());
  }
}
