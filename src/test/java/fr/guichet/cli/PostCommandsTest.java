package fr.guichet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code inviter}, {@code rejoindre}, {@code reunir}: what they say and how they end. */
class PostCommandsTest {

  @TempDir private Path temporary;
  private Path exchange;
  private Terminal one;
  private Terminal two;

  @BeforeEach
  void site() throws IOException {
    exchange = Files.createDirectory(temporary.resolve("echange"));
    one = new Terminal(temporary.resolve("un"));
    two = new Terminal(temporary.resolve("deux"));
    one.done("demo", "--mois", 1);
  }

  private String invite() {
    return one.done("inviter", exchange).lines().reduce((_, last) -> last).orElseThrow();
  }

  @Test
  void aDemonstrationIsJoinedByItsCodeAndSaysTheSameFigures() {
    String code = invite();
    assertThat(code).matches("([0-9A-Z]{5}-){6}[0-9A-Z]{5}");
    assertThat(two.done("rejoindre", code.toLowerCase(java.util.Locale.ROOT), exchange))
        .contains("a rejoint");
    assertThat(figures(two)).isEqualTo(figures(one));
    assertThat(two.done("reunir", exchange)).contains("Réuni");
    assertThat(one.done("reunir", exchange)).contains("reçues");
    two.done("verifier");
    one.done("verifier");
  }

  /** Until when the other is in is each post's own. */
  private static String figures(Terminal at) {
    String all = at.done("chiffres", "--mois", "2026-10", "--json");
    return all.replaceAll("(?s)\\s*\"posts\" : \\[.*?\\],", "");
  }

  @Test
  void aCodeMiscopiedIsSaidByItsGroup() {
    String code = invite();
    String wrong = (code.startsWith("0") ? "1" : "0") + code.substring(1);
    assertThat(two.run("rejoindre", wrong, exchange)).isEqualTo(1);
    assertThat(two.err()).contains("groupe n° 1");
    assertThat(two.run("rejoindre", "AB", exchange)).isEqualTo(1);
    assertThat(two.err()).contains("7 groupes");
    assertThat(temporary.resolve("deux")).doesNotExist();
  }

  @Test
  void whoHasASiteDoesNotJoinAnother() {
    String code = invite();
    two.done("initialiser", "--nom", "Un autre site");
    assertThat(two.run("rejoindre", code, exchange)).isEqualTo(1);
    assertThat(two.err()).contains("déjà");
  }

  @Test
  void aRefusedFileIsNamedAndTheStatusSaysSo() throws IOException {
    String code = invite();
    two.done("rejoindre", code, exchange);
    one.done("reunir", exchange);
    String name = "lots-00000000-0000-7000-8000-000000000000-00000001.guichet";
    var line =
        new fr.guichet.model.posts.SealedLine(
            fr.guichet.model.posts.SealedLine.What.BATCH,
            "00000000-0000-7000-8000-000000000000",
            1,
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    Files.writeString(exchange.resolve(name), line.text() + "\n");
    assertThat(two.run("reunir", exchange)).isEqualTo(3);
    assertThat(two.out()).contains(name);
    assertThat(two.err()).isEmpty();
  }

  @Test
  void onlyAResponsableInvites() {
    one.with("GUICHET_AGENT", "Julie Durand");
    one.run("inviter", exchange);
    assertThat(one.err()).isNotEmpty();
  }

  @Test
  void aFolderThatIsNotThereIsOneSentence() {
    assertThat(one.run("inviter", temporary.resolve("absent"))).isEqualTo(1);
    assertThat(one.err()).contains("absent");
    assertThat(one.run("reunir", exchange)).isEqualTo(1);
    assertThat(one.err()).contains("qu’un poste");
  }
}
