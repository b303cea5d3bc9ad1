package fr.guichet.model.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys in place of the usual ones, as lines that somebody typed. */
class KeyChangesTest {

  @Test
  void aKeyTakesThePlaceOfAnother() {
    List<String> lines = List.of("F8=Ctrl+Maj+F", " F2 =  Alt+W ");
    assertThat(KeyChanges.problem(lines)).isEmpty();
    KeyChanges changes = KeyChanges.of(lines);
    assertThat(changes.lines()).containsExactly("F2 = Alt+W", "F8 = Ctrl+Maj+F");
    assertThat(changes.shown("F8")).isEqualTo("Ctrl+Maj+F");
    assertThat(changes.shown("F2 · Alt+G")).isEqualTo("Alt+W · Alt+G");
    assertThat(changes.shown("Entrée")).isEqualTo("Entrée");
    assertThat(KeyChanges.of(changes.lines())).isEqualTo(changes);
  }

  @Test
  void twoKeysMayChangePlaces() {
    assertThat(KeyChanges.problem(List.of("Maj+Alt+K = Maj+F10"))).isEmpty();
    assertThat(KeyChanges.problem(List.of("F8 = F9", "F9 = F8"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "F8 Ctrl+Maj+F, il faut la touche habituelle",
    "F10 = Ctrl+Maj+F, n’a pas de touche F10",
    "Entrée = F10, n’a pas de touche Entrée",
    "Ctrl+Z = F10, n’a pas de touche Ctrl+Z",
    "F8 = G, G ne convient pas",
    "F8 = Maj+G, Maj+G ne convient pas",
    "F8 = Maj+Ctrl+G, Maj+Ctrl+G ne convient pas",
    "F8 = Ctrl+Alt+E, Ctrl+Alt+E ne convient pas",
    "F8 = Échap, Échap ne convient pas",
    "F8 = Ctrl+C, sert déjà dans tous les champs",
    "F8 = F3, donnez-lui d’abord une autre touche",
    "F8 = Ctrl+K, donnez-lui d’abord une autre touche",
  })
  void whatCannotBeAKeyIsSaidWithItsLine(String line, String words) {
    assertThat(KeyChanges.problem(List.of(line))).contains(words, line.substring(0, 2));
  }

  @ParameterizedTest
  @CsvSource({"F8 = F10, F8 = Alt+W", "F8 = Alt+W, F2 = Alt+W"})
  void noKeyStandsInTwoLines(String one, String other) {
    assertThat(KeyChanges.problem(List.of(one, other))).contains(other, "plus haut");
  }
}
