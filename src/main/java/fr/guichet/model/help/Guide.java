package fr.guichet.model.help;

import fr.guichet.model.text.Folding;
import java.util.List;

/** The agents' guide, as the program shows it: pages in their order, found by words. */
public record Guide(List<Page> pages) {

  public Guide {
    pages = List.copyOf(pages);
  }

  /**
   * The page of that name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Page page(String name) {
    return pages.stream()
        .filter(page -> page.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No page " + name));
  }

  /**
   * What speaks of all these words, in any order and however they begin, accents and capitals
   * ignored; nothing for no word.
   */
  public List<Passage> find(String typed) {
    List<String> words = Folding.words(typed);
    return words.isEmpty()
        ? List.of()
        : pages.stream()
            .flatMap(page -> page.passages().stream())
            .filter(passage -> speaksOf(passage, words))
            .toList();
  }

  /** The page and the section count, but not alone: else one word would bring whole pages. */
  private static boolean speaksOf(Passage passage, List<String> words) {
    List<String> own = Folding.words(passage.words());
    List<String> around = Folding.words(passage.page() + " " + passage.section());
    return words.stream().anyMatch(word -> begins(own, word))
        && words.stream().allMatch(word -> begins(own, word) || begins(around, word));
  }

  private static boolean begins(List<String> words, String start) {
    return words.stream().anyMatch(word -> word.startsWith(start));
  }
}
