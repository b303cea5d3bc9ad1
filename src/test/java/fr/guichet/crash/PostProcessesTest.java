package fr.guichet.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.Main;
import fr.guichet.desk.TestSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two posts as two programs, which exchange at the same moment. */
@Tag("slow")
class PostProcessesTest {

  @TempDir private Path temporary;

  /** A program that runs, and what it said. */
  private record Running(Process process, Path said) {

    String done() throws IOException, InterruptedException {
      int status = process.waitFor();
      String text = Files.readString(said, StandardCharsets.UTF_8);
      assertThat(status).as(text).isZero();
      return text;
    }
  }

  private Running start(String data, Object... arguments) throws IOException {
    Stream<String> words =
        Stream.concat(
            Stream.of("--data", temporary.resolve(data).toString()),
            Stream.of(arguments).map(Object::toString));
    Path said = Files.createTempFile(temporary, "dit", ".txt");
    ProcessBuilder builder = ChildProcess.prepared(Main.class, words.toArray(String[]::new));
    builder.environment().put("GUICHET_AGENT", "Camille Martin");
    builder.environment().put("GUICHET_PASSWORD", TestSite.PASSWORD.reveal());
    return new Running(builder.redirectOutput(said.toFile()).start(), said);
  }

  @Test
  void twoProgramsOfOneSiteSayTheSameInTheEnd() throws Exception {
    Path exchange = Files.createDirectory(temporary.resolve("echange"));
    start("un", "demo", "--mois", 1).done();
    String code =
        start("un", "inviter", exchange).done().lines().reduce((_, last) -> last).orElseThrow();
    start("deux", "rejoindre", code, exchange).done();
    Running one = start("un", "reunir", exchange);
    Running two = start("deux", "reunir", exchange);
    one.done();
    two.done();
    assertThat(figures("deux")).isEqualTo(figures("un")).contains("visits");
    start("deux", "verifier").done();
  }

  /** Until when the other is in is each post's own. */
  private String figures(String folder) throws Exception {
    return start(folder, "chiffres", "--mois", "2026-10", "--json")
        .done()
        .replaceAll("(?s)\\s*\"posts\" : \\[.*?\\],", "");
  }
}
