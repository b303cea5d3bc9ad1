package fr.guichet.protection;

import fr.guichet.model.account.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Makes phrases as passwords: six different words of 2,048, 66 bits, as many as fourteen letters
 * drawn by chance, and easier to remember.
 */
public final class Phrase {

  static final int WORDS = 6;

  private Phrase() {}

  public static Secret draw(RandomGenerator random) {
    List<String> all = WordList.read(WordList.PHRASES);
    List<String> drawn = new ArrayList<>();
    while (drawn.size() < WORDS) {
      String word = all.get(random.nextInt(all.size()));
      if (!drawn.contains(word)) {
        drawn.add(word);
      }
    }
    return Secret.of(String.join(" ", drawn));
  }
}
