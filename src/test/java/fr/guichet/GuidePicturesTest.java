package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.exchange.posts.ExchangeFolder;
import fr.guichet.model.account.RecoveryCode;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.ui.Hands;
import fr.guichet.ui.Screens;
import fr.guichet.ui.kit.FakeFileChoices;
import fr.guichet.ui.kit.file.FileChoices;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pictures of the README and the guide, made by driving the program: a picture that no longer
 * shows it fails here. {@code ./mvnw test -Dtest=GuidePicturesTest -Dpictures.update=true} renews
 * them.
 */
@Tag("slow")
class GuidePicturesTest extends WholeProgram {

  private static final Path PICTURES = Path.of("docs/guide/images");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T09:10:00Z"), ZoneId.of("Europe/Paris"));

  /**
   * A caret or another machine's antialiasing may differ, and rows of a list by a pixel each:
   * JavaFX gives lines of text whole or broken heights from run to run. Not what is shown.
   */
  private static final double TOLERANCE = 0.03;

  /** A spreadsheet as a site keeps it; one line does not pass. */
  private static final List<String> MONTH =
      List.of(
          "Relevé d’octobre;;;;;;",
          "Jour;Organisme;Objet venue;Suite donnée;Accueilli par;Temps (min);Nom",
          "01/10/2026;CAF;CAF-RSA;vu;Julie Durand;20;Petit",
          "02/10/2026;CPAM;Carte Vitale;vu;Camille;15;Roy",
          "02/10/2026;ANTS;carte grise;résolu;Camille;30;Leroy",
          "05/10/2026;CAF;prime d’activité;en cours;Julie Durand;25;Blanc",
          "31/02/2026;CAF;CAF-RSA;résolu;Camille;20;Rose",
          "Total;;;;;110;");

  @TempDir private Path temporary;

  @Override
  Hands open(Path folder) {
    onScreen(
        () -> {
          window = new ProgramWindow(stage, folder, CLOCK, strength.strength(), files());
          window.open();
        });
    hands = new Hands(this::shown, window.background()::settle).settle().settle();
    return hands;
  }

  /** The bandeau while it is there. */
  private Stage shown() {
    boolean band = window.band() != null && window.band().isOpen();
    return band ? window.band().stage() : stage;
  }

  private FileChoices files() {
    return FakeFileChoices.of(temporary.resolve("octobre.csv"));
  }

  @Test
  void theFirstStart() throws IOException {
    open(temporary.resolve("neuf"));
    picture("start-choice");
    hands.type("r").type("k3m9t 7xq2a 0bc4d 9zkme qw12r hj7p8 v5n6s").press(KeyCode.TAB);
    hands.type("/partage/mairie/guichet");
    picture("start-join");
  }

  @Test
  void aDayAtTheCounter() throws IOException {
    Path folder = temporary.resolve("demonstration");
    try (Workplace made = TestSite.openEmpty(folder, OfficialCatalogue.load(), CLOCK)) {
      made.demonstration().make(13, 1, TestSite.PASSWORD);
    }
    open(folder);
    picture("sign-in");
    hands.signIn();
    for (String word : new String[] {"rsa", "carte grise", "avis impots", "releve carriere"}) {
      hands.type(word).press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    }
    hands.type("carte gr");
    picture("counter");
    hands.press(KeyCode.ENTER).type("s");
    picture("outcome");
    hands
        .type("1")
        .ctrl(KeyCode.N)
        .type("apl")
        .press(KeyCode.ENTER)
        .ctrl(KeyCode.T)
        .type("reversion");
    picture("three-in-progress");
    hands.press(KeyCode.ESCAPE, KeyCode.ESCAPE).ctrl(KeyCode.F).type("retraite");
    picture("search");
    hands.press(KeyCode.ESCAPE, KeyCode.F8);
    picture("affluence");
    hands.press(KeyCode.F8).alt(KeyCode.J);
    picture("day");
    hands.press(KeyCode.ESCAPE, KeyCode.F5).alt(KeyCode.LEFT);
    picture("month");
    hands.press(KeyCode.ENTER);
    picture("month-check");
    hands.press(KeyCode.ESCAPE).ctrl(KeyCode.B).press(KeyCode.ENTER, KeyCode.ENTER);
    picture("month-report");
    hands.press(KeyCode.ESCAPE).ctrl(KeyCode.K);
    hands.press(KeyCode.TAB, KeyCode.ENTER); // with points left, the question's default is no
    assertThat(words()).anyMatch(words -> words.startsWith("clôturé le 24/11/2026"));
    picture("month-closed");
    hands.press(KeyCode.F3);
    picture("appointments");
    hands.press(KeyCode.F4);
    picture("follow-ups");
    hands.press(KeyCode.F6);
    picture("dashboard");
    hands.press(KeyCode.TAB, KeyCode.ENTER).settle();
    picture("dashboard-entries");
    hands.press(KeyCode.ESCAPE, KeyCode.F2).alt(KeyCode.P);
    picture("handover");
    hands.press(KeyCode.ESCAPE);
    settings();
    hands.press(KeyCode.F2).type("rsa").press(KeyCode.ENTER);
    strength.pass(Duration.ofMinutes(10));
    onScreen(window.guard()::look);
    picture("veil");
    hands.press(KeyCode.F12);
    picture("lock");
  }

