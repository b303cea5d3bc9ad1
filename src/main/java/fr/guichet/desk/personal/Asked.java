package fr.guichet.desk.personal;

import fr.guichet.model.contact.Likeness;
import fr.guichet.model.contact.Person;
import fr.guichet.model.contact.Phone;
import fr.guichet.model.text.Folding;
import java.util.List;
import java.util.Locale;

/**
 * Who is asked for.
 *
 * @param typed words of a name, digits of a phone, or a part of a mail
 * @param words of it, folded; none for nobody
 */
record Asked(String typed, List<String> words) {

  /** Fewer digits would find half of the town. */
  private static final int DIGITS = 4;

  static Asked of(String typed) {
    return new Asked(typed, Folding.words(typed));
  }

  /** Whether somebody may be who is asked for. */
  boolean is(Person person) {
    if (Phone.isPart(typed)) {
      String digits = Phone.digits(typed);
      return digits.length() >= DIGITS && Phone.digits(person.phone()).contains(digits);
    }
    if (typed.contains("@")) {
      return person.mail().contains(typed.strip().toLowerCase(Locale.ROOT));
    }
    return isNamedIn(String.join(" ", person.name(), person.firstName(), person.actsFor()));
  }

  /** Each word begins one of the text, or may be one misspelt. */
  boolean isNamedIn(String text) {
    List<String> there = Folding.words(text);
    return words.stream()
        .allMatch(
            word ->
                there.stream()
                    .anyMatch(each -> each.startsWith(word) || Likeness.alike(each, word)));
  }
}
