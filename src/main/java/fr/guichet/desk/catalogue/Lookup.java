package fr.guichet.desk.catalogue;

import fr.guichet.desk.duty.Duty;
import fr.guichet.model.catalogue.search.CatalogueSearch;
import fr.guichet.model.catalogue.search.Suggestion;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the entry field proposes for words, by what this site uses most, frozen for the day. */
public final class Lookup {

  /** As many as fit under the field without scrolling at 1280×720. */
  private static final int PROPOSED = 8;

  /** Catching up from paper goes through a few days; a whole import would never use this. */
  private static final int DAYS_KEPT = 40;

  /** More requests than any procedure has in a year: a favourite comes before all others. */
  private static final int FAVOURITE = 1_000_000;

  private final SiteCatalogue catalogue;
  private final Duty duty;
  private final Usage usage;
  private final Map<LocalDate, CatalogueSearch> byDay = new ConcurrentHashMap<>();

  private Lookup(SiteCatalogue catalogue, Duty duty, Usage usage) {
    this.catalogue = catalogue;
    this.duty = duty;
    this.usage = usage;
  }

  /** One that reads the catalogue again when the site changes it. */
  public static Lookup of(SiteCatalogue catalogue, Duty duty, Usage usage) {
    Lookup lookup = new Lookup(catalogue, duty, usage);
    catalogue.onChange(lookup.byDay::clear);
    return lookup;
  }

  /** Reads what a day's searches need, so that the first key of the day finds it ready. */
  public void prepare() {
    suggestions("a", duty.today());
  }

  /**
   * Best first, at most eight; « Autre demande » with the words as precision where nothing is
   * found.
   *
   * @param day the day of the visit: labels and procedures are those of that day
   */
  public List<Suggestion> suggestions(String words, LocalDate day) {
    return on(day).search(words, PROPOSED);
  }

  /** The site’s favourites, then what it uses most, at most eight: for a field left empty. */
  public List<Suggestion> favourites(LocalDate day) {
    return on(day).mostUsed(PROPOSED);
  }

  private CatalogueSearch on(LocalDate day) {
    if (byDay.size() > DAYS_KEPT) {
      byDay.clear();
    }
    return byDay.computeIfAbsent(day, this::of);
  }

  private CatalogueSearch of(LocalDate day) {
    Map<String, Integer> used = new HashMap<>(usage.frozenFor(duty.today()));
    catalogue.overlay().favourites().forEach(code -> used.merge(code, FAVOURITE, Integer::sum));
    return new CatalogueSearch(catalogue, day, used);
  }
}
