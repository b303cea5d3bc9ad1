package fr.guichet.exchange.sites;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.site.commune.Commune;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommunesTest {

  private final Communes communes = Communes.official();

  @ParameterizedTest
  @CsvSource({
    "guise, 02361",
    "GUISE, 02361",
    "nimes, 30189",
    "paris, 75056",
    "havre, 76351",
    "le havre, 76351",
    "st denis, 97411",
    "saint denis 93, 93066",
    "st-denis 93200, 93066",
    "ste menehould, 51507",
    "chalons champagne, 51108",
    "L'Abergement Clem, 01001",
    "l’abergement-clémenciat, 01001",
    "vitry seine, 94081",
    "coeuvres, 02201",
    "lyon 3, 69383",
    "mamoudzou, 97611",
    "20000, 2A004",
    "02 120, "
  })
  void theCommuneMeantComesFirst(String typed, String insee) {
    List<Commune> found = communes.search(typed, 10);
    if (insee == null) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found.getFirst().insee()).isEqualTo(insee);
    }
  }

  @Test
  void aPostcodeFindsAllItsCommunes() {
    assertThat(communes.search("02120", 100))
        .hasSizeGreaterThan(5)
        .allMatch(commune -> commune.postcodes().contains("02120"))
        .extracting(Commune::name)
        .startsWith("Guise")
        .contains("Audigny");
  }

  @Test
  void nothingTypedFindsNothingAndTheLimitHolds() {
    assertThat(communes.search("  ", 10)).isEmpty();
    assertThat(communes.search("zzz", 10)).isEmpty();
    assertThat(communes.search("saint", 7)).hasSize(7);
  }

  @Test
  void aMergedCommuneIsFoundUnderItsFormerCode() {
    assertThat(communes.byInsee("49069")).map(Commune::insee).hasValue("49126");
    assertThat(communes.byInsee("02361")).hasValue(new Commune("02361", "Guise", List.of("02120")));
    assertThat(communes.byInsee("")).isEmpty();
  }
}
