package fr.guichet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.desk.demonstration.MadeUpSite;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.account.Access;
import fr.guichet.model.account.AccessEntry;
import fr.guichet.model.takeover.Correspondence;
import fr.guichet.model.takeover.Field;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
    try (Workplace workplace = TestSite.open(data, OfficialCatalogue.load(), Terminal.CLOCK)) {
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
    assertThat(terminal.done("importer", file, "--annuler"))
        .contains("L’import de «\u00a0activite-exemple.csv\u00a0» est annulé.");
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
      assertThat(workbook.getNumberOfSheets()).isEqualTo(10);
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
    Path internal = temporary.resolve("interne.xlsx");
    terminal.done("rapport", "--mois", "2026-10", "--usage-interne", "--sortie", internal);
    terminal.done("rapport", "--mois", "2026-10", "--sans-detail", "--sortie", ods);
    assertThat(accesses())
        .as("what was exported, the newest first")
        .filteredOn(entry -> entry.what() == Access.EXPORTED)
        .extracting(AccessEntry::about)
        .containsExactly(
            "chiffres sans le détail\u00a0: octobre 2026 (ods)",
            "détail à usage interne\u00a0: octobre 2026 (xlsx)",
            "mois ou période\u00a0: octobre 2026 (csv)",
            "mois ou période\u00a0: octobre 2026 (ods)");
    Path pdf = temporary.resolve("mois.pdf");
    assertThat(terminal.run("rapport", "--mois", "2026-10", "--sortie", pdf)).isEqualTo(2);
    assertThat(terminal.err().lines())
        .singleElement()
        .asString()
        .contains(".xlsx, .ods ou .csv", "mois.pdf");
    assertThat(pdf).doesNotExist();
  }

  private List<AccessEntry> accesses() {
    try (Workplace workplace = TestSite.open(data, OfficialCatalogue.load(), Clock.systemUTC())) {
      return workplace.desk().accesses().all();
    }
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
    assertThat(terminal.done("restaurer", "--liste"))
        .contains(".db\u00a0: ", "demandes\u00a0: 88", "30/10/2026");
    Path backup = data.resolve("backups/guichet-20261124-091000-demande.db");
    Path copy = Files.copy(backup, temporary.resolve("copie.db"));
    Files.writeString(data.resolve("guichet.db"), "plus rien");
    assertThat(terminal.run("verifier")).isEqualTo(1);
    assertThat(terminal.done("restaurer", copy)).contains("demandes\u00a0: 88", "remplace.db");
    assertThat(json(terminal.done("chiffres", "--mois", "2026-10", "--json")))
        .containsEntry("requests", 88);
    assertThat(accesses())
        .as("nobody could come in: the file was damaged")
        .anyMatch(
            entry ->
                entry.what() == Access.RESTORED
                    && entry.agent().isEmpty()
                    && entry.about().equals("copie.db"));
    terminal.done("restaurer", copy);
    assertThat(accesses())
        .filteredOn(entry -> entry.what() == Access.RESTORED)
        .hasSize(2)
        .first()
        .matches(entry -> !entry.agent().isEmpty());
    assertThat(terminal.run("restaurer")).isEqualTo(2);
    assertThat(terminal.run("restaurer", temporary.resolve("rien.db"))).isEqualTo(1);
    assertThat(terminal.err().lines()).hasSize(1);
  }

  @Test
  void nobodyWorksAtTheSiteWithoutAPassword() {
    install();
    terminal.with("GUICHET_PASSWORD", "six poules picorent dans le champ");
    for (String command : new String[] {"verifier", "sauvegarder", "chercher rsa"}) {
      assertThat(terminal.run((Object[]) command.split(" "))).as(command).isEqualTo(1);
      assertThat(terminal.err().lines()).singleElement().asString().contains("bon mot de passe");
      terminal.with("GUICHET_PASSWORD", TestSite.PASSWORD.reveal()).done("verifier");
      terminal.with("GUICHET_PASSWORD", "six poules picorent dans le champ");
    }
    terminal.with("GUICHET_PASSWORD", null);
    assertThat(terminal.run("verifier")).isEqualTo(1);
    assertThat(terminal.err().lines()).singleElement().asString().contains("GUICHET_PASSWORD");
    terminal.with("GUICHET_AGENT", "Zoé").with("GUICHET_PASSWORD", TestSite.PASSWORD.reveal());
    assertThat(terminal.run("verifier")).isEqualTo(1);
    assertThat(terminal.err()).contains("Zoé", "Camille Martin, Julie Durand");
    terminal.done("verifier", "--agent", "camille martin");
    terminal.done("--agent", "CM", "verifier");
    terminal.with("GUICHET_AGENT", null).done("verifier");
    assertThat(terminal.run("--help")).isEqualTo(0);
    assertThat(terminal.run("--version")).isEqualTo(0);
  }

  @Test
  void initialiserRefusesAPasswordThatIsNone() {
    terminal.with("GUICHET_PASSWORD", "Motdepasse2026");
    assertThat(terminal.run("initialiser", "--nom", "Un site")).isEqualTo(1);
    assertThat(terminal.err().lines()).singleElement().asString().contains("mots courants");
    assertThat(data).doesNotExist();
  }

  @Test
  void initialiserAndDemoMakeThePasswordsThatNobodyGaveAndPrintThemOnce() {
    terminal.with("GUICHET_PASSWORD", null);
    install();
    String camille = told("Mot de passe de Camille Martin\u00a0: ");
    String julie =
        told("Mot de passe provisoire de Julie Durand, à changer à la première entrée\u00a0: ");
    assertThat(camille.split(" ")).hasSize(6);
    terminal.with("GUICHET_PASSWORD", camille).done("verifier");
    terminal.with("GUICHET_AGENT", "Julie Durand").with("GUICHET_PASSWORD", julie);
    assertThat(terminal.run("verifier")).isEqualTo(1);
    assertThat(terminal.err()).contains("provisoire", "mot-de-passe");
    terminal.with("GUICHET_NEW_PASSWORD", "un tracteur bleu monte la colline");
    assertThat(terminal.done("mot-de-passe")).contains("Julie Durand est changé");
    terminal.with("GUICHET_PASSWORD", "un tracteur bleu monte la colline").done("verifier");
    Path demo = temporary.resolve("demo");
    terminal.with("GUICHET_PASSWORD", null).done("demo", "--mois", 1, "--data", demo);
    terminal.with("GUICHET_PASSWORD", told("Mot de passe de Camille Martin, Julie Durand\u00a0: "));
    terminal.done("verifier", "--data", demo);
    terminal.done("verifier", "--data", demo, "--agent", "Camille Martin");
  }

  private String told(String before) {
    return terminal
        .out()
        .lines()
        .filter(line -> line.startsWith(before))
        .map(line -> line.substring(before.length()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(terminal.out()));
  }

  @Test
  void theRecoveryCodeAndTheResponsableGiveAnotherPassword() {
    install();
    String code = told("Code de récupération\u00a0: ");
    terminal.with("GUICHET_NEW_PASSWORD", "quatre vaches ruminent sous un chêne");
    terminal.with("GUICHET_RECOVERY_CODE", code.toLowerCase(java.util.Locale.ROOT));
    terminal.done("mot-de-passe", "--code");
    assertThat(terminal.run("verifier")).isEqualTo(1);
    terminal.with("GUICHET_PASSWORD", "quatre vaches ruminent sous un chêne").done("verifier");
    terminal.done("mot-de-passe", "--nouveau-code");
    assertThat(terminal.run("mot-de-passe", "--code")).isEqualTo(1);
    terminal.with("GUICHET_RECOVERY_CODE", "X" + code.substring(1));
    assertThat(terminal.run("mot-de-passe", "--code")).isEqualTo(1);
    terminal.done("mot-de-passe", "--pour", "julie durand");
    String made =
        told("Mot de passe provisoire de Julie Durand, à changer à la première entrée\u00a0: ");
    terminal.with("GUICHET_AGENT", "JD").with("GUICHET_PASSWORD", made);
    terminal.done("mot-de-passe");
    assertThat(terminal.run("mot-de-passe", "--pour", "CM")).isEqualTo(1);
  }

  @Test
  void aFolderFromBeforeIsLedThroughByTheCommand() throws IOException {
    try (var workplace = TestSite.openEmpty(data, OfficialCatalogue.load(), Terminal.CLOCK)) {
      workplace.setup().install(MadeUpSite.site());
    }
    String key = java.util.Base64.getEncoder().encodeToString(new byte[32]);
    Files.writeString(data.resolve("guichet.key"), key);
    assertThat(terminal.run("verifier")).isEqualTo(1);
    assertThat(terminal.err()).contains("mot-de-passe");
    terminal.done("mot-de-passe");
    assertThat(told("Code de récupération\u00a0: ")).hasSize(41);
    assertThat(data.resolve("guichet.key")).doesNotExist();
    terminal.done("verifier");
  }
}
