package fr.guichet.model.paper;

import java.util.List;

/**
 * Charts on paper, each with the table behind it, or tables alone.
 *
 * @param file its name, with the extension
 * @param head lines below the title: the site, the period, who made it
 */
public record ChartPaper(String file, String title, List<String> head, List<Page> pages) {

  public ChartPaper {
    head = List.copyOf(head);
    pages = List.copyOf(pages);
  }

  /**
   * One chart and its table.
   *
   * @param picture a PNG file, empty for none
   * @param height of the picture for a width of 1
   * @param left lines that are left out of the table
   */
  public record Page(
      String title,
      String subtitle,
      byte[] picture,
      double height,
      List<String> columns,
      List<List<String>> lines,
      int left) {

    public Page {
      picture = picture.clone();
      columns = List.copyOf(columns);
      lines = lines.stream().map(List::copyOf).toList();
    }

    @Override
    public byte[] picture() {
      return picture.clone();
    }
  }
}
