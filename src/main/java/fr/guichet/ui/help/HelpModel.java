package fr.guichet.ui.help;

import fr.guichet.model.help.Guide;
import fr.guichet.model.help.Page;
import fr.guichet.model.help.Passage;
import java.util.List;

/** What the help shows: a page, or what was found in all of them. */
final class HelpModel {

  private final Guide guide;
  private Page page;
  private String typed = "";

  /**
   * @param name of the page that is shown first
   */
  HelpModel(Guide guide, String name) {
    this.guide = guide;
    this.page = guide.page(name);
  }

  List<Page> pages() {
    return guide.pages();
  }

  Page page() {
    return page;
  }

  void open(Page chosen) {
    page = chosen;
    typed = "";
  }

  void search(String words) {
    typed = words;
  }

  boolean searching() {
    return !typed.isBlank();
  }

  /** The passages of the page, or those found. */
  List<Passage> shown() {
    return searching() ? guide.find(typed) : page.passages();
  }
}
