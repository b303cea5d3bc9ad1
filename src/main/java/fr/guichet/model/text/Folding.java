package fr.guichet.model.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Brings text to the form in which it is compared: no case, accents, apostrophes or hyphens. */
public final class Folding {

  /**
   * A folded word and where it stands in the original text.
   *
   * @param text the folded word
   * @param starts index in the original of each folded character, then the end of the word
   */
  public record Word(String text, List<Integer> starts) {

    public Word {
      starts = List.copyOf(starts);
    }

    /** Index in the original of the word's first character. */
    public int start() {
      return starts.getFirst();
    }

    /** Index in the original after the first {@code length} folded characters. */
    public int end(int length) {
      return starts.get(Math.min(length, text.length()));
    }
  }

  private static final String[] ASCII = new String[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = Character.isLetterOrDigit(c) ? String.valueOf(Character.toLowerCase(c)) : " ";
    }
  }

  private Folding() {}

  /** Lower case without accents, œ and æ spelt out, all punctuation as single spaces, trimmed. */
  public static String fold(String text) {
    StringBuilder all = new StringBuilder(text.length());
    boolean apart = false;
    for (int i = 0; i < text.length(); i++) {
      String folded = fold(text.charAt(i));
      if (folded.equals(" ")) {
        apart = !all.isEmpty();
      } else if (!folded.isEmpty()) {
        all.append(apart ? " " : "").append(folded);
        apart = false;
      }
    }
    return all.toString();
  }

  /** The folded words of a text, in order. */
  public static List<String> words(String text) {
    String folded = fold(text);
    return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
  }

  /** The folded words of a text, each with its place in the original. */
  public static List<Word> wordsWithPlaces(String text) {
    List<Word> words = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i <= text.length(); i++) {
      String folded = i == text.length() ? " " : fold(text.charAt(i));
      if (!folded.equals(" ")) {
        current.append(folded);
        starts.addAll(Collections.nCopies(folded.length(), i));
      } else if (!current.isEmpty()) {
        starts.add(i);
        words.add(new Word(current.toString(), starts));
        current.setLength(0);
        starts = new ArrayList<>();
      }
    }
    return words;
  }

  /** Folded letters or digits; nothing for an accent or invisible sign; a space for all else. */
  private static String fold(char c) {
    if (c < ASCII.length) {
      return ASCII[c];
    }
    return switch (c) {
      case 'œ', 'Œ' -> "oe";
      case 'æ', 'Æ' -> "ae";
      case 'ß' -> "ss";
      case 'ø', 'Ø' -> "o";
      default -> foldOther(c);
    };
  }

  private static String foldOther(char c) {
    int type = Character.getType(c);
    if (type == Character.FORMAT || type == Character.NON_SPACING_MARK) {
      return "";
    }
    StringBuilder kept = new StringBuilder();
    for (char part : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).toCharArray()) {
      if (Character.isLetterOrDigit(part)) {
        kept.append(part);
      }
    }
    return kept.isEmpty() ? " " : kept.toString().toLowerCase(Locale.ROOT);
  }
}
