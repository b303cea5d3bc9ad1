package fr.guichet.desk.takeover.row;

import fr.guichet.model.text.Folding;
import fr.guichet.model.text.FreeText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises phones, mails and personal numbers in cells, and names where they give themselves
 * away.
 */
public final class PersonalContent {

  /** A spreadsheet eats the first zero of a phone typed as a number. */
  private static final Pattern NUMBER_PHONE = Pattern.compile("(?:33)?[67][0-9]{8}");

  private static final Pattern PERSON =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:m|mr|mme|mlle|monsieur|madame|mademoiselle)\\.?\\s+\\p{L}{2}");

  private static final int SHORTEST_NAME = 3;

  private PersonalContent() {}

  /** Whether a cell holds a phone, a mail, a NIR or a tax number. */
  public static boolean numbers(String cell) {
    if (cell.isEmpty()) {
      return false;
    }
    FreeText.Problem problem =
        FreeText.problem(cell.substring(0, Math.min(FreeText.LIMIT, cell.length())));
    return contact(cell) || problem != null || NUMBER_PHONE.matcher(cell).matches();
  }

  /** Whether a cell holds a phone or a mail. */
  private static boolean contact(String cell) {
    return FreeText.holdsContact(cell);
  }

  /**
   * Whether a value can be shown in the rejects: none of the above, no « Mme », no name of the row.
   */
  public static boolean discreet(String value, List<String> namesOfRow) {
    if (numbers(value) || PERSON.matcher(value).find()) {
      return false;
    }
    List<String> words = Folding.words(value);
    return namesOfRow.stream()
        .flatMap(name -> Folding.words(name).stream())
        .noneMatch(word -> word.length() >= SHORTEST_NAME && words.contains(word));
  }
}
