package fr.guichet.desk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.desk.Desk;
import fr.guichet.desk.October;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Level;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.catalogue.PartnerLabel;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.catalogue.search.Suggestion;
import fr.guichet.model.catalogue.site.PartnerEdit;
import fr.guichet.model.catalogue.site.ProcedureEdit;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.visit.Outcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the site says over the official catalogue, on a real file. */
class CatalogueChangesTest {

  private static final Catalogue OFFICIAL = OfficialCatalogue.load();
  private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

  /** Monday 23 November 2026, 11:02 in Paris. */
  private final TestClock clock = new TestClock("2026-11-23T10:02:44Z", "UTC");

  @TempDir private Path folder;
  private Workplace workplace;
  private Desk desk;
  private CatalogueChanges changes;

  @BeforeEach
  void open() {
    workplace = TestSite.usual(folder, OFFICIAL, clock);
    open(workplace);
  }

  private void open(Workplace place) {
    workplace = place;
    desk = place.desk();
    changes = desk.catalogueChanges();
  }

  @AfterEach
  void close() {
    workplace.close();
  }

  private static PartnerEdit partner(String sign, String name) {
    return new PartnerEdit("", sign, name, FIRST, null, List.of(), null);
  }

  private static ProcedureEdit procedure(String partner, String label, String... keywords) {
    return new ProcedureEdit(
        "",
        new ProcedureEdit.Own(partner, label, Level.SUPPORT, false, FIRST),
        List.of(keywords),
        List.of(),
        null,
        false,
        null,
        List.of(),
        "");
  }

  /** What is said over a procedure as it stands, one thing changed by the test. */
  private ProcedureEdit over(String code, LocalDate until, String... keywords) {
    Procedure now = desk.catalogue().procedure(code).orElseThrow();
    return new ProcedureEdit(
        code, null, List.of(keywords), List.of(), null, false, until, now.documents(), now.url());
  }

  private List<String> found(String words) {
    return desk.lookup().suggestions(words, desk.duty().today()).stream()
        .map(Suggestion::procedure)
        .map(Procedure::code)
        .toList();
  }

  @Test
  void aLocalProcedureIsFoundAtOnceByWordKeywordAndAlias() {
    assertThat(found("pisc")).doesNotContain("LOCAL-MAIRIE-INSCRIPTION-A-LA-PISCINE");
    String mairie = changes.save(partner("Mairie", "Mairie de Guise"));
    assertThat(mairie).isEqualTo("LOCAL-MAIRIE");
    String code = changes.save(procedure(mairie, "Inscription à la piscine", "natation"));
    assertThat(code).isEqualTo("LOCAL-MAIRIE-INSCRIPTION-A-LA-PISCINE");
    assertThat(found("pisc").getFirst()).isEqualTo(code);
    assertThat(found("natation").getFirst()).isEqualTo(code);
    assertThat(found("mairie piscine").getFirst()).isEqualTo(code);
    assertThat(found("mairie quelque chose")).contains("LOCAL-MAIRIE-AUTRE");
    desk.history().undo();
    assertThat(found("pisc")).doesNotContain(code);
    desk.history().undo();
    assertThat(desk.catalogue().partner(mairie)).isEmpty();
    desk.history().redo();
    assertThat(desk.catalogue().partner(mairie)).isPresent();
  }

  @Test
  void whatIsSaidOverAnOfficialProcedureLeavesTheOfficialRowAsItIs() {
    Procedure before = OFFICIAL.procedure("CAF-RSA").orElseThrow();
    changes.save(
        new ProcedureEdit(
            "CAF-RSA",
            null,
            List.of("coup de pouce"),
            List.of("Ancien RMI"),
            25,
            true,
            null,
            List.of("Livret de famille"),
            "https://exemple.fr"));
    Procedure now = desk.catalogue().procedure("CAF-RSA").orElseThrow();
    assertThat(now.label()).isEqualTo(before.label());
    assertThat(now.keywords()).containsAll(before.keywords()).contains("coup de pouce");
    assertThat(now.aliases()).contains("Ancien RMI");
    assertThat(desk.usage().usualMinutes("CAF-RSA")).isEqualTo(25);
    assertThat(desk.siteWords().documents(now)).containsExactly("Livret de famille");
    assertThat(desk.siteWords().url(now)).isEqualTo("https://exemple.fr");
    assertThat(found("coup de pouce").getFirst()).isEqualTo("CAF-RSA");
    assertThat(changes.catalogue().official().procedure("CAF-RSA")).contains(before);
    assertThat(desk.history().undo()).isEqualTo("Annulé. La démarche est comme avant.");
    assertThat(desk.catalogue().procedure("CAF-RSA")).contains(before);
    assertThat(desk.siteWords().documents(before)).isEqualTo(before.documents());
  }

