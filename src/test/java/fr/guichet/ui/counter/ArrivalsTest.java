package fr.guichet.ui.counter;

import static fr.guichet.model.text.Texts.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.appointment.AppointmentBook.Reach;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.catalogue.Bundle;
import fr.guichet.model.contact.Person;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.ui.Awake;
import fr.guichet.ui.DeskWindow;
import fr.guichet.ui.Hands;
import fr.guichet.ui.counter.expected.OtherScreens;
import fr.guichet.ui.kit.FakePaperwork;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Who is expected, on the counter, by keyboard, on a real file. */
@ExtendWith(Awake.class)
class ArrivalsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** Monday 23 November 2026, 9:42 in Paris. */
  private final TestClock clock = new TestClock("2026-11-23T08:42:10Z", "UTC");

  @TempDir private static Path folder;
  private static int run;
  private final FakePaperwork papers = new FakePaperwork();
  private int stays;
  private final List<String> went = new ArrayList<>();
  private DeskWindow place;
  private Desk desk;
  private CounterScreen screen;
  private Hands hands;

  @Start
  void open(Stage stage) {
    place =
        DeskWindow.open(
            stage,
            folder.resolve("site" + run++),
            clock,
            ArrivalsTest::sample,
            parts -> {
              screen =
                  CounterScreen.of(
                      parts.desk(),
                      parts.background(),
                      parts.messages(),
                      parts.overlay(),
                      _ -> {},
                      others(),
                      papers);
              screen.greet();
              return screen;
            });
    desk = place.desk();
    hands = place.hands();
  }

  @Test
  void nothingLeadsBackFromTheCounterOnceAVisitIsBegun() {
    hands.settle();
    assertThat(stays).isZero();
    hands.type("rsa");
    assertThat(stays).isOne();
  }

  private OtherScreens others() {
    return new OtherScreens() {
      @Override
      public void followUps() {
        went.add("followUps");
      }

      @Override
      public void toFillIn() {
        went.add("toFillIn");
      }

      @Override
      public void appointments() {
        went.add("appointments");
      }

      @Override
      public void stay() {
        stays++;
      }
    };
  }

  private static void sample(Desk of) {
    take(of, TODAY.minusDays(3), 600, "Mme Un", "CAF", "CAF-RSA");
    take(of, TODAY, 9 * 60, "Mme Binet", "CNAV", "CNAV-DEMANDE");
    take(of, TODAY, 9 * 60 + 45, "M. Costa", "CAF", "CAF-RSA");
    take(of, TODAY, 14 * 60, "M. Petit", "CAF", "");
    take(of, TODAY.plusDays(1), 600, "Mme Nguyen", "INT", "");
    of.followUps().callBack(new Person("M. Blanc", "", "06 39 98 12 18", "", ""), "CAF", TODAY, "");
  }

  private static void take(
      Desk of, LocalDate day, int from, String name, String partner, String procedure) {
    AppointmentDraft draft =
        AppointmentDraft.of(new Slot(day, from, 30), of.duty().agents().getLast().id())
            .with(
                d ->
                    d.partner(partner)
                        .procedure(procedure)
                        .person(new Person(name, "", "", "", "")));
    of.appointments().save(draft, Reach.THIS_ONE);
  }

  @AfterEach
  void close() {
    place.close();
  }

  private Appointment at(int from) {
    return desk.appointments().between(TODAY, TODAY).stream()
        .filter(b -> b.slot().from() == from)
        .findFirst()
        .orElseThrow()
        .appointment();
  }

  private List<Visit> visits() {
    return desk.journal().find(JournalQuery.ofDay(TODAY)).stream().map(VisitEntry::visit).toList();
  }

  @Test
  void whoComesIsReceivedByKeys(FxRobot robot) {
    hands.settle();
    place.window().capture(robot, "counter-expected");
    hands.ctrl(KeyCode.A);
    assertThat(at(9 * 60 + 45).status()).isEqualTo(Status.ARRIVED);
    assertThat(place.said()).anyMatch(words -> words.contains("là depuis 09:42"));
    clock.pass(Duration.ofMinutes(6));
    hands.ctrlShift(KeyCode.A).press(KeyCode.ENTER);
    assertThat(visits())
        .singleElement()
        .satisfies(
            visit -> {
              assertThat(visit.channel()).isEqualTo(Channel.APPOINTMENT);
              assertThat(visit.when().minuteOfDay()).isEqualTo(9 * 60 + 48);
              assertThat(visit.requests().getFirst().procedure()).isEqualTo("CAF-RSA");
              assertThat(visit.agent()).isEqualTo(desk.duty().agents().getLast().id());
            });
    assertThat(at(9 * 60 + 45).status()).isEqualTo(Status.HONOURED);
    assertThat(at(9 * 60 + 45).visit()).isEqualTo(visits().getFirst().id());
    hands.ctrl(KeyCode.Z);
    assertThat(visits()).isEmpty();
    assertThat(at(9 * 60 + 45).status()).isEqualTo(Status.ARRIVED);
  }

  @Test
  void ctrlZTakesBackWhatWasDoneLastWhereverItWas() {
    int before = desk.appointments().between(TODAY, TODAY).size();
    hands.type("apl").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    take(desk, TODAY, 16 * 60, "Mme Roy", "CAF", "CAF-RSA");
    hands.ctrl(KeyCode.Z);
    assertThat(desk.appointments().between(TODAY, TODAY)).hasSize(before);
    assertThat(visits()).as("still saved").hasSize(1);
    assertThat(desk.inProgress().all()).as("and so not in progress").isEmpty();
    hands.ctrl(KeyCode.Z);
    assertThat(visits()).isEmpty();
    assertThat(desk.inProgress().all()).hasSize(1);
  }

  @Test
  void whoIsBeingReceivedIsNotReceivedTwice() {
    hands.ctrl(KeyCode.A).ctrl(KeyCode.A);
    hands.ctrlShift(KeyCode.A).ctrlShift(KeyCode.A).ctrlShift(KeyCode.A);
    assertThat(desk.inProgress().all())
        .extracting(VisitDraft::appointment)
        .containsExactlyInAnyOrder(at(9 * 60).id(), at(9 * 60 + 45).id());
    assertThat(place.said()).anyMatch(words -> words.contains(text("expected.nobodyWaits")));
    assertThat(desk.handOver().now().inProgress()).isEqualTo(2);
  }

  @Test
  void aWordInTheFieldKeepsItsOwnKeys() {
    hands.type("rs").ctrl(KeyCode.A);
    assertThat(at(9 * 60 + 45).status()).isEqualTo(Status.PLANNED);
    hands.type("rsa").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(visits()).hasSize(1);
  }

  @Test
  void aVisitThatWasNotFinishedIsToldBesideTheGreetingWhenTheProgramOpens() {
    hands.settle();
    assertThat(place.said()).noneMatch(words -> words.contains("Ctrl+Tab la reprend"));
    desk.inProgress()
        .keep(
            VisitDraft.started("begun", desk.duty().serving().id(), 0, Channel.PHONE)
                .withTyped("rs"));
    WaitForAsyncUtils.waitForAsyncFx(5000, screen::greet);
    hands.settle();
    assertThat(place.said())
        .anyMatch(words -> words.contains("passage de relais"))
        .anyMatch(words -> words.contains("1 visite en cours\u00a0: Ctrl+Tab la reprend."));
  }

  @Test
  void theHandOverLeadsToWhatIsLeft(FxRobot robot) {
    hands.settle();
    assertThat(place.said()).anyMatch(words -> words.contains("passage de relais"));
    hands.type("apl").press(KeyCode.ENTER).alt(KeyCode.P);
    place.window().capture(robot, "handover");
    assertThat(place.nodes().filter(Button.class::isInstance))
        .extracting(node -> ((Button) node).getText())
        .contains(
            "1  Appels à rendre\u00a0: 1",
            "2  Rendez-vous à renseigner\u00a0: 2",
            "3  Visites en cours\u00a0: 1",
            "4  Rendez-vous du mar. 24 nov.\u00a0: 1");
    hands.digit(2, "é");
    assertThat(went).containsExactly("toFillIn");
    hands.alt(KeyCode.P).digit(1, "&").alt(KeyCode.P).press(KeyCode.ESCAPE);
    assertThat(went).containsExactly("toFillIn", "followUps");
  }

  @Test
  void nobodysNameIsShownNorSpokenWhileDiscreet() {
    hands.settle();
    assertThat(place.said()).noneMatch(words -> words.contains("Costa") || words.contains("Blanc"));
    hands.press(KeyCode.F9);
    assertThat(place.said()).anyMatch(words -> words.contains("M. Costa"));
  }

  @Test
  void theVisitorTakesASummaryHomeWithoutAName() {
    hands.ctrl(KeyCode.P);
    assertThat(place.said()).anyMatch(words -> words.contains("Aucune visite"));
    hands.type("apl").press(KeyCode.ENTER).type("s1").press(KeyCode.ENTER, KeyCode.ENTER);
    hands.ctrl(KeyCode.P);
    assertThat(papers.printed())
        .singleElement()
        .asString()
        .contains("pièce de l’usager")
        .contains("bail");
  }

  @Test
  void aBouquetBringsItsRequestsAtOnce(FxRobot robot) {
    hands.type("déménagement");
    place.window().capture(robot, "counter-bundle");
    hands.press(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(place.said()).anyMatch(words -> words.contains("5 à décider"));
    place.window().capture(robot, "counter-bundle-taken");
    hands.press(KeyCode.DELETE);
    hands.type("déménagement").press(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(place.said()).as("not twice").anyMatch(words -> words.contains("1 à décider"));
    hands.press(KeyCode.DELETE);
    hands.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(visits()).as("the last one is decided, not saved").isEmpty();
    hands.press(KeyCode.ENTER);
    assertThat(visits())
        .singleElement()
        .satisfies(
            visit ->
                assertThat(visit.requests())
                    .extracting(request -> request.procedure())
                    .containsExactly("CPAM-COORD", "IMP-COORD", "INT-CGADR", "POSTE-REEXP"));
  }

  @Test
  void theSiteChangesABouquet() {
    hands.type("rsa").alt(KeyCode.C);
    assertThat(place.said()).contains("Fiches du site");
    hands.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
    desk.siteWords().save(new Bundle("naissance", List.of("CAF-NAISSANCE", "CAF-COORD")));
    hands.type("naissance").press(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(place.said()).anyMatch(words -> words.contains("2 demandes"));
  }

  @Test
  void aReferentIsAddedFoundAndCopied(FxRobot robot) {
    hands.type("caf ref").press(KeyCode.ENTER);
    hands.type("Cellule partenaires").press(KeyCode.ENTER).type("12").press(KeyCode.ENTER);
    hands.press(KeyCode.ENTER).type("lundi au jeudi").press(KeyCode.ENTER, KeyCode.ENTER);
    assertThat(place.said()).anyMatch(words -> words.contains("n’est pas un numéro"));
    hands.press(KeyCode.ESCAPE).type("caf ref").press(KeyCode.ENTER);
    hands.type("Cellule partenaires").press(KeyCode.ENTER).type("0353010012");
    for (int i = 0; i < 4; i++) {
      hands.press(KeyCode.ENTER);
    }
    hands.type("caf ref");
    place.window().capture(robot, "counter-referent");
    hands.press(KeyCode.ENTER);
    robot.interact(
        () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("03 53 01 00 12"));
    assertThat(visits()).isEmpty();
  }

  @Test
  void whatToBringIsTheSites() {
    hands.type("rsa").alt(KeyCode.C).digit(2, "é");
    hands.type("RIB ; bail").press(KeyCode.ENTER).type("caf.fr").press(KeyCode.ENTER);
    assertThat(place.said()).anyMatch(words -> words.contains("n’est pas une adresse"));
    hands.press(KeyCode.ESCAPE).alt(KeyCode.C).digit(2, "é").type("RIB ; bail");
    hands.press(KeyCode.ENTER, KeyCode.ENTER);
    assertThat(desk.siteWords().documents(desk.catalogue().procedure("CAF-RSA").orElseThrow()))
        .containsExactly("RIB", "bail");
  }
}
