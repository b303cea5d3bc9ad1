package fr.guichet.model.help;

import java.util.List;

/**
 * A few lines of the guide: a section's title, a paragraph, an item, a line of a table.
 *
 * @param page title of its page
 * @param section title of its section; empty before the first one
 * @param cells of a table line, one for anything else
 */
public record Passage(String page, String section, Kind kind, List<String> cells) {

  /** What it looks like. */
  public enum Kind {
    SECTION,
    TEXT,
    ITEM,
    ROW
  }

  public Passage {
    cells = List.copyOf(cells);
  }

  /** All of it on one line. */
  public String words() {
    return String.join(" · ", cells);
  }
}