  @Test
  void aFavouriteComesFirstAmongEqualAnswers() {
    List<String> before = found("caf");
    String last = before.get(5);
    Procedure now = desk.catalogue().procedure(last).orElseThrow();
    changes.save(
        new ProcedureEdit(
            last, null, List.of(), List.of(), null, true, null, now.documents(), now.url()));
    assertThat(found("caf").indexOf(last)).isLessThan(5);
  }

  @Test
  void aNewerOfficialCatalogueTakesTheOldOnesPlaceUnderWhatTheSiteSays() {
    String mairie = changes.save(partner("Mairie", "Mairie de Guise"));
    String own = changes.save(procedure("CAF", "Aide de la commune", "secours communal"));
    changes.save(over("CAF-RSA", null, "coup de pouce"));
    changes.save(over("CAF-PPA", LocalDate.of(2026, 12, 31)));
    workplace.close();
    open(TestSite.open(folder, newer(), clock));
    Catalogue now = desk.catalogue();
    assertThat(now.label("CAF-RSA")).isEqualTo("Demander le nouveau RSA");
    assertThat(now.procedure("CAF-RSA").orElseThrow().keywords())
        .containsExactly("nouveau", "coup de pouce");
    assertThat(found("coup de pouce").getFirst()).isEqualTo("CAF-RSA");
    assertThat(now.procedure(own)).isPresent();
    assertThat(now.partner(mairie)).isPresent();
    assertThat(now.procedure("CAF-NEUF")).isPresent();
    assertThat(now.procedure("CAF-PPA")).as("gone from the newer one").isEmpty();
    assertThat(changes.catalogue().overlay().procedure("CAF-PPA").until())
        .as("what was said of it waits")
        .isEqualTo(LocalDate.of(2026, 12, 31));
  }

  /** CAF-RSA called otherwise, CAF-PPA gone, CAF-NEUF new. */
  private static Catalogue newer() {
    List<Procedure> procedures = new ArrayList<>();
    for (Procedure old : OFFICIAL.procedures()) {
      if (old.code().equals("CAF-RSA")) {
        procedures.add(called(old, "CAF-RSA", "Demander le nouveau RSA"));
        procedures.add(called(old, "CAF-NEUF", "Demander une aide neuve"));
      } else if (!old.code().equals("CAF-PPA")) {
        procedures.add(old);
      }
    }
    return Catalogue.of(OFFICIAL.partners(), procedures, List.of());
  }

  private static Procedure called(Procedure old, String code, String label) {
    return new Procedure(
        code,
        old.partner(),
        label,
        List.of("nouveau"),
        List.of(),
        old.plannedOrientation(),
        old.level(),
        old.sensitive(),
        old.usualMinutes(),
        old.from(),
        null,
        old.url(),
        old.documents(),
        old.sourced());
  }

  @Test
  void whatIsWrongIsSaidUnderItsField() {
    assertThat(changes.problems(partner("CAF", "Autre caisse")).get(PartnerEdit.Field.SIGN))
        .isEqualTo("«\u00a0CAF\u00a0» désigne déjà le partenaire CAF.");
    assertThat(changes.problems(partner("Sécu", "Autre")).get(PartnerEdit.Field.SIGN))
        .contains("CPAM");
    assertThat(changes.problems(partner("Mairie", "Mairie"))).isEmpty();
    assertThat(
            changes
                .problems(new PartnerEdit("", "", "", null, null, List.of("caf"), null))
                .keySet())
        .containsExactly(
            PartnerEdit.Field.SIGN,
            PartnerEdit.Field.NAME,
            PartnerEdit.Field.FROM,
            PartnerEdit.Field.SYNONYMS);
    changes.save(partner("Mairie", "Mairie"));
    assertThat(changes.problems(procedure("LOCAL-MAIRIE", "Fête", "msa")))
        .containsEntry(
            ProcedureEdit.Field.KEYWORDS,
            "«\u00a0msa\u00a0» désigne le partenaire MSA\u00a0: cette démarche passerait devant"
                + " lui.");
    assertThat(changes.problems(procedure("RIEN", "")).keySet())
        .containsExactly(ProcedureEdit.Field.PARTNER, ProcedureEdit.Field.LABEL);
    String label = OFFICIAL.label("CAF-RSA");
    assertThat(changes.problems(procedure("CAF", label)).keySet())
        .containsExactly(ProcedureEdit.Field.LABEL);
    var alias =
        new ProcedureEdit(
            "CAF-PPA",
            null,
            List.of(),
            List.of(label),
            0,
            false,
            LocalDate.of(2000, 1, 1),
            List.of("x".repeat(141)),
            "ftp://x");
    assertThat(changes.problems(alias).keySet())
        .containsExactly(
            ProcedureEdit.Field.ALIASES,
            ProcedureEdit.Field.MINUTES,
            ProcedureEdit.Field.UNTIL,
            ProcedureEdit.Field.DOCUMENTS,
            ProcedureEdit.Field.URL);
    assertThatThrownBy(() -> changes.save(alias)).isInstanceOf(Failure.class);
    assertThat(desk.history().undoable()).contains("partenaire ajouté");
  }

