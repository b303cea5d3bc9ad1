package fr.guichet.desk.takeover.words;

import fr.guichet.model.takeover.Field;
import fr.guichet.model.text.Folding;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows the words that head columns. */
public final class HeaderWords {

  private final Words words;

  public HeaderWords(Words words) {
    this.words = words;
  }

  /** What a header announces: « Temps (min) » the minutes, « Nom de l’organisme » the partner. */
  public Optional<Field> field(String header) {
    String folded = Folding.fold(header);
    return exact(folded)
        .or(() -> exact(Folding.fold(header.replaceAll("\\(.*?\\)", " "))))
        .or(() -> exact(withoutEnding(folded)))
        .or(() -> exact(withoutBeginning(folded)).filter(f -> f != Field.VISIT));
  }

  private Optional<Field> exact(String folded) {
    return words.whole("column", folded).map(Field::valueOf);
  }

  private String withoutEnding(String folded) {
    return words.list("column.endings").stream()
        .filter(ending -> folded.endsWith(" " + ending))
        .max(Comparator.comparingInt(String::length))
        .map(ending -> folded.substring(0, folded.length() - ending.length()).strip())
        .orElse("");
  }

  private String withoutBeginning(String folded) {
    return words.list("column.beginnings").stream()
        .filter(beginning -> folded.startsWith(beginning + " "))
        .max(Comparator.comparingInt(String::length))
        .map(beginning -> folded.substring(beginning.length()).strip())
        .orElse("");
  }

  /** Whether a header announces names, phones, mails or numbers of people. */
  public boolean personal(String header) {
    List<String> folded = Folding.words(header);
    Set<String> enough = new HashSet<>(words.list("personal.words"));
    return words.list("personal.headers").contains(String.join(" ", folded))
        || words.list("personal.headers").contains(withoutBeginning(String.join(" ", folded)))
        || folded.stream().anyMatch(enough::contains);
  }

  /** Whether a header says that its numbers are hours. */
  public boolean hours(String header) {
    List<String> folded = Folding.words(header);
    return folded.size() > 1
        && folded.stream().anyMatch(words.list("column.hours")::contains)
        && !folded.contains("mm")
        && !folded.contains("min");
  }
}
