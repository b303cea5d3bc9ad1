package fr.guichet.exchange.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.catalogue.search.CatalogueSearch;
import fr.guichet.model.catalogue.search.NamedPartners;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people call a partner, found where a partner is chosen and by the search. */
class NamedPartnersTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private final Catalogue catalogue = OfficialCatalogue.load();
  private final NamedPartners partners = new NamedPartners(catalogue, DAY);

  @ParameterizedTest
  @CsvSource({
    "pole emploi,         FT",
    "Pôle-Emploi,         FT",
    "france trav,         FT",
    "anpe,                FT",
    "securite sociale,    CPAM",
    "la sécu,             CPAM",
    "assurance maladie,   CPAM",
    "impots,              DGFIP",
    "le trésor,           DGFIP",
    "finances publiques,  DGFIP",
    "allocations familiales, CAF",
    "mutualite agricole,  MSA",
    "prefecture,          INT",
    "cheque energie,      ENERGIE",
    "ma prime renov,      ANAH",
    "tribunal,            JUST",
    "la poste,            POSTE",
  })
  void aPartnerIsFoundByWhatItIsCalled(String typed, String code) {
    assertThat(partners.one(typed)).map(Partner::code).hasValue(code);
    assertThat(new CatalogueSearch(catalogue, DAY, Map.of()).search(typed, 8))
        .anyMatch(found -> found.procedure().partner().equals(code));
  }

  @Test
  void aSignComesFirstAndWhatSeveralAreCalledNamesNone() {
    assertThat(codes("france")).startsWith("FT").contains("INT", "ANAH");
    assertThat(codes("retraite")).containsExactly("CNAV", "AGIRC");
    assertThat(partners.one("retraite")).isEmpty();
    assertThat(partners.one("carsat")).map(Partner::code).hasValue("CNAV");
    assertThat(codes("rien de tel")).isEmpty();
    assertThat(codes(" ")).isEmpty();
  }

  private List<String> codes(String typed) {
    return partners.in(typed).stream().map(Partner::code).toList();
  }
}