  @Test
  void aRetiredProcedureIsNoLongerProposedAndStaysInTheHistory() {
    var october = new October(desk);
    october.visit(October.day(5), 600, 20, October.resolved("CAF", "CAF-RSA"));
    assertThat(changes.problems(over("CAF-RSA", October.day(4))))
        .containsEntry(
            ProcedureEdit.Field.UNTIL,
            "Une entrée la nomme encore le 05/10/2026\u00a0: le dernier jour ne peut pas être"
                + " avant.");
    MonthFigures before = desk.months().now(October.MONTH).figures();
    changes.save(over("CAF-RSA", October.day(31)));
    assertThat(found("rsa")).doesNotContain("CAF-RSA");
    assertThat(desk.lookup().suggestions("rsa", October.day(20)))
        .extracting(found -> found.procedure().code())
        .contains("CAF-RSA");
    assertThat(desk.months().now(October.MONTH).figures()).isEqualTo(before);
    assertThat(october.all()).hasSize(1);
    assertThat(desk.catalogue().label("CAF-RSA")).isEqualTo(OFFICIAL.label("CAF-RSA"));
  }

  @Test
  void favouritesComeFirstWithoutAWord() {
    Procedure now = desk.catalogue().procedure("CPAM-C2S").orElseThrow();
    assertThat(desk.lookup().favourites(October.day(20))).isEmpty();
    changes.save(
        new ProcedureEdit(now.code(), null, List.of(), List.of(), null, true, null, List.of(), ""));
    assertThat(desk.lookup().favourites(October.day(20)))
        .extracting(found -> found.procedure().code())
        .containsExactly("CPAM-C2S");
  }

  @Test
  void theCatchAllsAndOtherRequestsStay() {
    LocalDate end = LocalDate.of(2026, 12, 31);
    var other = new PartnerEdit("AUTRE", "", "", null, null, List.of(), end);
    assertThat(changes.problems(other)).containsOnlyKeys(PartnerEdit.Field.UNTIL);
    assertThat(changes.problems(over("CAF-AUTRE", end)))
        .containsOnlyKeys(ProcedureEdit.Field.UNTIL);
  }

  @Test
  void localPartnersAreNoOperatorsAndHaveTheirLineInTheFigures() {
    String mairie = changes.save(partner("Mairie", "Mairie de Guise"));
    String swim = changes.save(procedure(mairie, "Inscription à la piscine"));
    var october = new October(desk);
    october.visit(
        October.day(5),
        600,
        20,
        October.resolved("CAF", "CAF-RSA"),
        October.resolved(mairie, swim),
        October.resolved(mairie, mairie + "-AUTRE"));
    MonthFigures figures = desk.months().now(October.MONTH).figures();
    assertThat(figures.totals().requests()).isEqualTo(3);
    assertThat(figures.totals().operatorRequests()).isEqualTo(1);
    assertThat(figures.partners()).extracting(GroupFigures::label).containsExactly("CAF", "Mairie");
    assertThat(figures.procedures())
        .extracting(GroupFigures::label)
        .contains("Inscription à la piscine", "Autre demande Mairie");
    assertThat(found("caf")).isNotEmpty();
    desk.history().undo();
    desk.history().undo();
    desk.history().undo();
    assertThat(desk.catalogue().partner(mairie)).as("once nothing names it").isEmpty();
  }

