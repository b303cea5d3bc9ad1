package fr.guichet.desk.catalogue;

import fr.guichet.model.catalogue.Procedure;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.query.UsageQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What this site does most and how long it takes here, frozen for the day. */
public final class Usage {

  /** Fewer known lengths tell nothing: the catalogue’s guess is kept. */
  private static final int ENOUGH = 10;

  private static final int DEFAULT_MINUTES = 15;

  private final Database database;
  private final SiteCatalogue catalogue;
  private volatile Frozen frozen;

  private record Frozen(
      LocalDate day, Map<String, Integer> requests, Map<String, List<Integer>> minutes) {}

  public Usage(Database database, SiteCatalogue catalogue) {
    this.database = database;
    this.catalogue = catalogue;
  }

  /**
   * Requests by procedure over the year before a day; the same all day, so that fingers can learn.
   */
  public Map<String, Integer> frozenFor(LocalDate day) {
    return freeze(day).requests();
  }

  private synchronized Frozen freeze(LocalDate day) {
    if (frozen == null || !frozen.day().equals(day)) {
      LocalDate from = day.minusYears(1);
      LocalDate until = day.minusDays(1);
      frozen =
          database.read(
              sql ->
                  new Frozen(
                      day,
                      UsageQuery.requests(sql, from, until),
                      UsageQuery.knownMinutes(sql, from, until)));
    }
    return frozen;
  }

  /**
   * The minutes that a procedure takes: those that the site has set, else its median once ten
   * visits tell it, else the catalogue’s. It reads no disk: it goes by the day last frozen.
   */
  public int usualMinutes(String procedure) {
    Integer set = catalogue.overlay().procedure(procedure).minutes();
    return set == null ? medianMinutes(procedure) : set;
  }

  private int medianMinutes(String procedure) {
    List<Integer> known =
        frozen == null ? List.of() : frozen.minutes().getOrDefault(procedure, List.of());
    if (known.size() >= ENOUGH) {
      return known.get(known.size() / 2);
    }
    return catalogue.procedure(procedure).map(Procedure::usualMinutes).orElse(DEFAULT_MINUTES);
  }
}
