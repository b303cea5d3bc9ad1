package fr.guichet.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {

  @Test
  void anAbbreviationLeavesOneFullStop() {
    assertThat(Sentence.closed("CAF : reporté, jeu. 3 déc."))
        .isEqualTo("CAF : reporté, jeu. 3 déc.");
    assertThat(Sentence.closed("CAF : reporté, demain")).isEqualTo("CAF : reporté, demain.");
  }
}