  @Test
  void whatAnotherWindowHasUsedSinceIsNotUndone() {
    String mairie = changes.save(partner("Mairie", "Mairie de Guise"));
    try (Workplace other = TestSite.open(folder, OFFICIAL, clock)) {
      new October(other.desk())
          .visit(October.day(5), 600, 20, October.resolved(mairie, mairie + "-AUTRE"));
    }
    assertThatThrownBy(() -> desk.history().undo())
        .hasMessage(
            "Des entrées portent déjà le code LOCAL-MAIRIE\u00a0: donnez-lui plutôt un dernier"
                + " jour.");
    assertThat(desk.catalogue().partner(mairie)).isPresent();
  }

  @Test
  void aPartnerRenamedKeepsItsSeriesAndTheNameOfEachDay() {
    String code = changes.save(partner("CCAS", "Centre communal d’action sociale"));
    var october = new October(desk);
    october.visit(October.day(5), 600, 20, October.resolved(code, code + "-AUTRE"));
    changes.save(
        new PartnerEdit(
            code,
            "CIAS",
            "Centre intercommunal",
            FIRST,
            LocalDate.of(2026, 11, 1),
            List.of(),
            null));
    assertThat(desk.catalogue().sign(code, October.day(5))).isEqualTo("CCAS");
    assertThat(desk.catalogue().sign(code, desk.duty().today())).isEqualTo("CIAS");
    assertThat(desk.months().now(October.MONTH).figures().partners())
        .extracting(GroupFigures::label)
        .containsExactly("CCAS");
    changes.save(new PartnerEdit(code, "C.I.A.S.", "Centre", FIRST, null, List.of("colis"), null));
    Partner now = desk.catalogue().partner(code).orElseThrow();
    assertThat(now.labels()).extracting(PartnerLabel::sign).containsExactly("CCAS", "C.I.A.S.");
    assertThat(now.synonyms()).containsExactly("colis");
  }

  @Test
  void theSiteOrdersItsPartnersAndShowsItsOwnSigns() {
    List<Partner> before = desk.catalogue().partners();
    String second = before.get(1).code();
    changes.move(second, -1);
    assertThat(desk.catalogue().partners().getFirst().code()).isEqualTo(second);
    String mairie = changes.save(partner("Mairie", "Mairie de Guise"));
    assertThat(desk.catalogue().partners().getLast().code())
        .as("after those whose place was chosen")
        .isEqualTo(mairie);
    changes.save(new PartnerEdit("CNAV", "Retraite", "", null, null, List.of(), null));
    LocalDate today = desk.duty().today();
    assertThat(desk.catalogue().partner("CNAV").orElseThrow().shortSign(today))
        .isEqualTo("Retraite");
    assertThat(desk.catalogue().sign("CNAV", today)).as("as files say it").isEqualTo("Carsat");
    changes.save(new PartnerEdit("CNAV", "Carsat", "", null, null, List.of(), null));
    assertThat(changes.catalogue().overlay().partners()).isEmpty();
  }

  @Test
  void aConseillerChangesNothing() {
    desk.duty().serve(desk.duty().agents().getLast());
    assertThatThrownBy(() -> changes.save(partner("Mairie", "Mairie")))
        .hasMessageStartingWith("Seul un responsable de site change les réglages.");
    assertThatThrownBy(() -> changes.move("CAF", 1)).isInstanceOf(Failure.class);
  }

  /** Whatever is retired on any day after its last use, figures and entries stay equal. */
  @Test
  void retiringWhatCanBeRetiredNeverChangesAFigure() {
    var october = new October(desk).fill();
    MonthFigures before = desk.months().now(October.MONTH).figures();
    List<String> entries = october.all().stream().map(e -> e.visit().toString()).toList();
    Random random = new Random(7);
    List<Procedure> all = desk.catalogue().procedures();
    for (int i = 0; i < 40; i++) {
      Procedure one = all.get(random.nextInt(all.size()));
      ProcedureEdit edit = over(one.code(), October.day(1).plusDays(random.nextInt(120)));
      if (changes.problems(edit).isEmpty()) {
        changes.save(edit);
      }
    }
    assertThat(changes.catalogue().overlay().procedures()).hasSizeGreaterThan(20);
    assertThat(desk.months().now(October.MONTH).figures()).isEqualTo(before);
    assertThat(october.all().stream().map(e -> e.visit().toString()).toList()).isEqualTo(entries);
    assertThat(before.totals().outcomes().of(Outcome.RESOLVED)).isPositive();
    assertThat(workplace.verification().check()).isNotEmpty();
  }
}
