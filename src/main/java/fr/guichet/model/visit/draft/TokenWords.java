package fr.guichet.model.visit.draft;

import fr.guichet.model.visit.Channel;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The French words that the entry field knows as tokens, whatever their case and accents. */
final class TokenWords {

  private static final Map<String, Channel> CHANNELS =
      Map.ofEntries(
          Map.entry("tel", Channel.PHONE),
          Map.entry("telephone", Channel.PHONE),
          Map.entry("appel", Channel.PHONE),
          Map.entry("rdv", Channel.APPOINTMENT),
          Map.entry("mail", Channel.MAIL),
          Map.entry("courriel", Channel.MAIL),
          Map.entry("visio", Channel.VIDEO),
          Map.entry("courrier", Channel.LETTER));
  private static final Set<String> ONLY_CHANNELS = Set.of("tel");
  private static final List<String> DAYS =
      List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

  private TokenWords() {}

  static Optional<Channel> channel(String word) {
    return Optional.ofNullable(CHANNELS.get(plain(word)));
  }

  /** True when the word cannot be meant as a word to search. */
  static boolean onlyChannel(String word) {
    return ONLY_CHANNELS.contains(plain(word));
  }

  static Optional<DayOfWeek> dayOfWeek(String word) {
    int index = DAYS.indexOf(plain(word));
    return index < 0 ? Optional.empty() : Optional.of(DayOfWeek.of(index + 1));
  }

  static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
