package fr.guichet.desk.takeover;

import static fr.guichet.desk.takeover.Imported.HEADER;
import static fr.guichet.desk.takeover.Imported.plan;
import static fr.guichet.desk.takeover.Imported.reject;
import static fr.guichet.desk.takeover.Imported.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.desk.takeover.row.Correspondences;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.takeover.Column;
import fr.guichet.model.takeover.Field;
import fr.guichet.model.takeover.Reject;
import fr.guichet.model.takeover.TakeoverPlan;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.Length;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Origin;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterpreterTest {

  private static final String OUTCOMES = "date;demarche;resultat;cause;orientation";
  private static final String VISITS = "date;visite;heure;conseiller;canal;demarche;resultat;duree";

  // --- rows and columns

  @Test
  void theHeaderIsFoundBelowTitlesAndTotalsAreNoVisits() {
    TakeoverPlan plan =
        plan(
            "Suivi;;",
            ";;",
            "Jour;Motif;Suite",
            "01/10/2026;CAF-RSA;oui",
            "Semaine 41;;",
            "Jour;Motif;Suite",
            "02/10/2026;CAF-RSA;oui",
            "02/10/2026;;",
            "TOTAL octobre;2;");

    assertThat(plan.layout().headerLine()).isEqualTo(3);
    assertThat(plan.visits()).hasSize(2);
    assertThat(plan.rejects()).isEmpty();
    assertThat(plan.remarks()).contains("Lignes sans demande, laissées de côté : 2.");
  }

  @Test
  void aDocumentedNameWinsOverAnotherWord() {
    TakeoverPlan plan = plan("date;Motif;demarche;resultat", "01/10/2026;pour voir;CAF-RSA;oui");

    assertThat(plan.visits()).hasSize(1);
    assertThat(plan.remarks()).contains("Colonnes non reprises : « Motif ».");
  }

  @Test
  void columnsThatNamePeopleAreDroppedAndSaidSo() {
    TakeoverPlan plan =
        plan(
            "date;Nom;demarche;resultat;Suivi par tél ?;Divers",
            "01/10/2026;Dupont;CAF-RSA;oui;;06 39 98 00 01",
            "02/10/2026;Durand;CAF-RSA;oui;;+33 6 39 98 00 02");

    assertThat(plan.layout().columns(Column.Use.DROPPED))
        .extracting(Column::header)
        .containsExactly("Nom", "Suivi par tél ?", "Divers");
    assertThat(plan.remarks()).contains("Colonne « Nom » écartée : elle désigne des personnes.");
  }

  @ParameterizedTest
  @CsvSource({"jean@exemple.fr", "2 69 05 49 588 157 80", "639980001"})
  void aColumnIsDroppedByWhatItHoldsEvenWithoutAHeader(String personal) {
    TakeoverPlan plan = plan("date;demarche;resultat;", "01/10/2026;CAF-RSA;oui;" + personal);

    assertThat(plan.remarks()).contains("Colonne n° 4 écartée : elle désigne des personnes.");
  }

  @Test
  void aPrecisionColumnFullOfPhonesIsDropped() {
    TakeoverPlan plan =
        plan("date;demarche;resultat;precision", "01/10/2026;CAF-RSA;oui;06 39 98 00 01");

    assertThat(plan.visits().getFirst().requests().getFirst().precision()).isNull();
    assertThat(plan.layout().columns(Column.Use.DROPPED)).hasSize(1);
  }

  @Test
  void aFileWithoutHeaderOrNeededColumnOrRowIsRefused() {
    assertThatThrownBy(() -> plan("a;b", "1;2")).isInstanceOf(Failure.class);
    assertThatThrownBy(() -> plan("date;heure;conseiller", "01/10/2026;9h;Camille Martin"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("demarche, resultat");
    assertThatThrownBy(() -> plan(HEADER)).hasMessageContaining("aucune ligne à reprendre");
  }

  // --- visits

  @Test
  void rowsOfOneVisitAndDayAreOneVisit() {
    TakeoverPlan plan =
        plan(
            VISITS,
            "01/10/2026;7;9h;Camille Martin;tel;CAF-RSA;oui;20",
            "01/10/2026;8;9h;Camille Martin;tel;CAF-RSA;oui;20",
            "01/10/2026;7;9h;Camille Martin;tel;CAF-DTR;oui;20",
            "02/10/2026;7;9h;Camille Martin;tel;CAF-RSA;oui;20",
            "02/10/2026;;9h;Camille Martin;tel;CAF-RSA;oui;20",
            "02/10/2026;;9h;Camille Martin;tel;CAF-RSA;oui;20");

    assertThat(plan.visits()).extracting(v -> v.requests().size()).containsExactly(2, 1, 1, 1, 1);
    assertThat(plan.remarks()).isEmpty();
  }

  @Test
  void rowsThatContradictEachOtherFollowTheFirst() {
    TakeoverPlan plan =
        plan(
            VISITS,
            "01/10/2026;7;;Camille Martin;;CAF-RSA;oui;",
            "01/10/2026;7;9h30;Julie Durand;tel;CAF-DTR;oui;25",
            "01/10/2026;7;10h;;rdv;CAF-DTR;oui;30");

    Visit visit = plan.visits().getFirst();
    assertThat(visit.agent()).isEqualTo("camille");
    assertThat(visit.when().minuteOfDay()).isEqualTo(9 * 60 + 30);
    assertThat(visit.channel()).isEqualTo(Channel.PHONE);
    assertThat(visit.length()).isEqualTo(new Length(25, Origin.TYPED));
    assertThat(plan.remarks()).anyMatch(said -> said.startsWith("Visites dont les lignes se"));
  }

  @Test
  void whatAVisitDoesNotSayIsUsualAndRemarked() {
    TakeoverPlan plan =
        plan(
            "date;visite;demarche;resultat",
            "01/10/2026;1;CAF-RSA;oui",
            "01/10/2026;1;CAF-DTR;oui");

    Visit visit = plan.visits().getFirst();
    assertThat(visit.when().minuteOfDay()).isEqualTo(9 * 60);
    assertThat(visit.when().origin()).isEqualTo(Origin.USUAL);
    assertThat(visit.when().enteredAfter()).isTrue();
    assertThat(visit.length()).isEqualTo(new Length(45 + 15, Origin.USUAL));
    assertThat(visit.channel()).isEqualTo(Channel.WALK_IN);
    assertThat(visit.agent()).isEqualTo("camille");
    assertThat(visit.source().importId()).isEqualTo("import");
    assertThat(plan.remarks()).hasSize(4);
  }

  @Test
  void aTimeBehindTheDateIsTheVisitsTime() {
    TakeoverPlan plan = plan("date;demarche;resultat", "01/10/2026 14h32;CAF-RSA;oui");

    assertThat(plan.visits().getFirst().when().minuteOfDay()).isEqualTo(14 * 60 + 32);
  }

  @Test
  void unknownAgentsAreCreatedOnceWithoutAccess() {
    TakeoverPlan plan =
        plan(
            "date;conseiller;demarche;resultat",
            "01/10/2026;JD;CAF-RSA;oui",
            "01/10/2026;JULIE DURAND;CAF-RSA;oui",
            "01/10/2026;Durand Julie;CAF-RSA;oui",
            "01/10/2026;julie durand;CAF-RSA;oui",
            "01/10/2026;CM;CAF-RSA;oui",
            "01/10/2026;camille;CAF-RSA;oui",
            "01/10/2026;XY;CAF-RSA;oui");

    assertThat(plan.newAgents()).extracting("name").containsExactly("Julie Durand", "XY");
    assertThat(plan.newAgents()).noneMatch(agent -> agent.active());
    String julie = plan.newAgents().getFirst().id();
    String other = plan.newAgents().getLast().id();
    assertThat(plan.visits())
        .extracting(Visit::agent)
        .containsExactly(julie, julie, julie, julie, "camille", "camille", other);
  }

  @Test
  void initialsOfTwoAgentsAreNotGuessed() {
    TakeoverPlan plan =
        plan(
            "date;conseiller;demarche;resultat",
            "01/10/2026;Chloé Morel;CAF-RSA;oui",
            "01/10/2026;CM;CAF-RSA;oui");

    assertThat(plan.newAgents()).extracting("name").containsExactly("Chloé Morel", "CM");
  }

  // --- outcomes

  @ParameterizedTest
  @CsvSource({
    "résolu,RESOLVED",
    "Résolue,RESOLVED",
    "oui,RESOLVED",
    "OK,RESOLVED",
    "traité,RESOLVED",
    "fait,RESOLVED",
    "RESOLVED,RESOLVED",
    "en cours,PENDING",
    "suite à donner,PENDING",
    "à suivre,PENDING",
    "orienté,PLANNED_ORIENTATION",
    "orientation,PLANNED_ORIENTATION",
    "redirigé,REDIRECTED",
    "renvoyé,REDIRECTED",
    "Renvoyée ailleurs,REDIRECTED",
    "abandon,UNFINISHED",
    "non abouti,UNFINISHED",
    "non,UNFINISHED",
    "non résolu,UNFINISHED"
  })
  void anOutcomeIsKnownByItsWholeWords(String word, Outcome outcome) {
    Request request = request(OUTCOMES, "01/10/2026;CAF-RSA;%s;;".formatted(word));

    assertThat(request.outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "sans rdv,WALK_IN",
    "spontané,WALK_IN",
    "sur rdv,APPOINTMENT",
    "Tél.,PHONE",
    "appel,PHONE",
    "courriel,MAIL",
    "visioconférence,VIDEO",
    "lettre,LETTER",
    "rdv téléphonique,PHONE",
    "accueil sans rdv,WALK_IN"
  })
  void aChannelIsKnownByItsWords(String word, Channel channel) {
    TakeoverPlan plan =
        plan("date;canal;demarche;resultat", "01/10/2026;%s;CAF-RSA;oui".formatted(word));

    assertThat(plan.visits().getFirst().channel()).isEqualTo(channel);
  }

  @ParameterizedTest
  @CsvSource({
    "pièce manquante,MISSING_DOCUMENT",
    "identifiants ou FranceConnect bloqués,CREDENTIALS",
    "téléservice en panne,PORTAL_DOWN",
    "pas d’interlocuteur,NO_ANSWER",
    "aucun créneau,NO_SLOT",
    "notre réseau en panne,OWN_OUTAGE",
    "usager sans messagerie,NO_EQUIPMENT",
    "usager parti,VISITOR_LEFT",
    "autre,OTHER",
    "compétence exclusive,EXCLUSIVE_COMPETENCE",
    "hors périmètre,OUT_OF_SCOPE",
    "pas de réponse de la CAF,NO_ANSWER",
    "'',UNSPECIFIED"
  })
  void aCauseNeverChangesAStatedOutcome(String word, Cause cause) {
    Request request = request(OUTCOMES, "01/10/2026;CAF-RSA;redirigé;%s;CPAM".formatted(word));

    assertThat(request.outcome()).isEqualTo(Outcome.REDIRECTED);
    assertThat(request.cause()).isEqualTo(cause);
    assertThat(request.target()).isEqualTo("CPAM");
  }

  @ParameterizedTest
  @CsvSource({
    "CAF-RSA,hors périmètre,OUTSIDE_OFFER", "CAF-RSA,compétence exclusive,OUTSIDE_OFFER",
    "CAF-RSA,prévu par la charte,CHARTER", "CAF-RSA,'',UNSPECIFIED",
    "JUST-POINT,hors périmètre,CATALOGUE", "JUST-POINT,'',CATALOGUE"
  })
  void anOrientationHasItsReason(String procedure, String word, OrientationReason reason) {
    Request request = request(OUTCOMES, "01/10/2026;%s;orientée;%s;".formatted(procedure, word));

    assertThat(request.reason()).isEqualTo(reason);
    assertThat(request.cause()).isNull();
    assertThat(request.target()).isEqualTo("non précisée (reprise)");
  }

  @Test
  void aPendingRequestHasAFollowUpWithoutDate() {
    TakeoverPlan plan = plan(OUTCOMES, "01/10/2026;CAF-RSA;en cours;;");

    FollowUp followUp = plan.followUps().getFirst();
    assertThat(followUp.request()).isEqualTo(plan.visits().getFirst().requests().getFirst().id());
    assertThat(followUp.awaited()).isEqualTo(Awaited.UNSPECIFIED);
    assertThat(followUp.promisedDay()).isNull();
  }

  @Test
  void whatAResolvedRequestDoesNotAskIsLeftOutAndRemarked() {
    TakeoverPlan plan = plan(OUTCOMES, "01/10/2026;CAF-RSA;résolu;pièce manquante;CPAM");

    assertThat(plan.visits().getFirst().requests().getFirst().outcome())
        .isEqualTo(Outcome.RESOLVED);
    assertThat(plan.remarks())
        .contains("Causes sans effet sur le résultat indiqué, non reprises : 1.")
        .contains("Orientations sans effet sur le résultat indiqué, non reprises : 1.");
  }

  // --- rejects

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31/02/2026;9h;x;tel;CAF;CAF-RSA;oui|date|31/02/2026",
        "01/10/2026;26h;x;tel;CAF;CAF-RSA;oui|heure|26h",
        "01/10/2026;9h;x;pigeon;CAF;CAF-RSA;oui|canal|pigeon",
        "01/10/2026;9h;x;tel;Gaz;CAF-RSA;oui|partenaire|Gaz",
        "01/10/2026;9h;x;tel;CAF;Chasse aux papillons;oui|demarche|Chasse aux papillons",
        "01/10/2026;9h;x;tel;CAF;CAF-RSA;peut-être|resultat|peut-être",
        "01/10/2026;9h;x;tel;CAF;CAF-RSA;|resultat|''",
        "01/10/2026;9h;x;tel;CPAM;CAF-RSA;oui|partenaire|CPAM"
      })
  void aValueThatCannotBePlacedIsRejectedWhereItStands(String row, String column, String value) {
    Reject reject = reject(HEADER, row);

    assertThat(reject.line()).isEqualTo(2);
    assertThat(reject.column()).isEqualTo(column);
    assertThat(reject.value()).isEqualTo(value);
  }

  @Test
  void aContradictionSaysWhosePartnerItIs() {
    Reject reject = reject(HEADER, "01/10/2026;9h;x;tel;CPAM;CAF-RSA;oui");

    assertThat(reject.reason()).isEqualTo("La démarche relève de CAF et non de CPAM.");
    assertThat(reject.proposition()).isEqualTo("CAF");
  }

  @Test
  void anAmbiguousProcedureIsProposedNotGuessed() {
    Reject reject = reject(HEADER, "01/10/2026;9h;x;tel;INT;grise;oui");

    assertThat(reject.reason()).isEqualTo("Plusieurs démarches correspondent.");
    assertThat(reject.proposition()).contains("INT-CG (").contains(" | ");
  }

  @ParameterizedTest
  @CsvSource({
    "CAF,RSA,CAF-RSA",
    "MSA,RSA,MSA-RSAPPA",
    "MSA,le médiateur,MSA-MEDIATEUR",
    "ANTS,Consulter son solde de points / suivre sa demande de permis,INT-POINTS",
    "'',AAH,CAF-AAH",
    "retraite,Demander la réversion complémentaire,AGIRC-REVERSION",
    "CAF,DEMANDER LE RSA,CAF-RSA",
    "caf,demande de RSA,CAF-RSA"
  })
  void aProcedureIsKnownByLabelAliasOrUniqueWords(String partner, String text, String code) {
    Request request =
        request(
            "date;partenaire;demarche;resultat", "01/10/2026;%s;%s;oui".formatted(partner, text));

    assertThat(request.procedure()).isEqualTo(code);
  }

  @Test
  void everyFaultOfARowIsTold() {
    TakeoverPlan plan = plan(HEADER, "31/02/2026;26h;x;tel;CAF;CAF-RSA;peut-être");

    assertThat(plan.rejects()).hasSize(3);
    assertThat(plan.rejectedRows()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NIR 2 69 05 49 588 157 80|Ce texte contient un numéro de sécurité sociale.",
        "rappeler au 06 39 98 00 01|Ce texte contient un téléphone ou une adresse de messagerie."
      })
  void aPrecisionThatNamesSomebodyIsRejectedAndNotRepeated(String precision, String reason) {
    TakeoverPlan plan =
        plan(
            "date;demarche;resultat;precision",
            "01/10/2026;CAF-RSA;oui;" + precision,
            "01/10/2026;CAF-RSA;oui;rien",
            "01/10/2026;CAF-RSA;oui;rien",
            "01/10/2026;CAF-RSA;oui;rien");

    assertThat(plan.rejects())
        .containsExactly(new Reject(2, Field.PRECISION, "precision", "", reason, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "COMMUNE, commune, Guise 06 39 98 00 01, téléphone",
    "COMMUNE, commune, a@exemple.fr, messagerie",
    "AGENT, conseiller, Camille 06 39 98 00 01, téléphone",
    "AGENT, conseiller, 2 69 05 49 588 157 80, sécurité sociale"
  })
  void noOtherFieldHoldsAContact(Field field, String header, String cell, String why) {
    TakeoverPlan plan =
        plan(
            "date;demarche;resultat;" + header,
            "01/10/2026;CAF-RSA;oui;" + cell,
            "01/10/2026;CAF-RSA;oui;Camille Martin",
            "01/10/2026;CAF-RSA;oui;Camille Martin",
            "01/10/2026;CAF-RSA;oui;Camille Martin");

    assertThat(plan.rejects())
        .singleElement()
        .satisfies(
            reject -> {
              assertThat(reject.field()).isEqualTo(field);
              assertThat(reject.value()).isEmpty();
              assertThat(reject.reason()).contains(why);
            });
  }

  @Test
  void whereSomebodyIsSentMayHoldThePhoneOfThatOffice() {
    TakeoverPlan plan =
        plan(
            OUTCOMES,
            "01/10/2026;CAF-RSA;renvoyée;pièce manquante;CAF 03 53 01 00 12",
            "01/10/2026;CAF-RSA;oui;;Mairie",
            "01/10/2026;CAF-RSA;oui;;Mairie",
            "01/10/2026;CAF-RSA;oui;;Mairie");

    assertThat(plan.rejects()).isEmpty();
    assertThat(plan.visits().getFirst().requests().getFirst().target())
        .isEqualTo("CAF 03 53 01 00 12");
  }

  @Test
  void aPrecisionOver140CharactersIsRejected() {
    Reject reject =
        reject("date;demarche;resultat;precision", "01/10/2026;CAF-RSA;oui;" + "a ".repeat(80));

    assertThat(reject.reason()).isEqualTo("Ce texte dépasse 140 caractères.");
    assertThat(reject.value()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"RSA pour Mme Duchemin", "dossier Kowalski", "voir 06 39 98 00 01"})
  void aRejectNeverShowsAName(String motif) {
    Reject reject = reject("date;Nom;Motif;Suite", "01/10/2026;KOWALSKI;%s;oui".formatted(motif));

    assertThat(reject.column()).isEqualTo("Motif");
    assertThat(reject.value()).isEmpty();
  }

  // --- correspondences

  @Test
  void correspondencesComeBeforeOurWords() {
    Correspondences own =
        Correspondences.of(
            Imported.table(
                "colonne;valeur;code",
                "colonne;Statut final;resultat",
                "colonne;Suite;ignorer",
                "resultat;vu;RESOLVED",
                "demarche;truc;CAF-RSA",
                "tranche_age;senior;",
                "conseiller;Cam;Camille Martin"));

    TakeoverPlan plan =
        plan(
            own,
            "date;conseiller;demarche;Suite;Statut final;tranche_age",
            "01/10/2026;Cam;Truc;n’importe quoi;VU;Senior");

    assertThat(plan.rejects()).isEmpty();
    assertThat(plan.visits().getFirst().requests().getFirst().procedure()).isEqualTo("CAF-RSA");
    assertThat(plan.visits().getFirst().agent()).isEqualTo("camille");
  }

  @Test
  void aCorrespondenceThatMeansNothingIsRefusedWithItsLine() {
    assertThatThrownBy(() -> Correspondences.of(Imported.table("colonne;valeur;code", "truc;a;b")))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("ligne 2");
  }

  @Test
  void everyTranslationCanBeSeen() {
    TakeoverPlan plan =
        plan(
            "date;partenaire;demarche;resultat",
            "01/10/2026;ANTS;INT-CG;oui",
            "01/10/2026;ANTS;INT-CG;bof",
            "01/10/2026;ANTS;INT-CG;oui");

    assertThat(plan.translations())
        .extracting(t -> t.field().word() + " " + t.value() + " " + t.code() + " " + t.rows())
        .containsExactly(
            "partenaire ANTS INT 3",
            "demarche INT-CG INT-CG 3",
            "resultat bof  1",
            "resultat oui RESOLVED 2");
  }
}
