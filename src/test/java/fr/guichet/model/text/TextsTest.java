package fr.guichet.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.model.key.Key;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static Map<String, String> bundle() {
    var bundle = ResourceBundle.getBundle("fr.guichet.texts");
    var texts = new TreeMap<String, String>();
    bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
    return texts;
  }

  @Test
  void aSentenceTakesItsArguments() {
    assertThat(Texts.text("start.window.refused", ":7"))
        .startsWith("L’écran «\u00a0:7\u00a0» refuse");
  }

  @Test
  void noFullStopFollowsWhatEndsASentence() {
    assertThat(Texts.text("appointments.done", "CAF : reporté, jeu. 3 déc."))
        .isEqualTo("CAF : reporté, jeu. 3 déc. Annuler\u00a0: Ctrl+Z");
    assertThat(Texts.text("appointments.done", "CAF : reporté, demain"))
        .isEqualTo("CAF : reporté, demain. Annuler\u00a0: Ctrl+Z");
    assertThat(Texts.text("takeover.reject.because", "Une autre…", "Voir\u00a0?"))
        .isEqualTo("Valeur\u00a0: Une autre… Voir\u00a0?");
    assertThat(Texts.text("grid.made", "02-361-1", "30 nov.", "Camille M.", "1.0"))
        .endsWith("Établie le 30 nov. par Camille M., Guichet 1.0.");
  }

  @Test
  void aKeyThatIsMissingIsAnError() {
    assertThatThrownBy(() -> Texts.text("no.such.key"))
        .isInstanceOf(MissingResourceException.class);
  }

  @Test
  void noSentenceHasAStraightApostrophe() {
    assertThat(bundle()).allSatisfy((key, text) -> assertThat(text).doesNotContain("'"));
  }

  @Test
  void doublePunctuationFollowsANoBreakSpace() {
    assertThat(bundle())
        .allSatisfy((key, text) -> assertThat(text).doesNotContainPattern(" [:;?!»]|« "));
  }

  @Test
  void noSignOfTheCodeStandsBesideAnOrdinarySpace() throws IOException {
    assertThat(Pattern.compile("\"( « | »)\"|label \\+ \" : \"").matcher(code()).results())
        .extracting(found -> found.group())
        .isEmpty();
  }

  @Test
  void oneIsNoPlural() {
    assertThat(bundle()).containsEntry("help.count.one", "%s passage");
    assertThat(Texts.text("appointments.enrolledOf.one", 0, 8)).isEqualTo("0 inscrit sur 8");
  }

  /** Those of the window are taken before those of its screens; « setup » has no such window. */
  @Test
  void noUnderlinedLetterIsAKeyOfTheWindow() {
    Pattern letter = Pattern.compile("\\bAlt\\+([A-Z])\\b");
    Set<String> taken = new HashSet<>();
    Stream.of(Key.values())
        .filter(key -> key.place() == Key.Place.EVERYWHERE && key != Key.LIFT)
        .forEach(key -> letter.matcher(key.shown()).results().forEach(r -> taken.add(r.group(1))));
    assertThat(taken).contains("A", "G", "H", "I", "K", "M", "R", "S", "T", "U");
    Pattern underlined = Pattern.compile("(?<![A-Z])_(\\p{L})");
    List<String> both = new ArrayList<>();
    bundle()
        .forEach(
            (key, text) -> {
              Matcher name = underlined.matcher(text);
              if (!key.startsWith("setup.")
                  && name.find()
                  && taken.contains(name.group(1).toUpperCase(Locale.FRENCH))) {
                both.add(key);
              }
            });
    assertThat(both).isEmpty();
  }

  @Test
  void everyKeyNamedInTheCodeExists() throws IOException {
    Pattern literal = Pattern.compile("\\btext\\(\\s*\"([\\w.]+)\"\\s*[,)]");
    List<String> missing = new ArrayList<>();
    int found = 0;
    Map<String, String> texts = bundle();
    Matcher keys = literal.matcher(code());
    while (keys.find()) {
      found++;
      if (!texts.containsKey(keys.group(1))) {
        missing.add(keys.group(1));
      }
    }
    assertThat(missing).isEmpty();
    assertThat(found).isGreaterThan(150);
  }

  @Test
  void everyKeyIsNamedInTheCodeAndGivenOnce() throws IOException {
    String code = code();
    Set<String> words = new HashSet<>(List.of(code.split("\\W+")));
    List<String> keys = keysInTheFile();
    assertThat(keys).doesNotHaveDuplicates().hasSizeGreaterThan(300);
    Set<String> quoted =
        Pattern.compile("\"([\\w.]+)\"")
            .matcher(code)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    assertThat(keys).filteredOn(key -> !isNamed(quoted, words, key)).isEmpty();
  }

  /** As it stands, in two parts, or by picocli's own rules. */
  private static boolean isNamed(Set<String> quoted, Set<String> words, String key) {
    String name = key.endsWith(".one") ? key.substring(0, key.length() - 4) : key;
    String last = name.substring(name.lastIndexOf('.') + 1);
    return quoted.contains(name)
        || key.matches("(guichet|usage)\\..*")
        || words.contains(last) && starts(name).anyMatch(quoted::contains);
  }

  private static Stream<String> starts(String name) {
    return IntStream.range(1, name.length())
        .filter(end -> name.charAt(end - 1) == '.')
        .mapToObj(end -> name.substring(0, end));
  }

  private static List<String> keysInTheFile() throws IOException {
    try (Stream<String> lines =
        Files.lines(Path.of("src/main/resources/fr/guichet/texts.properties"))) {
      return lines
          .filter(line -> line.matches("[\\w.]+=.*"))
          .map(line -> line.substring(0, line.indexOf('=')))
          .toList();
    }
  }

  private static String code() throws IOException {
    var code = new StringBuilder();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        code.append(Files.readString(source));
      }
    }
    return code.toString();
  }
}
