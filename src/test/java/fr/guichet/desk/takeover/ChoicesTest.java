package fr.guichet.desk.takeover;

import static fr.guichet.desk.takeover.Imported.HEADER;
import static fr.guichet.desk.takeover.Imported.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.guichet.desk.takeover.row.Reading;
import fr.guichet.model.takeover.Column;
import fr.guichet.model.takeover.Column.Use;
import fr.guichet.model.takeover.Column.Why;
import fr.guichet.model.takeover.ColumnSample;
import fr.guichet.model.takeover.Field;
import fr.guichet.model.takeover.Layout;
import fr.guichet.model.takeover.Reject;
import fr.guichet.model.takeover.Table;
import fr.guichet.model.takeover.TakeoverChoices;
import fr.guichet.model.takeover.TakeoverChoices.Place;
import fr.guichet.model.takeover.TakeoverPlan;
import fr.guichet.model.takeover.Translation;
import fr.guichet.model.visit.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an agent says of one file: its header, its columns, its cells, the rows left out. */
class ChoicesTest {

  private static final String GOOD = "01/10/2026;9h;Julie Durand;tel;CAF;CAF-RSA;oui";
  private static final String BAD = "02/10/2026;9h;Julie Durand;tel;CAF;CAF-RSA;peut-être";

  @Test
  void aHeaderThatNobodyKnowsIsReadAsSaid() {
    TakeoverChoices choices =
        TakeoverChoices.NONE
            .headersAt(2)
            .reading(0, Field.DATE)
            .reading(1, Field.PROCEDURE)
            .reading(2, Field.OUTCOME);

    TakeoverPlan plan = plan(choices, "Relevé", "A;B;C", "01/10/2026;CAF-RSA;oui");

    assertThat(plan.rejects()).isEmpty();
    assertThat(plan.requests()).isEqualTo(1);
    assertThat(plan.layout().columns()).extracting(Column::why).containsOnly(Why.CHOSEN);
  }

  @Test
  void aChosenColumnIsReadInsteadOfTheOneThatWasFound() {
    TakeoverChoices choices = TakeoverChoices.NONE.reading(3, Field.OUTCOME);

    TakeoverPlan plan =
        plan(choices, "date;demarche;resultat;Bilan", "01/10/2026;CAF-RSA;oui;en cours");

    assertThat(plan.visits().getFirst().requests().getFirst().outcome()).isEqualTo(Outcome.PENDING);
    assertThat(plan.layout().columns().get(2))
        .isEqualTo(new Column(2, "resultat", Use.IGNORED, null, Why.TWICE));
  }

  @Test
  void aColumnIsLeftOutAndAFieldIsReadOnce() {
    TakeoverChoices choices =
        TakeoverChoices.NONE.reading(3, Field.CAUSE).reading(4, Field.CAUSE).reading(3, null);

    assertThat(choices.columns()).hasSize(2);
    TakeoverPlan plan =
        plan(choices, "date;demarche;resultat;canal;x", "01/10/2026;CAF-RSA;non;tel;aucun créneau");
    assertThat(plan.layout().column(Field.CHANNEL)).isEmpty();
    assertThat(plan.layout().column(Field.CAUSE)).map(Column::index).contains(4);
  }

  @Test
  void aColumnOfPeopleIsNeverReadAsSomethingElse() {
    TakeoverChoices choices = TakeoverChoices.NONE.reading(3, Field.PRECISION);

    TakeoverPlan plan =
        plan(choices, "date;demarche;resultat;x", "01/10/2026;CAF-RSA;oui;06 39 98 00 01");

    assertThat(plan.layout().columns().get(3).why()).isEqualTo(Why.PERSONAL_CONTENT);
    assertThat(plan.visits().getFirst().requests().getFirst().precision()).isNull();
  }

  @Test
  void aCellIsCorrectedWhereItStands() {
    TakeoverPlan before = plan(TakeoverChoices.NONE, HEADER, GOOD, BAD, BAD);
    Reject reject = before.rejects().getFirst();
    assertThat(before.rejectedRows()).isEqualTo(2);

    TakeoverPlan after =
        plan(
            TakeoverChoices.NONE.correcting(new Place(reject.line(), reject.field()), "PENDING"),
            HEADER,
            GOOD,
            BAD,
            BAD);

    assertThat(after.rejects()).extracting(Reject::line).containsExactly(4);
    assertThat(after.requests()).isEqualTo(2);
    assertThat(after.followUps()).hasSize(1);
  }

