package fr.guichet.model.catalogue.word;

import fr.guichet.model.text.Folding;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Folded words of some texts, ready to be matched on each key typed. */
public final class WordSet {

  private final List<String> words;
  private final List<String> stems;
  private final Set<String> known;

  public WordSet(Collection<String> texts) {
    Set<String> distinct = new LinkedHashSet<>();
    texts.forEach(text -> addWords(Folding.words(text), distinct));
    words = List.copyOf(distinct);
    stems = words.stream().map(Spelling::stem).toList();
    known = new HashSet<>(stems);
  }

  public Match match(TypedWord typed) {
    if (known.contains(typed.stem())) {
      return Match.WHOLE;
    }
    Match best = Match.NONE;
    for (int i = 0; i < words.size() && best != Match.WHOLE; i++) {
      best = best.or(typed.against(words.get(i), stems.get(i)));
    }
    return best;
  }

  public List<String> words() {
    return words;
  }

  /** The words, and neighbours written as one: « carte grise » is also found as « cartegrise ». */
  private static void addWords(List<String> all, Set<String> into) {
    into.addAll(all);
    addJoined(all, into);
    addJoined(all.stream().filter(word -> !SmallWords.isIgnored(word)).toList(), into);
  }

  private static void addJoined(List<String> words, Set<String> into) {
    for (int i = 0; i + 1 < words.size(); i++) {
      into.add(words.get(i) + words.get(i + 1));
      if (i + 2 < words.size()) {
        into.add(words.get(i) + words.get(i + 1) + words.get(i + 2));
      }
    }
  }
}
