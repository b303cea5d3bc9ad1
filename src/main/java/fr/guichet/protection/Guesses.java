package fr.guichet.protection;

import fr.guichet.model.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How much of a password cannot be guessed, in points: a common word counts as little as two
 * letters, a year, a run of keys or what was typed before as one. The cheapest way to write the
 * whole is what counts.
 */
final class Guesses {

  private static final int LETTER = 2;
  private static final int DIGIT = 1;
  private static final int WORD = 4;
  private static final int PATTERN = 2;

  /** Fewer points than this are few: four common words, or eight letters drawn by chance. */
  private static final int ENOUGH = 16;

  private static final int SHORTEST_WORD = 4;
  private static final int LONGEST_WORD = 26;
  private static final int SHORTEST_RUN = 3;

  /** Digits and signs that stand for a letter, each before it. */
  private static final String DISGUISES = "0o1i3e4a5s7t@a$s€e";

  private static final String DISGUISING_SIGNS = "@$€";

  private static final List<String> ROWS =
      List.of(
          "abcdefghijklmnopqrstuvwxyz",
          "0123456789",
          "1234567890",
          "azertyuiop",
          "qsdfghjklm",
          "wxcvbn",
          "qwertyuiop",
          "asdfghjkl",
          "zxcvbnm",
          "aqwzsxedcrfvtgbyhnujikolp",
          "1qaz2wsx3edc4rfv5tgb",
          "1a2z3e4r5t6y7u8i9o0p");

  private static final Pattern DATE =
      Pattern.compile("(?:19|20)[0-9]{2}|[0-3][0-9][01][0-9](?:(?:19|20)?[0-9]{2})");

  private static final Set<String> COMMON = new HashSet<>(WordList.read(WordList.COMMON));

  private final String text;
  private final int signs;

  Guesses(String password) {
    StringBuilder folded = new StringBuilder();
    Set<String> others = new HashSet<>();
    password.codePoints().mapToObj(Character::toString).forEach(sign -> add(sign, folded, others));
    text = folded.toString();
    signs = others.size();
  }

  /** Letters without accents and digits; other signs count once, wherever they stand. */
  private static void add(String sign, StringBuilder folded, Set<String> others) {
    String plain = DISGUISING_SIGNS.contains(sign) ? sign : Folding.fold(sign);
    folded.append(plain);
    if (plain.isEmpty()) {
      others.add(sign);
    }
  }

  /** Whether a machine would soon have guessed it. */
  boolean areFew() {
    return points() + LETTER * signs < ENOUGH;
  }

  private int points() {
    int[] least = new int[text.length() + 1];
    for (int end = 1; end <= text.length(); end++) {
      char last = text.charAt(end - 1);
      least[end] = least[end - 1] + (Character.isDigit(last) ? DIGIT : LETTER);
      for (int start = 0; start <= end - SHORTEST_RUN; start++) {
        least[end] = Math.min(least[end], least[start] + cost(start, end));
      }
    }
    return least[text.length()];
  }

  private int cost(int start, int end) {
    String piece = text.substring(start, end);
    if (isRun(piece) || isDate(piece) || text.substring(0, start).contains(piece)) {
      return PATTERN;
    }
    boolean fits = piece.length() >= SHORTEST_WORD && piece.length() <= LONGEST_WORD;
    boolean isKnown = fits && (COMMON.contains(piece) || COMMON.contains(undisguised(piece)));
    return isKnown ? WORD : text.length() * LETTER;
  }

  private static String undisguised(String piece) {
    StringBuilder plain = new StringBuilder();
    for (char sign : piece.toCharArray()) {
      int place = DISGUISES.indexOf(sign);
      plain.append(place >= 0 && place % 2 == 0 ? DISGUISES.charAt(place + 1) : sign);
    }
    return plain.toString();
  }

  private static boolean isRun(String piece) {
    String back = new StringBuilder(piece).reverse().toString();
    return piece.chars().allMatch(sign -> sign == piece.charAt(0))
        || ROWS.stream().anyMatch(row -> row.contains(piece) || row.contains(back));
  }

  /** A year, or a day written with it. */
  private static boolean isDate(String piece) {
    return DATE.matcher(piece).matches();
  }
}
