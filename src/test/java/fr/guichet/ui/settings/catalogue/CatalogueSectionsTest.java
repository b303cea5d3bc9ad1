package fr.guichet.ui.settings.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.TestClock;
import fr.guichet.model.catalogue.Level;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.ui.Awake;
import fr.guichet.ui.DeskWindow;
import fr.guichet.ui.Hands;
import fr.guichet.ui.ReadAloud;
import fr.guichet.ui.kit.Theme;
import fr.guichet.ui.settings.SettingsScreen;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Réglages, Démarches and Partenaires, by keyboard, on a real file. */
@ExtendWith(Awake.class)
class CatalogueSectionsTest {

  /** Monday 23 November 2026, 11:02 in Paris. */
  private final TestClock clock = new TestClock("2026-11-23T10:02:44Z", "UTC");

  @TempDir private static Path folder;
  private static int run;
  private DeskWindow place;
  private Desk desk;
  private Hands hands;
  private SettingsScreen settings;

  @Start
  void open(Stage stage) {
    place = DeskWindow.open(stage, folder.resolve("site" + run++), clock, _ -> {}, this::screen);
    desk = place.desk();
    hands = place.hands();
  }

  private SettingsScreen screen(DeskWindow.Parts parts) {
    settings =
        new SettingsScreen(
            List.of(
                CatalogueSections.procedures(parts.desk(), parts.background(), parts.messages()),
                CatalogueSections.partners(parts.desk(), parts.background(), parts.messages())),
            undone -> {
              parts.desk().history().undo();
              undone.run();
            });
    return settings;
  }

  @AfterEach
  void close() {
    place.close();
  }

  private TextField field() {
    return (TextField) place.focused();
  }

  /** The name of the field with the focus. */
  private String where() {
    return ReadAloud.name(place.focused());
  }

  private Hands write(String text) {
    return hands.ctrl(KeyCode.A).press(KeyCode.DELETE).type(text);
  }

  private Hands procedures() {
    return hands.press(KeyCode.ENTER);
  }

  private Hands partners() {
    return hands.press(KeyCode.DOWN, KeyCode.ENTER);
  }

  private Partner partner(String code) {
    return desk.catalogue().partner(code).orElseThrow();
  }

  private Procedure procedure(String code) {
    return desk.catalogue().procedure(code).orElseThrow();
  }

  /** Adds a partner as an agent would. */
  private void addMairie() {
    partners().ctrl(KeyCode.N);
    assertThat(where()).isEqualTo("Sigle affiché");
    hands.type("Mairie").press(KeyCode.ENTER).type("Mairie de Guise").press(KeyCode.ENTER);
    hands.type("hotel de ville").ctrl(KeyCode.S);
    assertThat(partner("LOCAL-MAIRIE").synonyms()).containsExactly("hotel de ville");
  }

  @Test
  @Tag("slow")
  void theyLookAsTheyShould(FxRobot robot) {
    procedures().type("rsa").press(KeyCode.ENTER);
    place.window().capture(robot, "settings-procedures");
    place.window().capture(robot, "settings-procedures-1280", 1280, 720, Theme.LIGHT);
    place.window().capture(robot, "settings-procedures-dark", 1366, 768, Theme.DARK);
    hands.ctrl(KeyCode.N).type("CA");
    place.window().capture(robot, "settings-procedure-new");
    hands.ctrl(KeyCode.S);
    place.window().capture(robot, "settings-procedure-problems");
    assertThat(place.nameless()).isEmpty();
    hands.press(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.ESCAPE);
    assertThat(place.focused()).isInstanceOf(ListView.class);
    partners();
    place.window().capture(robot, "settings-partners");
    place.window().capture(robot, "settings-partners-narrow", 911, 512, Theme.LIGHT);
    assertThat(place.nameless()).isEmpty();
  }

  @Test
  void aPartnerAndItsProcedureAreAddedByKeysAndFoundAtOnce() {
    addMairie();
    hands.press(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.UP, KeyCode.ENTER).ctrl(KeyCode.N);
    assertThat(where()).isEqualTo("Partenaire");
    hands.type("mair").press(KeyCode.ENTER);
    assertThat(field().getText()).isEqualTo("Mairie");
    hands.press(KeyCode.ENTER).type("Inscription a la piscine").press(KeyCode.ENTER);
    hands.type("natation ; bassin").press(KeyCode.ENTER).type("Piscine municipale");
    hands.press(KeyCode.ENTER).type("10").ctrl(KeyCode.S);
    Procedure added = procedure("LOCAL-MAIRIE-INSCRIPTION-A-LA-PISCINE");
    assertThat(added.keywords()).containsExactly("natation", "bassin");
    assertThat(added.aliases()).containsExactly("Piscine municipale");
    assertThat(added.usualMinutes()).isEqualTo(10);
    assertThat(added.level()).isEqualTo(Level.SUPPORT);
    assertThat(added.from()).isEqualTo(LocalDate.of(2026, 11, 1));
    assertThat(desk.lookup().suggestions("bass", desk.duty().today()).getFirst().procedure().code())
        .isEqualTo(added.code());
    hands.type("zz").press(KeyCode.ESCAPE);
    assertThat(settings.unsaved()).containsExactly("Démarches");
    hands.ctrl(KeyCode.Z);
    assertThat(desk.catalogue().procedure(added.code())).isEmpty();
    assertThat(settings.unsaved()).as("typed on what is gone").isEmpty();
  }

