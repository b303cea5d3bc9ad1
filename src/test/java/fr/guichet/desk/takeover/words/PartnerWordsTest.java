package fr.guichet.desk.takeover.words;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.takeover.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerWordsTest {

  private final PartnerWords partners = new PartnerWords(Imported.CATALOGUE, Words.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CAF|CAF",
        "Caf |CAF",
        "Caisse d'allocations familiales|CAF",
        "CAF de l’Aisne|CAF",
        "CAF du département|CAF",
        "Assurance maladie|CPAM",
        "CPAM 02|CPAM",
        "sécu|CPAM",
        "Assurance retraite|CNAV",
        "Assurance retraite (CNAV, Carsat)|CNAV",
        "Cnav|CNAV",
        "CARSAT|CNAV",
        "msa|MSA",
        "Pôle emploi|FT",
        "France Travail|FT",
        "impôts|DGFIP",
        "Impots|DGFIP",
        "DGFiP|DGFIP",
        "Finances publiques|DGFIP",
        "Trésor public|DGFIP",
        "ANTS|INT",
        "France Titres|INT",
        "ministère de l’Intérieur|INT",
        "préfecture|INT",
        "CDAD|JUST",
        "Justice|JUST",
        "La Poste|POSTE",
        "Agirc-Arrco|AGIRC",
        "Chèque énergie|ENERGIE",
        "France Rénov'|ANAH",
        "Anah|ANAH",
        "Urssaf|URSSAF",
        "Mairie de Laon|LOCAL",
        "Hors partenaire|AUTRE",
        "Autre|AUTRE"
      })
  void aPartnerIsKnownByCodeSignLabelOrWord(String cell, String code) {
    assertThat(partners.candidates(cell)).containsExactly(code);
  }

  @Test
  void aWordOfTwoPartnersIsNotGuessed() {
    assertThat(partners.candidates("retraite")).containsExactlyInAnyOrder("CNAV", "AGIRC");
    assertThat(partners.candidates("CAF ou MSA")).containsExactlyInAnyOrder("CAF", "MSA");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Crédit agricole", "xyz", "Maison du tourisme"})
  void anUnknownPartnerStaysUnknown(String cell) {
    assertThat(partners.candidates(cell)).isEmpty();
  }
}
