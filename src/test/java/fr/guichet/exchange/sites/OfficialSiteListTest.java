package fr.guichet.exchange.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.site.OfficialSite;
import fr.guichet.model.site.hours.HoursReading;
import fr.guichet.model.site.hours.HoursReading.Closed;
import fr.guichet.model.site.hours.HoursReading.NotGiven;
import fr.guichet.model.site.hours.HoursReading.NotUnderstood;
import fr.guichet.model.site.hours.HoursReading.Open;
import fr.guichet.model.site.hours.HoursShare;
import fr.guichet.model.site.hours.Interval;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficialSiteListTest {

  private static final Path RESOURCES = Path.of("src/test/resources/fr/guichet/sites");
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir Path folder;

  private static List<OfficialSite> list2020() {
    return OfficialSiteList.read(RESOURCES.resolve("france-services-sites-2020.csv"));
  }

  @Test
  void atLeast95PercentOfTheHoursOfTheRealListAreUnderstood() {
    HoursShare share = OfficialSite.share(list2020());
    assertThat(share).isEqualTo(new HoursShare(1720, 1799));
    assertThat(100.0 * share.understood() / share.nonEmpty()).isBetween(95.6, 95.7);
  }

  /** The file was read by eye, line by line: a change here is a change of meaning. */
  @Test
  void everyTextOfTheRealListIsReadAsItWasByEye() throws IOException {
    TreeSet<String> read = new TreeSet<>();
    for (OfficialSite site : list2020()) {
      site.hoursText()
          .forEach((day, text) -> read.add(written(site.hoursOn(day)) + "\t" + oneLine(text)));
    }
    assertThat(read)
        .containsExactlyElementsOf(Files.readAllLines(RESOURCES.resolve("hours-2020.tsv")));
  }

  private static String oneLine(String text) {
    return text.replace("\n", "\\n");
  }

  private static String written(HoursReading reading) {
    return switch (reading) {
      case Open(List<Interval> intervals) ->
          intervals.stream().map(OfficialSiteListTest::written).collect(Collectors.joining(" "));
      case Closed _ -> "closed";
      case NotGiven _ -> "not given";
      case NotUnderstood _ -> "?";
    };
  }

  private static String written(Interval span) {
    return "%02d:%02d-%02d:%02d"
        .formatted(span.from() / 60, span.from() % 60, span.until() / 60, span.until() % 60);
  }

  @Test
  void aSiteOfTheRealListIsReadWhole() {
    OfficialSite guise = OfficialSiteList.find(list2020(), "thierache guise").getFirst();
    assertThat(guise.name()).isEqualTo("Maison France Services Thiérache Sambre et Oise");
    assertThat(guise.address()).isEqualTo("6 rue André Godin");
    assertThat(guise.department()).isEqualTo("02");
    assertThat(guise.postcode()).isEqualTo("02120");
    assertThat(guise.insee()).isEqualTo("02361");
    assertThat(guise.travelling()).isTrue();
    assertThat(guise.hoursText()).doesNotContainKey(DayOfWeek.WEDNESDAY);
    assertThat(guise.hours().on(DayOfWeek.MONDAY))
        .containsExactly(Interval.of("09:30", "12:15"), Interval.of("13:45", "16:30"));
    assertThat(guise.hours().minutesAWeek()).isEqualTo(4 * (165 + 165));
  }

  @Test
  void everySiteIsReadAndAWrongGeocodeIsLeftOut() {
    List<OfficialSite> sites = list2020();
    assertThat(sites).hasSize(456);
    assertThat(sites).filteredOn(site -> site.insee().isEmpty()).hasSize(8);
    assertThat(OfficialSiteList.find(sites, "raillencourt 84")).isEmpty();
    assertThat(OfficialSiteList.find(sites, "vico").getFirst().insee()).isEmpty();
    assertThat(sites)
        .filteredOn(site -> !site.insee().isEmpty())
        .allMatch(site -> Communes.official().byInsee(site.insee()).isPresent());
  }

  @Test
  void wordsAreFoundInAnyOrderWithoutTheirAccents() {
    List<OfficialSite> sites = list2020();
    assertThat(OfficialSiteList.find(sites, "OISE Thierache")).hasSize(1);
    assertThat(OfficialSiteList.find(sites, "02120")).hasSize(1);
    assertThat(OfficialSiteList.find(sites, "")).hasSize(456);
    assertThat(OfficialSiteList.find(sites, "introuvable")).isEmpty();
  }

  @Test
  void aLaterListWithOtherHeadingsIsRead() throws IOException {
    String text =
        """
        Export du 3 mars;;;;
        id_fs;lib_fs;format_fs;insee_dep;adresse;complement_adresse;code_postal;commune;\
        code_commune_insee;h_lundi;H_Samedi;itinerance;telephone;mail;commentaire_horaires
        1234;"Bus ""L’Été""\";Bus;1;Rue Basse;"Bât. B
        étage 2";1200;Valserhône;1033;9h-12h;Fermé;Oui;0399000000;bus@exemple.fr;été : 9h-11h
        ;;;;
        """;
    OfficialSite site = read(text.getBytes(WINDOWS)).getFirst();
    assertThat(site.name()).isEqualTo("Bus \"L’Été\"");
    assertThat(site.matricule()).isEqualTo("1234");
    assertThat(site.department()).isEqualTo("01");
    assertThat(site.postcode()).isEqualTo("01200");
    assertThat(site.insee()).isEqualTo("01033");
    assertThat(site.address()).isEqualTo("Rue Basse Bât. B étage 2");
    assertThat(site.hoursOn(DayOfWeek.SATURDAY)).isEqualTo(new Closed());
    assertThat(site.travelling()).isTrue();
    assertThat(site.phone()).isEqualTo("0399000000");
    assertThat(site.mail()).isEqualTo("bus@exemple.fr");
    assertThat(site.comment()).isEqualTo("été : 9h-11h");
  }

  @Test
  void halvesOfADayInTwoColumnsAreOneDay() throws IOException {
    String text =
        "\ufeffNom\tVille\tCP\thoraires_lundi_matin\thoraires_lundi_apres_midi\tMardi matin\n"
            + "Ajaccio\tAjaccio\t20000\t9h-12h\t14h-17h\n";
    List<OfficialSite> sites = read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(sites).hasSize(1);
    assertThat(sites.getFirst().department()).isEqualTo("2A");
    assertThat(sites.getFirst().hours().on(DayOfWeek.MONDAY))
        .containsExactly(Interval.of("09:00", "12:00"), Interval.of("14:00", "17:00"));
    assertThat(sites.getFirst().hoursText()).containsOnlyKeys(DayOfWeek.MONDAY);
  }

  @Test
  void aFileThatIsNoListOfSitesIsRefusedWithASentence() {
    assertThatThrownBy(() -> read("date;heure\n2026-01-02;9h\n".getBytes(WINDOWS)))
        .isInstanceOfSatisfying(
            Failure.class,
            failure -> assertThat(failure.kind()).isEqualTo(Failure.Kind.UNREADABLE_FILE))
        .hasMessageContaining("liste.csv")
        .hasMessageContaining("n’est pas une liste de sites");
    assertThatThrownBy(() -> OfficialSiteList.read(folder.resolve("absent.csv")))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("n’existe pas");
  }

  private List<OfficialSite> read(byte[] bytes) throws IOException {
    return OfficialSiteList.read(Files.write(folder.resolve("liste.csv"), bytes));
  }

  @Test
  void aListThatASpreadsheetSavedAsUnicodeTextIsRead() throws IOException {
    String text = "\ufefflib_france_services\tlib_com\nGuise\tFère-en-Tardenois\n";
    assertThat(read(text.getBytes(StandardCharsets.UTF_16LE)).getFirst().city())
        .isEqualTo("Fère-en-Tardenois");
  }
}
