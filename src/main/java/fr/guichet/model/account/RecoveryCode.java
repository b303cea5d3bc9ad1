package fr.guichet.model.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Opens the data when every password is lost: 140 random bits as seven groups of five signs
 * (Crockford's base 32), the last of each group being its check digit.
 */
public final class RecoveryCode {

  public static final int GROUPS = 7;

  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int DRAWN = 4;
  private static final int GROUP = DRAWN + 1;

  private final String signs;

  private RecoveryCode(String signs) {
    this.signs = signs;
  }

  /** What was read of a code. */
  public sealed interface Reading {
    /** Every group is right. */
    record Whole(RecoveryCode code) implements Reading {}

    /** A group was miscopied; counted from 1. */
    record WrongGroup(int group) implements Reading {}

    /** Too few or too many signs. */
    record WrongLength(int signs) implements Reading {}
  }

  /** Draws a code. */
  public static RecoveryCode draw(RandomGenerator random) {
    StringBuilder signs = new StringBuilder();
    for (int group = 0; group < GROUPS; group++) {
      StringBuilder drawn = new StringBuilder();
      for (int i = 0; i < DRAWN; i++) {
        drawn.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      signs.append(drawn).append(check(group, drawn));
    }
    return new RecoveryCode(signs.toString());
  }

  /** Reads a typed code: case, spaces and hyphens do not matter, O is 0, I and L are 1. */
  public static Reading read(String typed) {
    String signs =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^0-9A-Z]", "")
            .replace('O', '0')
            .replaceAll("[IL]", "1");
    if (signs.length() != GROUPS * GROUP) {
      return new Reading.WrongLength(signs.length());
    }
    for (int group = 0; group < GROUPS; group++) {
      String part = signs.substring(group * GROUP, (group + 1) * GROUP);
      if (!isRight(group, part)) {
        return new Reading.WrongGroup(group + 1);
      }
    }
    return new Reading.Whole(new RecoveryCode(signs));
  }

  private static boolean isRight(int group, String part) {
    boolean known = part.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
    return known && part.charAt(DRAWN) == check(group, part.substring(0, DRAWN));
  }

  /**
   * A sum in the field of 32 elements, each place doubled once more: one wrong sign, two swapped
   * ones and a group at another's place are always found.
   */
  private static char check(int group, CharSequence drawn) {
    int sum = group + 1;
    for (int i = 0; i < DRAWN; i++) {
      sum = doubled(sum) ^ SIGNS.indexOf(drawn.charAt(i));
    }
    return SIGNS.charAt(doubled(sum));
  }

  /** Times x modulo x⁵ + x² + 1. */
  private static int doubled(int element) {
    int shifted = element << 1;
    return shifted < 32 ? shifted : shifted ^ 0b100101;
  }

  /** The groups, to be printed and read out. */
  List<String> groups() {
    List<String> groups = new ArrayList<>();
    for (int group = 0; group < GROUPS; group++) {
      groups.add(signs.substring(group * GROUP, (group + 1) * GROUP));
    }
    return groups;
  }

  /** The groups with hyphens between them. */
  public String text() {
    return String.join("-", groups());
  }

  /** What the key is derived from. */
  public Secret secret() {
    return Secret.of(signs);
  }

  /** What a log or a crash report gets. */
  @Override
  public String toString() {
    return "•••";
  }
}
