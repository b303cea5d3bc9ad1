package fr.guichet.model.catalogue.word;

import fr.guichet.model.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What was typed, as the words to look for. */
public record Typed(List<TypedWord> words) {

  public Typed {
    words = List.copyOf(words);
  }

  /** Reads the entry field: small words go, unless there is nothing else. */
  public static Typed read(String text) {
    List<String> all = Folding.words(text);
    List<String> telling = all.stream().filter(word -> !SmallWords.isIgnored(word)).toList();
    List<String> kept = telling.isEmpty() ? all : telling;
    boolean onlyOptional = kept.stream().allMatch(SmallWords::isOptional);
    return new Typed(
        kept.stream()
            .map(word -> TypedWord.of(word, !onlyOptional && SmallWords.isOptional(word)))
            .toList());
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** The same with each pair of neighbours in turn written as one word. */
  public List<Typed> joined() {
    List<Typed> variants = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      List<TypedWord> variant = new ArrayList<>(words);
      TypedWord second = variant.remove(i + 1);
      variant.set(i, variant.get(i).joinedWith(second));
      variants.add(new Typed(variant));
    }
    return variants;
  }

  public Typed map(UnaryOperator<TypedWord> change) {
    return new Typed(words.stream().map(change).toList());
  }

  /** The words as one phrase, to be compared with whole keywords. */
  public String phrase() {
    return words.stream().map(TypedWord::stem).collect(Collectors.joining(" "));
  }

  /** The phrase of a keyword or label, in the form of {@link #phrase()}. */
  public static String phraseOf(String text) {
    return read(text).phrase();
  }
}
