package fr.guichet.model.catalogue.word;

import java.util.List;
import java.util.regex.Pattern;

/** What makes two French words the same, or nearly, for a search. */
public final class Spelling {

  /** Shorter words are not guessed at: one letter makes too great a difference. */
  private static final int GUESSED_FROM = 5;

  /** One after the other; compiled once: every word of the catalogue is asked at each start. */
  private static final List<Sound> SOUNDS =
      List.of(
          Sound.of("eau|au", "o"),
          Sound.of("qu|k|q|c(?=[aoulr])", "k"),
          Sound.of("ti(?=on|el)", "si"),
          Sound.of("c(?=[eiy])", "s"),
          Sound.of("an|em|am", "en"),
          Sound.of("ai|ei", "e"),
          Sound.of("y", "i"),
          Sound.of("z", "s"),
          Sound.of("(.)\\1", "$1"),
          Sound.of("[te]+$", ""));

  private Spelling() {}

  /** The word without plural and feminine endings: « perdues » and « perdu » are one word. */
  public static String stem(String word) {
    String stem = word;
    if (stem.length() > 3 && (stem.endsWith("s") || stem.endsWith("x"))) {
      stem = stem.substring(0, stem.length() - 1);
    }
    while (stem.length() >= 5 && stem.endsWith("e")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    return stem;
  }

  /** Whether two long enough words sound alike or differ by one slip of the finger. */
  public static boolean alike(Heard typed, Heard known) {
    if (typed.word().length() < GUESSED_FROM || known.word().length() < GUESSED_FROM - 1) {
      return false;
    }
    return typed.sound().equals(known.sound()) || oneSlip(typed.word(), known.word());
  }

  /** One letter more, less, other, or two neighbours swapped. */
  private static boolean oneSlip(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int same = 0;
    int shortest = Math.min(a.length(), b.length());
    while (same < shortest && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return rest(a, same + 1).equals(rest(b, same + 1))
        || rest(a, same + 1).equals(rest(b, same))
        || rest(a, same).equals(rest(b, same + 1))
        || swapped(a, b, same);
  }

  private static boolean swapped(String a, String b, int at) {
    return a.length() == b.length()
        && at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at)
        && rest(a, at + 2).equals(rest(b, at + 2));
  }

  private static String rest(String word, int from) {
    return from >= word.length() ? "" : word.substring(from);
  }

  /** A rough key of how a French word sounds. */
  static String sound(String word) {
    String sound = stem(word).replace("ph", "f").replace("h", "");
    for (Sound each : SOUNDS) {
      sound = each.written().matcher(sound).replaceAll(each.heard());
    }
    return sound;
  }

  private record Sound(Pattern written, String heard) {

    static Sound of(String written, String heard) {
      return new Sound(Pattern.compile(written), heard);
    }
  }
}
