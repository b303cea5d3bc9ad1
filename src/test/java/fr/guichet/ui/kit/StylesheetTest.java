package fr.guichet.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.ui.Contrast;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours can be read: 4.5 to 1 for text, 3 to 1 for the borders of controls (EN 301 549). */
class StylesheetTest {

  private static final Pattern COLOUR = Pattern.compile("(-g-[a-z-]+): #([0-9A-F]{6})");

  private static final List<String> TEXT =
      List.of(
          "ink card",
          "ink ground",
          "ink raised",
          "ink hover",
          "ink primary-light",
          "ink pending-light",
          "ink redirected-light",
          "muted card",
          "muted ground",
          "muted raised",
          "muted primary-light",
          "primary card",
          "primary ground",
          "primary-dark primary-light",
          "on-primary primary",
          "on-primary primary-dark",
          "rail-ink rail",
          "rail-ink rail-selected",
          "rail-muted rail",
          "on-accent accent",
          "resolved resolved-light",
          "pending pending-light",
          "planned planned-light",
          "redirected redirected-light",
          "redirected card",
          "redirected ground");

  private static final List<String> BORDERS =
      List.of(
          "border card",
          "border ground",
          "focus card",
          "focus ground",
          "primary card",
          "rail-border rail",
          "accent rail");

  @ParameterizedTest
  @ValueSource(strings = {"guichet", "dark", "high-contrast"})
  void everyThemeCanBeRead(String theme) throws IOException {
    Map<String, String> colours = colours("guichet");
    colours.putAll(colours(theme));
    TEXT.forEach(
        pair ->
            assertThat(contrast(colours, pair)).as(theme + " " + pair).isGreaterThanOrEqualTo(4.5));
    BORDERS.forEach(
        pair ->
            assertThat(contrast(colours, pair)).as(theme + " " + pair).isGreaterThanOrEqualTo(3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dark", "high-contrast"})
  void aThemeChangesTheColoursAndNothingElse(String theme) throws IOException {
    assertThat(colours(theme).keySet()).isSubsetOf(colours("guichet").keySet());
    assertThat(
            css(theme)
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("-g-[a-z-]+: #[0-9A-F]{6,8};", "")
                .strip())
        .matches("\\.root \\{\\s*}");
  }

  private static String css(String name) throws IOException {
    try (var stream = Theme.class.getResourceAsStream("/fr/guichet/ui/" + name + ".css")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, String> colours(String name) throws IOException {
    Map<String, String> colours = new HashMap<>();
    Matcher found = COLOUR.matcher(css(name));
    while (found.find()) {
      colours.put(found.group(1), found.group(2));
    }
    return colours;
  }

  private static double contrast(Map<String, String> colours, String pair) {
    String[] names = pair.split(" ");
    return Contrast.of(
        Color.web(colours.get("-g-" + names[0])), Color.web(colours.get("-g-" + names[1])));
  }
}
