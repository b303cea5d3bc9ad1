package fr.guichet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.takeover.Correspondence;
import fr.guichet.model.takeover.Field;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every command on a real folder, by what it prints and by its exit status. */
class CommandsTest {

  @TempDir private Path temporary;
  private Path data;
  private Terminal terminal;

  @BeforeEach
  void folder() {
    data = temporary.resolve("data");
    terminal = new Terminal(data);
  }

  private void install() {
    terminal.done(
        "initialiser",
        "--nom",
        "France services de Guise",
        "--matricule",
        "FS-02",
        "--commune",
        "02361",
        "--agents",
        "Camille Martin, Julie Durand");
  }

  private Path resource(String name) throws IOException {
    Path copy = temporary.resolve(name.substring(name.lastIndexOf('/') + 1));
    try (InputStream stream = getClass().getResourceAsStream("/fr/guichet/" + name)) {
      Files.copy(stream, copy);
    }
    return copy;
  }

  private static Map<String, Object> json(String text) {
    return JsonMapper.shared().readValue(text, new TypeReference<>() {});
  }

  @Test
  void initialiserMakesASiteOnceOnly() {
    install();
    assertThat(terminal.out()).contains("France services de Guise", data.toString(), "agents", "2");
    assertThat(terminal.run("initialiser", "--nom", "Encore")).isEqualTo(1);
    assertThat(terminal.err().lines()).singleElement().asString().contains("déjà un site");
    assertThat(terminal.done("verifier")).contains("3");
  }

  @Test
  void initialiserRefusesAFolderThatHoldsSomethingElse() throws IOException {
    Files.createDirectories(data);
    Files.writeString(data.resolve("photo.txt"), "x");
    assertThat(terminal.run("initialiser", "--nom", "Un site")).isEqualTo(1);
    assertThat(data.resolve("guichet.db")).doesNotExist();
  }