  private void settings() throws IOException {
    hands.press(KeyCode.F7);
    picture("settings-site");
    hands.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
    picture("settings-display");
    hands.press(KeyCode.DOWN, KeyCode.ENTER).type("rsa");
    hands.press(KeyCode.ENTER);
    picture("settings-procedure");
    hands.press(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.DOWN, KeyCode.ENTER);
    picture("settings-partners");
    hands.press(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.ESCAPE);
    hands.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
    picture("personal-data");
    hands.press(KeyCode.DOWN, KeyCode.ENTER).type("binet").press(KeyCode.ENTER);
    picture("personal-rights");
    hands.press(KeyCode.ESCAPE, KeyCode.DOWN);
    picture("personal-accesses");
  }

  @Test
  void whatIsBesideTheScreens() throws IOException {
    Path folder = temporary.resolve("site");
    TestSite.usual(folder, OfficialCatalogue.load(), CLOCK).close();
    Files.write(temporary.resolve("octobre.csv"), MONTH);
    open(folder);
    hands.signIn().press(KeyCode.F1).type("piece manque");
    picture("help");
    hands.press(KeyCode.ESCAPE).press(KeyCode.F1).alt(KeyCode.V).type("rsa");
    picture("first-visit");
    hands.ctrl(KeyCode.B);
    picture("band", window.band().stage());
    hands.ctrl(KeyCode.B).press(KeyCode.ESCAPE, KeyCode.F7);
    down(6);
    picture("takeover-file");
    hands.press(KeyCode.ENTER).ctrl(KeyCode.O);
    picture("takeover-columns");
    hands.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER).type("dem").press(KeyCode.ENTER);
    hands.ctrl(KeyCode.ENTER);
    picture("takeover-values");
    hands.press(KeyCode.ENTER).type("rés").press(KeyCode.ENTER).ctrl(KeyCode.ENTER);
    picture("takeover-trial");
    hands.press(KeyCode.F7, KeyCode.DOWN, KeyCode.ENTER, KeyCode.DOWN).digit(1, "&");
    picture("label");
    hands.press(KeyCode.ENTER);
    picture("label-proof");
  }

  /** Two posts that both corrected a visit; the second has said nothing since the day before. */
  @Test
  void twoPosts() throws IOException {
    Path folder = temporary.resolve("un");
    var share = new ExchangeFolder(Files.createDirectory(temporary.resolve("partage")));
    var clock = new TestClock("2026-11-23T08:20:00Z", "Europe/Paris");
    Path other = temporary.resolve("deux");
    try (Workplace first = TestSite.usual(folder, OfficialCatalogue.load(), clock)) {
      Desk here = first.desk();
      String visit = note(here, clock);
      RecoveryCode code = here.posts().invite(share);
      try (Workplace empty = TestSite.openEmpty(other, OfficialCatalogue.load(), clock)) {
        empty.joining().join(code, share);
      }
      try (Workplace second = TestSite.open(other, OfficialCatalogue.load(), clock)) {
        here.posts().reunite(share, true);
        correct(here, visit, 2, "");
        clock.pass(Duration.ofMinutes(12));
        second.desk().duty().serve(second.desk().duty().agents().getLast());
        correct(second.desk(), visit, 1, "revient mardi avec son bail");
        second.desk().posts().reunite(share, true);
      }
      clock.pass(Duration.ofMinutes(4));
      here.posts().reunite(share, true);
    }
    open(folder);
    hands.signIn().press(KeyCode.F7);
    down(8);
    picture("posts");
  }

  private static String note(Desk desk, Clock clock) {
    RequestDraft rsa = RequestDraft.of("CAF", "CAF-RSA", "").decided(Outcome.RESOLVED, false);
    String agent = desk.duty().serving().id();
    VisitDraft draft =
        VisitDraft.started(desk.duty().nextId(), agent, clock.millis(), Channel.WALK_IN)
            .withRequests(List.of(rsa));
    return desk.visits().save(draft, null).visit().id();
  }

  private static void correct(Desk desk, String id, int persons, String note) {
    VisitEntry entry = desk.journal().find(id).orElseThrow();
    desk.visits()
        .save(desk.journal().draftOf(entry).with(d -> d.persons(persons).note(note)), null);
  }

  private void down(int times) {
    for (int i = 0; i < times; i++) {
      hands.press(KeyCode.DOWN);
    }
  }

  private void picture(String name) throws IOException {
    picture(name, stage);
  }

  private void picture(String name, Stage of) throws IOException {
    hands.settle().settle();
    onScreen(() -> Screens.capture(of.getScene(), "guide-" + name));
    Path made = Path.of("target/screens/guide-" + name + ".png");
    Path shown = PICTURES.resolve(name + ".png");
    if (Boolean.getBoolean("pictures.update")) {
      Files.createDirectories(PICTURES);
      Files.copy(made, shown, StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(difference(made, shown)).as(name).isLessThan(TOLERANCE);
  }

  /** The share of pixels that differ visibly; 1 for another size. */
  private static double difference(Path one, Path other) throws IOException {
    BufferedImage a = ImageIO.read(one.toFile());
    BufferedImage b = ImageIO.read(other.toFile());
    if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) {
      return 1;
    }
    int different = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        different += Math.abs((a.getRGB(x, y) & 0xff) - (b.getRGB(x, y) & 0xff)) > 24 ? 1 : 0;
      }
    }
    return (double) different / (a.getWidth() * a.getHeight());
  }
}
