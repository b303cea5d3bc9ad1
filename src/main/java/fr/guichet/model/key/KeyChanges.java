package fr.guichet.model.key;

import static fr.guichet.model.text.Texts.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keys that a post has in place of the usual ones: for a keyboard without function keys, or where
 * another program takes a key first.
 *
 * @param chosen by usual key, both as a French keyboard names them: « F8 », « Ctrl+Maj+F »
 */
public record KeyChanges(Map<String, String> chosen) {

  public static final KeyChanges NONE = new KeyChanges(Map.of());

  /** A key that types nothing, or might: with Ctrl and Alt at once, a French keyboard types €. */
  private static final Pattern KEY =
      Pattern.compile("(?:(?:Ctrl\\+)?(?:Maj\\+)?|Maj\\+Alt\\+|Alt\\+)(?:F(?:[1-9]|1[0-2])|[A-Z])");

  private static final Pattern LINE = Pattern.compile("\\s*(\\S+)\\s*=\\s*(\\S+)\\s*");

  /** What every field does with them. */
  private static final Set<String> OF_FIELDS = Set.of("Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Z");

  public KeyChanges {
    chosen = Map.copyOf(chosen);
  }

  /**
   * Reads lines of the form « F8 = Ctrl+Maj+F ».
   *
   * @param lines without a {@link #problem}
   */
  public static KeyChanges of(List<String> lines) {
    Map<String, String> chosen = new LinkedHashMap<>();
    for (String line : lines) {
      Matcher parts = LINE.matcher(line);
      if (parts.matches()) {
        chosen.put(parts.group(1), parts.group(2));
      }
    }
    return new KeyChanges(chosen);
  }

  /** The same lines, in the order of the usual keys. */
  public List<String> lines() {
    return chosen.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(change -> change.getKey() + " = " + change.getValue())
        .toList();
  }

  /** What keeps lines from being taken, in a sentence that names the line; empty for nothing. */
  public static String problem(List<String> lines) {
    Set<String> usual = usual();
    Map<String, String> chosen = new LinkedHashMap<>();
    for (String line : lines) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        return text("display.keys.form", line);
      }
      String problem = problem(line, parts.group(1), parts.group(2), usual, chosen);
      if (!problem.isEmpty()) {
        return problem;
      }
      chosen.put(parts.group(1), parts.group(2));
    }
    return taken(usual, chosen);
  }

  private static String problem(
      String line, String key, String other, Set<String> usual, Map<String, String> before) {
    if (!usual.contains(key)) {
      return text("display.keys.unknown", line, key);
    }
    if (!KEY.matcher(other).matches() || typesSomething(other)) {
      return text("display.keys.notAKey", line, other);
    }
    if (OF_FIELDS.contains(other)) {
      return text("display.keys.ofFields", line, other);
    }
    if (before.containsKey(key) || before.containsValue(other)) {
      return text("display.keys.twice", line);
    }
    return "";
  }

  private static boolean typesSomething(String key) {
    return !key.contains("Ctrl+") && !key.contains("Alt+") && !key.matches("(Maj\\+)?F\\d+");
  }

  /** A key that still has its usual meaning cannot get another one. */
  private static String taken(Set<String> usual, Map<String, String> chosen) {
    return chosen.entrySet().stream()
        .filter(change -> usual.contains(change.getValue()))
        .filter(change -> !chosen.containsKey(change.getValue()))
        .map(change -> text("display.keys.taken", change.getKey(), change.getValue()))
        .findFirst()
        .orElse("");
  }

  /** Keys of the program that may be others: those that type nothing. */
  private static Set<String> usual() {
    return Arrays.stream(Key.values())
        .flatMap(key -> key.each().stream())
        .filter(key -> KEY.matcher(key).matches() && !typesSomething(key))
        .filter(key -> !OF_FIELDS.contains(key))
        .collect(Collectors.toSet());
  }

  /** What is pressed for a usual key, or for several: « F2 · Alt+G ». */
  public String shown(String usual) {
    return Arrays.stream(usual.split(" · "))
        .map(key -> chosen.getOrDefault(key, key))
        .collect(Collectors.joining(" · "));
  }
}
