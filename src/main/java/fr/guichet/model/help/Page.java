package fr.guichet.model.help;

import java.util.List;

/**
 * A page of the guide.
 *
 * @param name of its file, without its ending: « saisir-une-visite »
 */
public record Page(String name, String title, List<Passage> passages) {

  public Page {
    passages = List.copyOf(passages);
  }
}
