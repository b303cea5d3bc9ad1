package fr.guichet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandLineEntryTest {

  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeEach
  void listen() {
    var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    System.setOut(stream);
    System.setErr(stream);
  }

  @AfterEach
  void giveBack() {
    System.setOut(out);
    System.setErr(err);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theHelpIsInFrench() {
    assertThat(CommandLineEntry.run("--help")).isZero();
    assertThat(said())
        .startsWith("Utilisation\u00a0: guichet")
        .contains("Options\u00a0:", "--data=DOSSIER", "dossier des données", "ouvre la fenêtre")
        .doesNotContain("Usage", "Show");
  }

  @Test
  void theVersionIsOneLine() {
    assertThat(CommandLineEntry.run("--version")).isZero();
    assertThat(said().lines()).singleElement().asString().startsWith("Guichet ");
  }

  @Test
  void anUnknownWordIsOneFrenchSentenceAndStatus2() {
    assertThat(CommandLineEntry.run("--inconnue")).isEqualTo(2);
    assertThat(said().lines())
        .singleElement()
        .asString()
        .contains("«\u00a0--inconnue\u00a0»")
        .contains("--help");
  }
}
