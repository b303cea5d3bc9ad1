package fr.guichet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every command: help, wrong use, folders without a site. */
class CommandLineEntryTest {

  private static final String NB = "\u00a0";

  @TempDir private Path temporary;

  private Terminal terminal() {
    return new Terminal(temporary.resolve("data"));
  }

  @Test
  void theHelpIsInFrenchAndListsTheCommands() {
    assertThat(terminal().done("--help"))
        .startsWith("Utilisation" + NB + ": guichet")
        .contains("Options" + NB + ":", "--data=DOSSIER", "dossier des données", "ouvre la fenêtre")
        .contains("Commandes" + NB + ":", "initialiser", "Reprend l’activité")
        .doesNotContain("Usage", "Show");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "initialiser",
        "demo",
        "importer",
        "chiffres",
        "chercher",
        "sites",
        "rapport",
        "verifier"
      })
  void everyCommandHasItsHelpInFrench(String command) {
    assertThat(terminal().done(command, "--help"))
        .startsWith("Utilisation" + NB + ": guichet " + command)
        .contains("--data=DOSSIER")
        .doesNotContain("Usage", "null");
  }

  /** « ce qu’ » waits for the word that it belongs to. */
  @Test
  void noLineOfAHelpEndsWithAnElision() {
    String help = terminal().done("--help");
    List<String> commands =
        help.substring(help.indexOf("Commandes"))
            .lines()
            .filter(line -> line.matches("  [a-z].*"))
            .map(line -> line.strip().split(" ")[0])
            .toList();
    assertThat(help.lines()).noneMatch(line -> line.strip().endsWith("’"));
    assertThat(commands)
        .hasSizeGreaterThan(12)
        .allSatisfy(
            command ->
                assertThat(terminal().done(command, "--help").lines())
                    .noneMatch(line -> line.strip().endsWith("’")));
  }

  @Test
  void everyCommandSaysWhatItDoes() {
    String help = terminal().done("--help");
    String commands = help.substring(help.indexOf("Commandes"));
    assertThat(commands.lines().filter(line -> line.matches("  [a-z].*")))
        .hasSizeGreaterThan(12)
        .allMatch(line -> line.matches("  [a-z-]+ +\\p{Lu}.*"));
  }

  @Test
  void theVersionIsOneLine() {
    assertThat(terminal().done("--version").lines())
        .singleElement()
        .asString()
        .startsWith("Guichet ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--inconnue | --inconnue",
        "compter | compter",
        "chiffres | --mois",
        "chiffres --mois 2026-13 | 2026-13",
        "chiffres --mois octobre | octobre",
        "rapport --mois 2026-10 --sortie f.doc | .xlsx",
        "rapport --mois 2026-10 | --sortie",
        "demo --mois zero | zero",
        "demo --mois 0 | 0",
        "demo --graine x | x",
        "initialiser | --nom",
        "importer | FICHIER",
        "chercher | --fichier",
        "sites | FICHIER",
        "mot-de-passe --code --nouveau-code | --nouveau-code",
        "--data | --data"
      })
  void wrongUseIsOneFrenchSentenceThatNamesTheArgument(String arguments, String named) {
    Terminal terminal = terminal();
    assertThat(terminal.run((Object[]) arguments.split(" "))).isEqualTo(2);
    assertThat(terminal.out()).isEmpty();
    assertThat(terminal.err().lines())
        .singleElement()
        .asString()
        .contains(named, "--help")
        .doesNotContain("Invalid", "Missing", "Unmatched", "should", "Expected", "exclusive");
    assertThat(temporary.resolve("data")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chiffres --mois 2026-10",
        "chercher rsa",
        "rapport --mois 2026-10 --sortie r.xlsx",
        "verifier",
        "importer f.csv"
      })
  void aFolderWithoutASiteIsRefusedAndLeftAsItIs(String arguments) {
    Terminal terminal = terminal();
    assertThat(terminal.run((Object[]) arguments.split(" "))).isEqualTo(1);
    assertThat(terminal.err().lines()).singleElement().asString().contains("initialiser");
    assertThat(temporary.resolve("data")).doesNotExist();
  }

  @Test
  void theCheckOfTheInstallationGivesItsOwnStatus() {
    assertThat(terminal().run("--self-check")).isEqualTo(Terminal.SELF_CHECK);
    assertThat(terminal().done("--help")).contains("--self-check");
  }

  @Test
  void theFolderIsNamedBeforeOrAfterTheCommand() {
    Path other = temporary.resolve("ailleurs");
    terminal().done("--data", other, "initialiser", "--nom", "Un site");
    terminal().done("verifier", "--data", other);
    assertThat(other.resolve("guichet.db")).exists();
    assertThat(temporary.resolve("data")).doesNotExist();
  }
}