  @Test
  void anOfficialRowIsOnlySpokenOf() {
    procedures().type("prime activ");
    hands.press(KeyCode.ENTER);
    assertThat(where()).isEqualTo("Mots-clés du site");
    String label = procedure("CAF-PPA").label();
    hands.type("coup de pouce").press(KeyCode.ENTER, KeyCode.ENTER).type("35").press(KeyCode.ENTER);
    assertThat(where()).isEqualTo("Dernier jour");
    hands.type("31/12/2027").ctrl(KeyCode.S);
    assertThat(procedure("CAF-PPA").keywords()).contains("coup de pouce");
    assertThat(procedure("CAF-PPA").label()).isEqualTo(label);
    assertThat(procedure("CAF-PPA").until()).isEqualTo(LocalDate.of(2027, 12, 31));
    assertThat(desk.usage().usualMinutes("CAF-PPA")).isEqualTo(35);
    assertThat(place.said()).contains("La démarche est enregistrée.");
  }

  @Test
  void whatIsWrongStandsUnderItsFieldAndWhatWasTypedStays() {
    procedures().type("prime activ").press(KeyCode.ENTER).type("cpam").press(KeyCode.ENTER);
    hands.press(KeyCode.ENTER).type("dix").press(KeyCode.ENTER).type("demain").ctrl(KeyCode.S);
    assertThat(where()).isEqualTo("Mots-clés du site");
    assertThat(place.said())
        .contains(
            "«\u00a0cpam\u00a0» désigne le partenaire CPAM\u00a0: cette démarche passerait devant"
                + " lui.",
            "De 1 à 1440 minutes.",
            "«\u00a0demain\u00a0» n’est pas un jour\u00a0; par exemple 31/12/2026");
    hands.press(KeyCode.ESCAPE);
    write("carte vitale");
    hands.press(KeyCode.ENTER);
    assertThat(where()).isEqualTo("Mots-clés du site");
    assertThat(field().getText()).isEmpty();
    hands.press(KeyCode.ESCAPE);
    write("prime activ");
    hands.press(KeyCode.ENTER);
    assertThat(field().getText()).isEqualTo("cpam");
    hands.alt(KeyCode.Z);
    assertThat(field().getText()).isEmpty();
    hands.alt(KeyCode.Z);
    assertThat(field().getText()).isEqualTo("cpam");
    assertThat(desk.history().undoable()).isEmpty();
  }

  @Test
  void partnersChangePlacesAndSigns() {
    List<Partner> before = desk.catalogue().partners();
    partners().press(KeyCode.DOWN).alt(KeyCode.UP);
    assertThat(desk.catalogue().partners().getFirst()).isNotEqualTo(before.getFirst());
    assertThat(desk.catalogue().partners().getFirst().code()).isEqualTo(before.get(1).code());
    hands.type("carsat").press(KeyCode.ENTER);
    write("Retraites").ctrl(KeyCode.S);
    assertThat(partner("CNAV").shortSign(desk.duty().today())).isEqualTo("Retraites");
    assertThat(place.nodes().filter(Node::isVisible)).isNotEmpty();
  }

  @Test
  void aConseillerReadsTheCatalogueAndIsToldWhoChangesIt(FxRobot robot) {
    hands.press(KeyCode.F11);
    procedures().ctrl(KeyCode.N);
    assertThat(place.said())
        .anyMatch(said -> said.startsWith("Seul un responsable de site change les réglages."));
    hands.type("rsa").press(KeyCode.ENTER);
    assertThat(place.focused().getId()).as("in the sheet").startsWith("sheet-");
    place.window().capture(robot, "settings-procedure-adviser");
    place.window().capture(robot, "settings-procedure-adviser-narrow", 911, 512, Theme.LIGHT);
    hands.type("x").ctrl(KeyCode.S);
    assertThat(desk.history().undoable()).isEmpty();
  }
}
