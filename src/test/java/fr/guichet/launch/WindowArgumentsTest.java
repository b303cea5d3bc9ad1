package fr.guichet.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WindowArgumentsTest {

  @Test
  void noArgumentOpensTheWindowOnTheMachinesFolder() {
    assertThat(WindowArguments.of()).contains(new WindowArguments(Optional.empty()));
  }

  @Test
  void theDataFolderAloneOpensTheWindow() {
    var here = new WindowArguments(Optional.of(Path.of("ici")));
    assertThat(WindowArguments.of("--data", "ici")).contains(here);
    assertThat(WindowArguments.of("--data=ici")).contains(here);
  }

  @Test
  void anythingElseIsACommand() {
    assertThat(WindowArguments.of("verifier")).isEmpty();
    assertThat(WindowArguments.of("--help")).isEmpty();
    assertThat(WindowArguments.of("--data", "ici", "verifier")).isEmpty();
    assertThat(WindowArguments.of("--data")).isEmpty();
    assertThat(WindowArguments.of("--data=")).isEmpty();
  }
}
