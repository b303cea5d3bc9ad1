package fr.guichet.model.visit.draft;

import fr.guichet.model.visit.Channel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the entry field holds: `9h40 tel rsa 20min x2` is a time, a channel, words to search,
 * minutes and persons.
 *
 * <p>Times, lengths, persons and days have shapes that no word of the catalogue has: they always
 * count. A channel may be a word of a procedure as well (« mail » of « Créer une adresse de
 * messagerie », « rdv » of « Prendre rendez-vous avec la CAF »): it stays a word when it stands
 * alone, or when the search finds something with it; « mail rsa » finds nothing, so there it is the
 * channel.
 *
 * @param words what is left to search, empty when there were tokens only
 * @param day null unless one was typed
 * @param minuteOfDay null unless a time was typed
 * @param channel null unless one was typed
 * @param minutes null unless a length was typed
 * @param persons null unless a number was typed
 */
public record EntryTokens(
    String words,
    LocalDate day,
    Integer minuteOfDay,
    Channel channel,
    Integer minutes,
    Integer persons) {

  /**
   * Reads what was typed.
   *
   * @param today to which « hier », « lundi » and days without year refer; they are never later
   * @param found true when a search for these words finds a procedure
   */
  public static EntryTokens read(String typed, LocalDate today, Predicate<String> found) {
    TokenReader reader = new TokenReader(today);
    List<String> rest = reader.take(typed.strip());
    Channel channel = null;
    int at = channelAt(rest);
    if (at >= 0 && rest.size() > 1 && !isWord(rest, at, found)) {
      channel = TokenWords.channel(rest.get(at)).orElseThrow();
      rest = without(rest, at);
    } else if (at >= 0 && rest.size() == 1 && reader.any() && !isWord(rest, at, found)) {
      channel = TokenWords.channel(rest.get(at)).orElseThrow();
      rest = List.of();
    }
    return new EntryTokens(
        String.join(" ", rest),
        reader.day(),
        reader.minuteOfDay(),
        channel,
        reader.minutes(),
        reader.persons());
  }

  /** True when something else than words was typed. */
  public boolean any() {
    return day != null
        || minuteOfDay != null
        || channel != null
        || minutes != null
        || persons != null;
  }

  /** The draft with what the tokens say; what they do not say is left as it is. */
  public VisitDraft on(VisitDraft draft) {
    VisitDraft result = draft;
    if (day != null || minuteOfDay != null) {
      result =
          result.at(
              day != null ? day : draft.typedDay(),
              minuteOfDay != null ? minuteOfDay : draft.typedMinute());
    }
    result = channel == null ? result : result.withChannel(channel);
    result = minutes == null ? result : result.withMinutes(minutes);
    return persons == null ? result : result.withPersons(persons);
  }

  private static int channelAt(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (TokenWords.channel(words.get(i)).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** « tel » is no word of anything, but « tel » begins many: only whole words may be searched. */
  private static boolean isWord(List<String> words, int at, Predicate<String> found) {
    return !TokenWords.onlyChannel(words.get(at)) && found.test(String.join(" ", words));
  }

  private static List<String> without(List<String> words, int at) {
    List<String> rest = new ArrayList<>(words);
    rest.remove(at);
    return rest;
  }
}
