package fr.guichet.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two accounts of a PC share a site on Windows; a folder on a key keeps its own. */
class DataPlaceTest {

  private static final Path HOME = Path.of("/home/camille");

  private static Path of(String system, Map<String, String> environment, String beside) {
    return DataPlace.of(system, HOME, environment, Optional.ofNullable(beside));
  }

  @Test
  void everySystemHasItsUsualPlace() {
    assertThat(of("Linux", Map.of(), null)).isEqualTo(HOME.resolve(".local/share/guichet"));
    assertThat(of("Linux", Map.of("XDG_DATA_HOME", "/srv/camille"), null))
        .isEqualTo(Path.of("/srv/camille/guichet"));
    assertThat(of("Windows 11", Map.of("ProgramData", "/pd", "LOCALAPPDATA", "/local"), null))
        .isEqualTo(Path.of("/pd/Guichet"));
  }

  @Test
  void aPortableFolderKeepsItsDataBesideTheProgram() {
    assertThat(of("Windows 11", Map.of("ProgramData", "/pd"), "/key/donnees"))
        .isEqualTo(Path.of("/key/donnees"));
  }

  @Test
  void whatTheEnvironmentSaysComesFirst() {
    assertThat(of("Linux", Map.of("GUICHET_DATA", "/srv/guichet"), "/key/donnees"))
        .isEqualTo(Path.of("/srv/guichet"));
    assertThat(of("Linux", Map.of("GUICHET_DATA", " "), "/key/donnees"))
        .isEqualTo(Path.of("/key/donnees"));
  }
}