  @Test
  void aFieldIsGivenToARowWhoseFileHasNoColumnForIt() {
    TakeoverPlan plan =
        plan(
            TakeoverChoices.NONE.correcting(new Place(2, Field.PARTNER), "CPAM"),
            "date;demarche;resultat",
            "01/10/2026;autre demande;oui");

    assertThat(plan.rejects()).isEmpty();
    assertThat(plan.visits().getFirst().requests().getFirst().partner()).isEqualTo("CPAM");
  }

  @Test
  void aRowIsLeftOutAndPutBack() {
    TakeoverChoices without = TakeoverChoices.NONE.leavingOut(List.of(3));
    TakeoverPlan plan = plan(without, HEADER, GOOD, BAD);

    assertThat(plan.rejects()).isEmpty();
    assertThat(plan.requests()).isEqualTo(1);
    assertThat(plan.remarks()).anyMatch(said -> said.contains("à votre demande\u00a0: 1"));
    assertThat(plan(without.asInFile(3), HEADER, GOOD, BAD).rejectedRows()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#REF!", "#N/A", "#VALEUR !", "#DIV/0!", "#NOM ?", "Err:502", "#CALC!"})
  void aFormulaWithoutAResultIsRejectedWhateverTheColumn(String sign) {
    String header = "date;heure;conseiller;canal;demarche;resultat;duree;precision;visite";
    String row = "01/10/2026;9h;Julie Durand;tel;CAF-RSA;oui;10;note;1";
    for (int i = 0; i < 9; i++) {
      String[] cells = row.split(";");
      cells[i] = sign;
      TakeoverPlan plan = plan(TakeoverChoices.NONE, header, String.join(";", cells));

      assertThat(plan.visits()).isEmpty();
      assertThat(plan.newAgents()).isEmpty();
      assertThat(plan.rejects())
          .singleElement()
          .satisfies(
              reject -> assertThat(reject.reason()).startsWith("La formule n’a pas de résultat ("));
    }
  }

  @Test
  void aCellThatBeginsLikeAFormulaStaysAText() {
    TakeoverPlan plan =
        plan(
            TakeoverChoices.NONE,
            "date;demarche;resultat;precision",
            "01/10/2026;CAF-RSA;oui;=1+1",
            "=A1;CAF-RSA;oui;");

    assertThat(plan.texts().of(plan.visits().getFirst().requests().getFirst().precision()))
        .isEqualTo("=1+1");
    assertThat(plan.rejects()).extracting(Reject::value).containsExactly("=A1");
  }

  @Test
  void aValueThatTheOtherColumnDecidesIsToldWithAllThatItBecomes() {
    TakeoverPlan plan =
        plan(
            TakeoverChoices.NONE,
            "date;conseiller;partenaire;demarche;resultat",
            "01/10/2026;Camille;CAF;Autre demande;oui",
            "01/10/2026;CM;CPAM;Autre demande;oui",
            "01/10/2026;Zoé Petit;Zorglub;Autre demande;oui");

    assertThat(plan.translations())
        .filteredOn(t -> t.field() == Field.PROCEDURE)
        .containsExactly(
            new Translation(
                Field.PROCEDURE, "Autre demande", List.of("CAF-AUTRE", "CPAM-AUTRE"), 2, 0));
    assertThat(plan.translations())
        .filteredOn(t -> t.field() == Field.AGENT)
        .extracting(Translation::value, Translation::code)
        .containsExactly(tuple("CM", "Camille Martin"), tuple("Camille", "Camille Martin"));
    assertThat(plan.newAgents()).as("only a rejected row names her").isEmpty();
  }

  @Test
  void samplesShowWhatAColumnHoldsAndNobody() {
    Table table =
        Imported.table(
            "date;demarche;resultat;Nom;Divers",
            "01/10/2026;CAF-RSA;oui;Zoé Petit;venue avec Zoé",
            "01/10/2026;CAF-RSA;non;Ali Ben;rien",
            "02/10/2026;CAF-RSA;oui;;");
    Layout layout =
        new Interpreter(Imported.CATALOGUE, Imported.context(), Reading.USUAL).layout(table);

    List<ColumnSample> samples = new Samples(table, layout).all();

    assertThat(samples)
        .extracting(ColumnSample::values)
        .containsExactly(
            List.of("01/10/2026", "02/10/2026"),
            List.of("CAF-RSA"),
            List.of("oui", "non"),
            List.of(),
            List.of("rien"));
    assertThat(samples).extracting(ColumnSample::filled).containsExactly(3, 3, 3, 2, 2);
  }
}
