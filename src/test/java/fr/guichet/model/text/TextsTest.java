package fr.guichet.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  void everyKeyNamedInTheCodeExists() throws IOException {
    Pattern literal = Pattern.compile("\\btext\\(\\s*\"([\\w.]+)\"\\s*[,)]");
    List<String> missing = new ArrayList<>();
    int found = 0;
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher keys = literal.matcher(Files.readString(source));
        while (keys.find()) {
          found++;
          if (!bundle().containsKey(keys.group(1))) {
            missing.add(source.getFileName() + ": " + keys.group(1));
          }
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(found).isGreaterThan(150);
  }
}
