package fr.guichet.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ElisionTest {

  @Test
  void deLosesItsVowelBeforeAnother() {
    assertThat(
            Stream.of(
                    "Camille Martin", "Odile Lacombe", "Élodie", "Hélène", "Yves", "Yann", "Œdipe")
                .map(Elision::of))
        .containsExactly(
            "de Camille Martin",
            "d’Odile Lacombe",
            "d’Élodie",
            "d’Hélène",
            "d’Yves",
            "de Yann",
            "d’Œdipe");
  }
}
