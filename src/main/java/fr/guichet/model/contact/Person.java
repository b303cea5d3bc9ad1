package fr.guichet.model.contact;

import fr.guichet.model.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A visitor, or who answers for one, as the contact of an appointment or a follow-up.
 *
 * @param name with the civility if one was typed: « Mme Binet », « M. et Mme Lenoir »
 * @param phone as {@link Phone} writes it, empty if none
 * @param actsFor whom this person acts for (« sa mère »), empty for the visitor
 */
public record Person(String name, String firstName, String phone, String mail, String actsFor) {

  public static final Person NOBODY = new Person("", "", "", "", "");

  /** The longest of each part, in characters. */
  public static final int LIMIT = 80;

  private static final Set<String> CIVILITIES =
      Set.of("m", "mr", "mme", "mlle", "monsieur", "madame", "mademoiselle", "et");

  public Person {
    name = name.strip();
    firstName = firstName.strip();
    phone = phone.strip();
    mail = mail.strip().toLowerCase(Locale.ROOT);
    actsFor = actsFor.strip();
  }

  public boolean nobody() {
    return equals(NOBODY);
  }

  /** The same with the phone as it is kept. */
  public Person withReadPhone() {
    return new Person(name, firstName, Phone.read(phone).orElse(phone), mail, actsFor);
  }

  /** The name without civility, folded: what names are compared by. */
  String foldedName() {
    return Folding.words(name).stream()
        .filter(word -> !CIVILITIES.contains(word))
        .collect(Collectors.joining(" "));
  }

  String foldedFirstName() {
    return Folding.fold(firstName);
  }

  /** « Mme Odile Binet », else the phone or the mail; empty for nobody. */
  public String words() {
    if (name.isEmpty() && firstName.isEmpty()) {
      return phone.isEmpty() ? mail : phone;
    }
    List<String> words = new ArrayList<>(List.of(name.split(" ")));
    int place = 0;
    while (place < words.size() && civility(words.get(place))) {
      place++;
    }
    words.add(place, firstName);
    return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
  }

  private static boolean civility(String word) {
    return CIVILITIES.contains(Folding.fold(word));
  }

  /** What a list shows in discreet mode: « O. B. », « 06 •• •• •• 18 », « • » for a mail. */
  public String discreet() {
    List<String> names =
        Stream.of(firstName, name)
            .flatMap(part -> Stream.of(part.split("[ -]")))
            .filter(word -> !word.isBlank() && !civility(word))
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + ".")
            .toList();
    if (!names.isEmpty()) {
      return String.join(" ", names);
    }
    if (!phone.isEmpty()) {
      return Phone.discreet(phone);
    }
    return mail.isEmpty() ? "" : "•";
  }
}
