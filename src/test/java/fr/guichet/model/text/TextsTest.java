package fr.guichet.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeMap;
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
}
