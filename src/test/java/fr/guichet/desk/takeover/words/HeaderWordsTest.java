package fr.guichet.desk.takeover.words;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.takeover.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderWordsTest {

  private final Words words = Words.load();
  private final HeaderWords headers = new HeaderWords(words);

  @Test
  void everyDocumentedNameIsKnown() {
    assertThat(Field.values())
        .allSatisfy(field -> assertThat(headers.field(field.word())).contains(field));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Organisme|PARTNER",
        "Opérateur concerné|PARTNER",
        "Nom de l’organisme|PARTNER",
        "Agent|AGENT",
        "Nom du conseiller|AGENT",
        "Mode de contact|CHANNEL",
        "Motif|PROCEDURE",
        "Objet de la demande|PROCEDURE",
        "Motif de la visite|PROCEDURE",
        "Suite donnée|OUTCOME",
        "Résolu ?|OUTCOME",
        "Raison|CAUSE",
        "Orienté vers|TARGET",
        "Temps (min)|MINUTES",
        "Durée en minutes|MINUTES",
        "Durée (h)|MINUTES",
        "Âge|AGE",
        "Tranche d'âge|AGE",
        "Sexe|GENDER",
        "Commune de l’usager|COMMUNE",
        "Jour|DATE",
        "Date de la visite|DATE",
        "HEURE D'ARRIVEE|TIME",
        "N° visite|VISIT",
        "Observations|PRECISION"
      })
  void aSitesOwnWordsAreKnown(String header, Field field) {
    assertThat(headers.field(header)).contains(field);
    assertThat(headers.personal(header) && headers.field(header).isEmpty()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nom",
        "NOM Prénom",
        "Usager",
        "Nom de l’usager",
        "Téléphone",
        "Tél.",
        "Mail",
        "Adresse mail",
        "NIR",
        "N° sécu",
        "N° allocataire",
        "Date de naissance",
        "Identité"
      })
  void aHeaderThatNamesPeopleIsPersonal(String header) {
    assertThat(headers.personal(header)).isTrue();
    assertThat(headers.field(header)).isEmpty();
  }

  @Test
  void onlyAHeaderThatSpeaksOfHoursCountsInHours() {
    assertThat(headers.hours("Durée (h)")).isTrue();
    assertThat(headers.hours("Temps en heures")).isTrue();
    assertThat(headers.hours("Durée (h:mm)")).isFalse();
    assertThat(headers.hours("Temps (min)")).isFalse();
  }

  @Test
  void noHeaderMeansTwoThings() {
    Map<String, String> seen = new HashMap<>();
    Stream.of(Field.values())
        .forEach(
            field ->
                words
                    .list("column." + field.name())
                    .forEach(phrase -> assertThat(seen.put(phrase, field.name())).isNull()));
  }
}
