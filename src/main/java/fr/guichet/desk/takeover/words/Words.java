package fr.guichet.desk.takeover.words;

import fr.guichet.model.text.Folding;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that sites write in their own spreadsheets, by what they mean. */
public final class Words {

  private static final String FILE = "/fr/guichet/takeover/words.properties";
  private static final int LONGEST_PHRASE = 8;
  private static final int LONGEST_BLANK = 20;

  private final Map<String, Map<String, String>> codes = new HashMap<>();
  private final Map<String, Set<String>> lists = new HashMap<>();

  private Words(Properties entries) {
    for (String key : entries.stringPropertyNames()) {
      String[] parts = key.split("\\.", 2);
      List<String> phrases =
          Stream.of(entries.getProperty(key).split("\\|")).map(Folding::fold).toList();
      lists.put(key, new HashSet<>(phrases));
      if (parts.length == 2 && parts[1].equals(parts[1].toUpperCase(Locale.ROOT))) {
        Map<String, String> kind = codes.computeIfAbsent(parts[0], k -> new HashMap<>());
        phrases.forEach(phrase -> kind.put(phrase, parts[1]));
      }
    }
  }

  /** Reads the shipped words; a fault in them is a fault of the program. */
  public static Words load() {
    Properties entries = new Properties();
    try (Reader text =
        new InputStreamReader(Words.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
      entries.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Words(entries);
  }

  /** The folded phrases of a list. */
  public Set<String> list(String key) {
    return Collections.unmodifiableSet(lists.getOrDefault(key, Set.of()));
  }

  /** The code of a whole folded phrase. */
  Optional<String> whole(String kind, String folded) {
    return Optional.ofNullable(codes.get(kind).get(folded));
  }

  /** The folded phrases of a kind, each with its code. */
  Map<String, String> phrases(String kind) {
    return Collections.unmodifiableMap(codes.get(kind));
  }

  /** The codes of the phrases that stand in a text, those inside a longer one left out. */
  Set<String> within(String kind, String folded) {
    return within(codes.get(kind), folded);
  }

  static Set<String> within(Map<String, String> phrases, String folded) {
    List<String> words = List.of(folded.split(" "));
    Map<String, String> found = new LinkedHashMap<>();
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_PHRASE); to++) {
        String phrase = String.join(" ", words.subList(from, to));
        if (phrases.containsKey(phrase)) {
          found.put(phrase, phrases.get(phrase));
        }
      }
    }
    List<String> longest = new ArrayList<>(found.keySet());
    longest.removeIf(p -> found.keySet().stream().anyMatch(o -> !o.equals(p) && holds(o, p)));
    return longest.stream().map(found::get).collect(Collectors.toSet());
  }

  private static boolean holds(String longer, String phrase) {
    return (" " + longer + " ").contains(" " + phrase + " ");
  }

  /** The words of a text that say something, without the plural’s ending. */
  List<String> telling(String text) {
    return Folding.words(text).stream()
        .filter(word -> !list("small").contains(word))
        .map(Words::singular)
        .toList();
  }

  private static String singular(String word) {
    boolean plural = word.length() > 3 && (word.endsWith("s") || word.endsWith("x"));
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether a cell says that there is nothing to say: « - », « NR », « ? ». */
  public boolean blank(String text) {
    if (text.length() > LONGEST_BLANK) {
      return false; // folding every cell of a large file takes long
    }
    String folded = Folding.fold(text);
    return folded.isEmpty() || list("values.blank").contains(folded);
  }
}
