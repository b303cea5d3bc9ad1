package fr.guichet.model.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * What a visitor takes home: what was done, what is still to do, what to bring; nobody's name.
 *
 * @param site name of the site
 */
public record VisitSummary(String site, LocalDate day, List<Item> items) {

  public VisitSummary {
    items = List.copyOf(items);
  }

  /**
   * One request.
   *
   * @param matter the procedure; the partner alone where the procedure is sensitive
   * @param done whether it is settled
   * @param words what was done, or what is awaited or where to go
   * @param promised the day of the promise, null for none
   * @param documents what to bring, empty when it is settled
   */
  public record Item(
      String partner,
      String matter,
      boolean done,
      String words,
      LocalDate promised,
      List<String> documents) {

    public Item {
      documents = List.copyOf(documents);
    }
  }
}