  @Test
  void initialiserRefusesACommuneThatDoesNotExist() {
    assertThat(terminal.run("initialiser", "--nom", "Un site", "--commune", "99999")).isEqualTo(1);
    assertThat(terminal.err()).contains("99999");
    assertThat(data).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "activite-exemple.csv,activite-exemple",
    "activite-tableur.csv,activite-tableur",
    "activite-tableur.xlsx,activite-tableur",
    "activite-tableur.ods,activite-tableur"
  })
  void anImportedMonthHasExactlyTheFiguresExpected(String file, String expected) throws Exception {
    install();
    Path copy = resource("takeover/" + file);
    int status = terminal.run("importer", copy, "--partiel");
    assertThat(status).isIn(0, 3);
    assertThat(status == 3).isEqualTo(Files.exists(rejects(copy)));
    assertThat(terminal.err()).isEmpty();
    Map<String, Object> wanted =
        json(Files.readString(resource("takeover/" + expected + ".attendu.json")));
    Map<String, Object> figures =
        json(terminal.done("chiffres", "--mois", wanted.get("month"), "--json"));
    assertThat(sameKeys(figures, wanted)).isEqualTo(wanted);
  }

  /** What is told besides, such as minutes, is left out: the expected files do not have it. */
  private static Object sameKeys(Object told, Object wanted) {
    if (!(told instanceof Map<?, ?> all && wanted instanceof Map<?, ?> few)) {
      return told;
    }
    Map<Object, Object> kept = new TreeMap<>();
    all.forEach(
        (key, value) -> {
          boolean known =
              few.containsKey(key) || !few.containsKey("month") && !few.containsKey("requests");
          if (known) {
            kept.put(key, sameKeys(value, few.get(key)));
          }
        });
    return kept;
  }

  private static Path rejects(Path file) {
    return file.resolveSibling(file.getFileName() + ".rejets.csv");
  }

  @Test
  void rejectedRowsKeepEverythingOutUnlessPartial() throws IOException {
    install();
    Path file = temporary.resolve("mois.csv");
    Files.writeString(
        file,
        "date;demarche;resultat;partenaire\n"
            + "01/10/2026;CAF-RSA;résolu;CAF\n"
            + "02/10/2026;voler dans les airs;résolu;CAF\n");
    assertThat(terminal.run("importer", file)).isEqualTo(3);
    assertThat(terminal.out()).contains("Rien n’est écrit");
    assertThat(requests("2026-10")).isEqualTo(0);
    assertThat(Files.readString(rejects(file)))
        .contains("ligne;colonne;valeur;raison;proposition", "voler dans les airs");
    assertThat(terminal.run("importer", file, "--essai", "--partiel")).isEqualTo(3);
    assertThat(requests("2026-10")).isEqualTo(0);
    assertThat(terminal.run("importer", file, "--partiel")).isEqualTo(3);
    assertThat(requests("2026-10")).isEqualTo(1);
  }

  @Test
  void whatTheScreenKeptIsKnownToTheCommand() throws IOException {
    install();
    Path file = temporary.resolve("mois.csv");
    Files.writeString(file, "date;demarche;Statut final\n01/10/2026;voler;vu avec lui\n");
    assertThat(terminal.run("importer", file)).isEqualTo(1);
    try (Workplace workplace = Workplace.open(data, OfficialCatalogue.load(), Terminal.CLOCK)) {
      workplace
          .desk()
          .takeover()
          .keep(
              List.of(
                  Correspondence.ofHeader("statut FINAL", Field.OUTCOME),
                  new Correspondence(Field.PROCEDURE, "Voler", "CAF-RSA"),
                  new Correspondence(Field.OUTCOME, "vu avec lui", "RESOLVED")),
              List.of());
    }
    terminal.done("importer", file);
    assertThat(requests("2026-10")).isEqualTo(1);
  }

  private Object requests(String month) {
    return json(terminal.done("chiffres", "--mois", month, "--json")).get("requests");
  }

  @Test
  void theSameFileIsRefusedTwiceAndMayBeUndoneByItsName() throws IOException {
    install();
    Path file = resource("takeover/activite-exemple.csv");
    terminal.run("importer", file, "--partiel");
    assertThat(terminal.run("importer", file, "--partiel")).isEqualTo(1);
    assertThat(terminal.err().lines()).singleElement().asString().contains("déjà été repris");
    terminal.done("importer", file, "--annuler");
    assertThat(requests("2026-10")).isEqualTo(0);
    assertThat(terminal.run("importer", file, "--annuler")).isEqualTo(1);
    assertThat(terminal.run("importer", file, "--partiel")).isIn(0, 3);
  }

  @Test
  void aMissingFileIsOneSentence() {
    install();
    assertThat(terminal.run("importer", temporary.resolve("absent.csv"))).isEqualTo(1);
    assertThat(terminal.err().lines()).singleElement().asString().contains("absent.csv");
    assertThat(terminal.run("chercher", "--fichier", temporary.resolve("absent"))).isEqualTo(1);
    assertThat(terminal.err().lines()).singleElement().asString().contains("absent");
  }

  @Test
  void anEmptyMonthHasItsFigures() {
    install();
    assertThat(json(terminal.done("chiffres", "--mois", "2026-01", "--json")))
        .containsEntry("month", "2026-01")
        .containsEntry("visits", 0)
        .containsEntry("requests", 0)
        .containsEntry("strictRate", Map.of("numerator", 0, "denominator", 0))
        .containsEntry("rateExcludingPlanned", Map.of("numerator", 0, "denominator", 0));
    assertThat(terminal.done("chiffres", "--mois", "2026-01")).contains("janvier 2026");
  }

  @Test
  void chercherPrintsWhatTheFieldProposes() throws IOException {
    install();
    assertThat(terminal.done("chercher", "rsa").lines().findFirst())
        .contains("rsa;1;CAF-RSA;Demander le RSA");
    Path file = Files.writeString(temporary.resolve("mots.txt"), "rsa\n\ncarte gr\n");
    assertThat(terminal.done("chercher", "--fichier", file).lines())
        .anyMatch(line -> line.startsWith("rsa;1;CAF-RSA;"))
        .anyMatch(line -> line.startsWith("carte gr;1;INT-CG;"));
  }

  @Test
  void sitesNeedsNoSite() throws IOException {
    Path list = resource("sites/france-services-sites-2020.csv");
    assertThat(terminal.done("sites", list, "--chercher", "guise"))
        .contains("456", "95,6", "GUISE");
    assertThat(data).doesNotExist();
    Path other = Files.writeString(temporary.resolve("autre.csv"), "a;b\n1;2\n");
    assertThat(terminal.run("sites", other)).isEqualTo(1);
    assertThat(terminal.err().lines()).singleElement().asString().contains("autre.csv");
  }

  @Test
  void rapportWritesTheWorkbookAndReplacesAnOlderOne() throws IOException {
    install();
    terminal.run("importer", resource("takeover/activite-exemple.csv"), "--partiel");
    Path file = Files.writeString(temporary.resolve("mois.xlsx"), "ancien");
    terminal.done("rapport", "--mois", "2026-10", "--sortie", file);
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("Synthèse");
      assertThat(workbook.getNumberOfSheets()).isEqualTo(5);
    }
    Path nowhere = temporary.resolve("nulle/part/mois.xlsx");
    assertThat(terminal.run("rapport", "--mois", "2026-10", "--sortie", nowhere)).isEqualTo(1);
    assertThat(terminal.err().lines()).hasSize(1);
  }

  @Test
  void rapportWritesTheFormatThatTheNameSays() throws IOException {
    install();
    terminal.run("importer", resource("takeover/activite-exemple.csv"), "--partiel");
    Path ods = temporary.resolve("Mois.ODS");
    terminal.done("rapport", "--mois", "2026-10", "--sortie", ods);
    assertThat(Files.readString(ods, StandardCharsets.ISO_8859_1))
        .contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    Path csv = temporary.resolve("mois.csv");
    terminal.done("rapport", "--mois", "2026-10", "--sortie", csv);
    assertThat(Files.readAllLines(csv)).hasSize(1 + 88);
    Path pdf = temporary.resolve("mois.pdf");
    assertThat(terminal.run("rapport", "--mois", "2026-10", "--sortie", pdf)).isEqualTo(2);
    assertThat(terminal.err().lines())
        .singleElement()
        .asString()
        .contains(".xlsx, .ods ou .csv", "mois.pdf");
    assertThat(pdf).doesNotExist();
  }

  @Test
  void verifierFindsADamagedFile() throws IOException {
    install();
    terminal.run("importer", resource("takeover/activite-exemple.csv"), "--partiel");
    try (var file = new RandomAccessFile(data.resolve("guichet.db").toFile(), "rw")) {
      for (long at = 8192; at < file.length(); at += 4096) {
        file.seek(at);
        file.write("abîmé".repeat(40).getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(terminal.run("verifier")).isEqualTo(1);
    assertThat(terminal.err().lines()).hasSize(1);
    assertThat(terminal.err()).doesNotContain("Exception");
  }

  @Test
  void sauvegarderAndRestaurerBringTheMonthBack() throws IOException {
    install();
    assertThat(terminal.done("restaurer", "--liste")).contains("Aucune sauvegarde");
    terminal.run("importer", resource("takeover/activite-exemple.csv"), "--partiel");
    assertThat(terminal.done("sauvegarder")).contains("guichet-20261124-091000-demande.db");
    assertThat(terminal.done("restaurer", "--liste")).contains("demandes\u00a0: 88", "30/10/2026");
    Path backup = data.resolve("backups/guichet-20261124-091000-demande.db");
    Path copy = Files.copy(backup, temporary.resolve("copie.db"));
    Files.writeString(data.resolve("guichet.db"), "plus rien");
    assertThat(terminal.run("verifier")).isEqualTo(1);
    assertThat(terminal.done("restaurer", copy)).contains("demandes\u00a0: 88", "remplace.db");
    assertThat(json(terminal.done("chiffres", "--mois", "2026-10", "--json")))
        .containsEntry("requests", 88);
    assertThat(terminal.run("restaurer")).isEqualTo(2);
    assertThat(terminal.run("restaurer", temporary.resolve("rien.db"))).isEqualTo(1);
    assertThat(terminal.err().lines()).hasSize(1);
  }
}
