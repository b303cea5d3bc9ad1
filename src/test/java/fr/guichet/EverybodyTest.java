package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.safekeeping.Reason;
import fr.guichet.ui.PaintedContrast;
import fr.guichet.ui.ReadAloud;
import fr.guichet.ui.TabWalk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every screen, pane, box and section of the settings for somebody who does not see it, or has no
 * mouse: names, roles and values of whatever takes the focus, and Tab from stop to stop.
 */
@Tag("slow")
class EverybodyTest extends WholeProgram {

  private static Path demonstration;

  @TempDir private Path temporary;
  private final List<String> faults = new ArrayList<>();

  /** Made once: each test writes in a backup of it. */
  @BeforeAll
  static void makeDemonstration(@TempDir Path folder) {
    try (Workplace made = TestSite.demonstration(folder, OfficialCatalogue.load(), CLOCK, 3, 1)) {
      demonstration = made.safekeeping().make(Reason.ASKED).file();
    }
  }

  private void openDemonstration() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("demonstration"));
    Files.copy(demonstration, folder.resolve("guichet.db"));
    open(folder);
  }

  /**
   * Who does not see: what takes the focus here is named, and its value is read. Who sees little:
   * each text stands out.
   */
  private void heard(String place) {
    hands.settle();
    onScreen(
        () -> {
          ReadAloud.faults(stage.getScene().getRoot())
              .forEach(fault -> faults.add(place + ": " + fault));
          PaintedContrast.faults(stage.getScene())
              .forEach(fault -> faults.add(place + ": " + fault));
        });
  }

  /** Who has no mouse: Tab goes round, down each column, and the focus is seen. */
  private void walked(String place) {
    heard(place);
    new TabWalk(hands, stage::getScene).faults().forEach(fault -> faults.add(place + ": " + fault));
  }

  private void nothingIsWrong() {
    assertThat(faults).as(String.join("\n", faults)).isEmpty();
  }

  @Test
  void theFirstStart() {
    open(temporary.resolve("neuf"));
    walked("Bienvenue");
    hands.type("i");
    walked("Installer mon site");
    nothingIsWrong();
  }

  @Test
  void theCounter() throws IOException {
    openDemonstration();
    walked("Qui sert ?");
    hands.alt(KeyCode.C);
    walked("code de récupération");
    hands.press(KeyCode.ESCAPE).signIn();
    walked("Guichet");
    hands.press(KeyCode.F2).type("rsa");
    heard("Guichet, propositions");
    hands.press(KeyCode.ENTER);
    walked("Guichet, résultat");
    hands.type("x").press(KeyCode.ENTER);
    heard("Guichet, cause");
    hands.press(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.ENTER).alt(KeyCode.B);
    heard("Guichet, public et note");
    hands.alt(KeyCode.Q);
    heard("Guichet, quand");
    hands.press(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.ESCAPE).alt(KeyCode.J);
    walked("La journée");
    hands.press(KeyCode.ESCAPE).alt(KeyCode.N);
    heard("Non pris");
    hands.press(KeyCode.ESCAPE).alt(KeyCode.E);
    walked("Panne");
    hands.press(KeyCode.ESCAPE, KeyCode.F8);
    heard("Affluence");
    hands.press(KeyCode.F8).alt(KeyCode.P);
    walked("Passage de relais");
    hands.press(KeyCode.ESCAPE).alt(KeyCode.C);
    walked("Fiches du site");
    hands.press(KeyCode.ESCAPE).ctrl(KeyCode.F).type("retraite");
    walked("Journal, chercher");
    hands.press(KeyCode.ESCAPE).ctrl(KeyCode.J);
    heard("Journal");
    hands.press(KeyCode.F2);
    strength.pass(Duration.ofMinutes(10));
    onScreen(window.guard()::look);
    walked("Voile");
    hands.press(KeyCode.F12);
    walked("Verrou");
    nothingIsWrong();
  }

  @Test
  void theOtherScreens() throws IOException {
    openDemonstration();
    hands.signIn().press(KeyCode.F3);
    heard("Rendez-vous");
    hands.ctrl(KeyCode.R);
    heard("Rendez-vous, formulaire");
    hands.press(KeyCode.ESCAPE).ctrl(KeyCode.L);
    heard("Rendez-vous, libre");
    hands.press(KeyCode.ESCAPE).ctrl(KeyCode.P);
    heard("Rendez-vous, imprimer");
    hands.press(KeyCode.ESCAPE).alt(KeyCode.J).ctrl(KeyCode.J);
    heard("Rendez-vous, la journée");
    hands.press(KeyCode.ESCAPE).alt(KeyCode.L);
    heard("Rendez-vous, liste");
    hands.press(KeyCode.F4);
    walked("À suivre");
    hands.ctrl(KeyCode.R);
    walked("À rappeler");
    hands.press(KeyCode.ESCAPE).press(KeyCode.F5).alt(KeyCode.LEFT);
    walked("Mois");
    hands.ctrl(KeyCode.B);
    walked("Mois, à reporter");
    hands.press(KeyCode.ESCAPE, KeyCode.F6);
    walked("Tableau de bord");
    hands.type("t");
    walked("Tableau de bord, tableau");
    nothingIsWrong();
  }

  @Test
  void theSettings() throws IOException {
    openDemonstration();
    hands.signIn().press(KeyCode.F7);
    @SuppressWarnings("unchecked")
    var list = (ListView<fr.guichet.ui.settings.Section>) stage.getScene().lookup("#sections");
    for (int i = 0; i < list.getItems().size(); i++) {
      String title = "Réglages, " + list.getItems().get(i).title();
      assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(i);
      walked(title);
      hands.press(KeyCode.ENTER);
      heard(title);
      hands.press(KeyCode.DOWN, KeyCode.ENTER);
      walked(title + ", une ligne");
      hands.press(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.F7, KeyCode.DOWN);
    }
    nothingIsWrong();
  }
}
