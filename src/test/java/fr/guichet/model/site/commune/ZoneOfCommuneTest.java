package fr.guichet.model.site.commune;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneOfCommuneTest {

  @ParameterizedTest
  @CsvSource({
    "2A004, Europe/Paris",
    "75, Europe/Paris",
    "97105, America/Guadeloupe",
    "972, America/Martinique",
    "97302, America/Cayenne",
    "97411, Indian/Reunion",
    "97502, America/Miquelon",
    "97608, Indian/Mayotte",
    "97701, America/St_Barthelemy",
    "978, America/Marigot",
    "98613, Pacific/Wallis",
    "98735, Pacific/Tahiti",
    "98731, Pacific/Marquesas",
    "98818, Pacific/Noumea"
  })
  void aCommuneHasTheClocksOfItsIsland(String code, String zone) {
    assertThat(ZoneOfCommune.of(code).getId()).isEqualTo(zone);
  }

  @Test
  void whereTheCommuneIsNotKnownTheClocksAreThoseOfParis() {
    assertThat(ZoneOfCommune.of("")).isEqualTo(ZoneOfCommune.METROPOLITAN);
  }

  @ParameterizedTest
  @CsvSource({"01200, 01", "20000, 2A", "20137, 2A", "20200, 2B", "20600, 2B", "97480, 974"})
  void aPostcodeTellsTheDepartement(String postcode, String departement) {
    assertThat(Departements.ofPostcode(postcode)).isEqualTo(departement);
  }

  @Test
  void whatIsNoCodeHasNoDepartement() {
    assertThat(Departements.ofPostcode("1200")).isEmpty();
    assertThat(Departements.ofInsee("Guise")).isEmpty();
    assertThat(Departements.ofInsee("2B033")).isEqualTo("2B");
    assertThat(Departements.ofInsee("97411")).isEqualTo("974");
  }
}
