package fr.guichet.exchange.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.search.CatalogueSearch;
import fr.guichet.model.catalogue.search.Suggestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search over the official catalogue (ui.md, « Search »). */
class CatalogueSearchTest {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static List<String> codes(String typed, LocalDate day, Map<String, Integer> usage) {
    return new CatalogueSearch(CATALOGUE, day, usage)
        .search(typed, 8).stream().map(found -> found.procedure().code()).toList();
  }

  private static List<String> codes(String typed) {
    return codes(typed, TODAY, Map.of());
  }

  @ParameterizedTest
  @CsvSource({"rsa,CAF-RSA", "carte gr,INT-CG", "RSA,CAF-RSA", "grise carte,INT-CG"})
  void wordsInAnyOrderAndCaseFindTheProcedureFirst(String typed, String code) {
    assertThat(codes(typed)).first().isEqualTo(code);
  }

  @Test
  void accentsApostrophesAndHyphensDoNotCount() {
    assertThat(codes("déclaration d’impôts")).isEqualTo(codes("declaration d'impots"));
    assertThat(codes("pôle-emploi")).isEqualTo(codes("pole emploi"));
  }

  @Test
  void aPartnersSignFindsItsProcedures() {
    assertThat(codes("caf mdp")).isNotEmpty().allMatch(code -> code.startsWith("CAF-"));
    assertThat(codes("impots avis")).first().isEqualTo("IMP-AVIS");
  }

  @Test
  void procedureWordsOutrankPartnerWords() {
    assertThat(codes("retraite").getFirst()).startsWith("CNAV-");
    assertThat(codes("rsa").getFirst()).isEqualTo("CAF-RSA");
  }

  @Test
  void whatTheSiteUsesMostComesFirstAmongEquals() {
    assertThat(codes("permis")).first().isEqualTo("INT-PERMIS");
    assertThat(codes("permis", TODAY, Map.of("INT-PERTE", 50))).first().isEqualTo("INT-PERTE");
  }

  @Test
  void habitNeverTakesTheNameOfAnother() {
    assertThat(codes("carte gr", TODAY, Map.of("INT-PERTE", 500))).first().isEqualTo("INT-CG");
    assertThat(codes("aah", TODAY, Map.of("CAF-DTR", 500))).first().isEqualTo("CAF-AAH");
  }

  @Test
  void whatIsNotFoundBecomesAnotherRequestWithTheWordsAsPrecision() {
    List<Suggestion> found = new CatalogueSearch(CATALOGUE, TODAY, Map.of()).search("caf zzyzx", 8);
    assertThat(found).isNotEmpty();
    assertThat(found)
        .anySatisfy(
            other -> {
              assertThat(other.procedure().partner()).isEqualTo("CAF");
              assertThat(other.precision()).contains("zzyzx");
            });
  }

  @Test
  void labelsAreThoseOfTheDay() {
    LocalDate last = LocalDate.of(2023, 12, 31);
    assertThat(CATALOGUE.partnerName("FT", last)).isEqualTo("Pôle emploi");
    assertThat(CATALOGUE.partnerName("FT", last.plusDays(1))).isEqualTo("France Travail");
    assertThat(codes("pole emploi", last, Map.of()).getFirst())
        .isEqualTo(codes("pole emploi").getFirst());
  }

  @Test
  void blankTextFindsNothing() {
    assertThat(codes("   ")).isEmpty();
  }
}
