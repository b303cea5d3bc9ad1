package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.guichet.desk.Desk;
import fr.guichet.desk.October;
import fr.guichet.desk.TestSite;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.exchange.posts.ExchangeFolder;
import fr.guichet.model.account.Access;
import fr.guichet.model.account.AccessEntry;
import fr.guichet.model.account.RecoveryCode;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.posts.SealedLine;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.protection.TestStrength;
import fr.guichet.storage.table.Aggregates;
import fr.guichet.ui.Hands;
import fr.guichet.ui.Screens;
import fr.guichet.ui.settings.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program as an agent meets it: keyboard, window, file. */
class ProgramWindowTest extends WholeProgram {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir private Path temporary;
  private Path folder;

  @Override
  Hands open(Path data) {
    folder = data;
    return super.open(data);
  }

  private void close(Hands hands) {
    hands.settle();
    close();
  }

  private static void install(Hands hands) {
    hands.type("i").type("France services de Guise").press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
    hands.type("guise").press(KeyCode.ENTER, KeyCode.TAB);
    hands.type("Camille Martin").press(KeyCode.TAB).type("Julie Durand").ctrl(KeyCode.ENTER);
    hands.settle();
    String password = TestSite.PASSWORD.reveal();
    hands.type(password).press(KeyCode.ENTER).type(password).press(KeyCode.ENTER);
    hands.settle().ctrl(KeyCode.ENTER);
    hands.settle();
  }

  @Test
  void aNewAgentInstallsTheSiteAndLogsAVisitByAWordAndThreeEnters() {
    Hands hands = open(temporary.resolve("data"));
    capture("start-choice");
    install(hands);
    capture("start-counter");
    hands.type("rsa").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    capture("start-first-visit");
    assertThat(robot.lookup("1 demande").tryQuery()).isPresent();
    close(hands);
    assertThat(requests())
        .extracting(Request::procedure, Request::outcome)
        .containsExactly(tuple("CAF-RSA", Outcome.RESOLVED));
  }

  @Test
  void aProcedureOfTheSiteIsAddedInTheSettingsAndLoggedByAWordAndThreeEnters() {
    Hands hands = open(temporary.resolve("data"));
    install(hands);
    toSection(hands, "Partenaires").press(KeyCode.ENTER).ctrl(KeyCode.N);
    hands.type("Mairie").press(KeyCode.ENTER).type("Mairie de Guise").ctrl(KeyCode.S);
    hands.press(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.UP, KeyCode.ENTER).ctrl(KeyCode.N);
    hands.type("Mairie").press(KeyCode.ENTER, KeyCode.ENTER).type("Piscine").ctrl(KeyCode.S);
    capture("settings-added");
    hands.press(KeyCode.F2).type("pisc").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    capture("settings-local-visit");
    close(hands);
    assertThat(requests())
        .extracting(Request::partner, Request::procedure, Request::outcome)
        .containsExactly(tuple("LOCAL-MAIRIE", "LOCAL-MAIRIE-PISCINE", Outcome.RESOLVED));
  }

  @Test
  void aSecondPostJoinsByItsCodeAndGoesOnWithWhatTheFirstNoted() throws IOException {
    Path exchange = Files.createDirectory(temporary.resolve("echange"));
    String code;
    try (var made = TestSite.usual(temporary.resolve("un"), OfficialCatalogue.load(), CLOCK)) {
      new October(made.desk()).fill();
      code = made.desk().posts().invite(new ExchangeFolder(exchange)).text();
    }
    Hands hands = open(temporary.resolve("deux")).type("r");
    hands.type(code.replace('-', ' ')).press(KeyCode.TAB).type(exchange + "x").ctrl(KeyCode.ENTER);
    hands.settle();
    capture("start-join-refused");
    assertThat(robot.lookup(".notice.error").queryAllAs(Node.class)).anyMatch(Node::isVisible);
    hands.type(exchange.toString()).ctrl(KeyCode.ENTER).settle();
    capture("start-joined");
    hands.signIn();
    toSection(hands, "Postes");
    capture("start-joined-posts");
    assertThat(robot.lookup("ce poste").tryQuery()).isPresent();
    assertThat(words()).anyMatch(text -> text.contains(exchange.toString()));
    close(hands);
    try (var joined = TestSite.open(folder, OfficialCatalogue.load(), CLOCK)) {
      assertThat(joined.desk().posts().folder()).contains(exchange);
      assertThat(
              joined.desk().journal().find(JournalQuery.between(October.day(1), October.day(31))))
          .hasSize(22);
      assertThat(joined.accounts().journal().all())
          .extracting(AccessEntry::what)
          .contains(Access.JOINED);
    }
  }

  /** Two posts: what the second noted, then a file that somebody changed. */
  private void secondPost(Path data, Path exchange) throws IOException {
    RecoveryCode code;
    try (var made = TestSite.usual(data, OfficialCatalogue.load(), CLOCK)) {
      code = made.desk().posts().invite(new ExchangeFolder(exchange));
      made.desk().posts().choose(exchange);
      book(made.desk(), 900);
    }
    Path other = temporary.resolve("deux");
    try (var empty = TestSite.openEmpty(other, OfficialCatalogue.load(), CLOCK)) {
      empty.joining().join(code, new ExchangeFolder(exchange));
    }
    try (var second = TestSite.open(other, OfficialCatalogue.load(), CLOCK)) {
      var draft =
          VisitDraft.started(
                  second.desk().duty().nextId(),
                  second.desk().duty().serving().id(),
                  CLOCK.millis(),
                  Channel.WALK_IN)
              .withRequests(
                  List.of(RequestDraft.of("CAF", "CAF-RSA", "").decided(Outcome.RESOLVED, false)));
      second.desk().visits().save(draft, null);
      book(second.desk(), 915);
      second.desk().posts().reunite(new ExchangeFolder(exchange), true);
    }
  }

  private static void book(Desk desk, int from) {
    var taken = new Appointment.Taken(CLOCK.millis(), TODAY);
    var appointment =
        new Appointment(
            desk.duty().nextId(),
            Kind.APPOINTMENT,
            new Slot(TODAY, from, 30),
            desk.duty().serving().id(),
            "CAF",
            "CAF-RSA",
            "",
            null,
            null,
            0,
            1,
            Status.PLANNED,
            null,
            null,
            taken,
            null,
            null,
            null);
    desk.duty().write("rendez-vous", tx -> tx.put(Aggregates.APPOINTMENT, appointment));
  }

  private void unite(Hands hands) {
    onScreen(window::unite);
    hands.settle().settle();
  }

  @Test
  void whatTheOtherPostNotedIsShownAndWhatIsBeingTypedStays() throws IOException {
    Path exchange = Files.createDirectory(temporary.resolve("echange"));
    Path data = temporary.resolve("data");
    secondPost(data, exchange);
    Hands hands = open(data).signIn().type("carte gr");
    assertThat(robot.lookup("1 demande").tryQuery()).isEmpty();
    Node before = stage.getScene().getFocusOwner();
    unite(hands);
    capture("start-united");
    assertThat(robot.lookup("1 demande").tryQuery()).isPresent();
    assertThat(field().getText()).isEqualTo("carte gr");
    assertThat(stage.getScene().getFocusOwner()).isSameAs(before);
    hands.press(KeyCode.F3);
    capture("start-double-booking");
    assertThat(robot.lookup(".booked-double").queryAll()).hasSize(2);
    assertThat(robot.lookup("Poste 2 réuni à 10:10 · 1 point à voir (Réglages, Postes)").tryQuery())
        .as("the double booking, said in the status line")
        .isPresent();
    close(hands);
  }

  @Test
  void aFileThatSomebodyChangedIsSaidInTheWindow() throws IOException {
    Path exchange = Files.createDirectory(temporary.resolve("echange"));
    Path data = temporary.resolve("data");
    secondPost(data, exchange);
    tamper(exchange);
    Hands hands = open(data).signIn();
    unite(hands);
    toSection(hands, "Postes");
    capture("start-tampered");
    assertThat(words())
        .anyMatch(text -> text.startsWith("Fichier refusé"))
        .anyMatch(text -> text.contains("à voir (Réglages, Postes)"));
    close(hands);
  }

  /** The other post's presence is taken for another time. */
  private static void tamper(Path exchange) throws IOException {
    try (var files = Files.list(exchange)) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("lots-")).toList()) {
        var changed = new ArrayList<String>();
        for (String line : Files.readAllLines(file)) {
          SealedLine sealed = SealedLine.read(line).orElseThrow();
          changed.add(
              new SealedLine(sealed.what(), sealed.post(), sealed.number() + 1, sealed.body())
                  .text());
        }
        Files.write(file, changed);
      }
    }
  }

  /** F7, then down to the section of that name. */
  private Hands toSection(Hands hands, String name) {
    hands.press(KeyCode.F7);
    ListView<?> list = (ListView<?>) stage.getScene().lookup("#sections");
    for (Object section : list.getItems()) {
      if (((Section) section).title().equals(name)) {
        return hands;
      }
      hands.press(KeyCode.DOWN);
    }
    throw new AssertionError("No section " + name);
  }

  @Test
  void threeVisitsInProgressAreBackAfterAKill() throws IOException {
    Hands hands = open(temporary.resolve("data"));
    install(hands);
    hands.type("rsa").press(KeyCode.ENTER).ctrl(KeyCode.N);
    hands.type("carte gr").press(KeyCode.ENTER).type("x").ctrl(KeyCode.T);
    hands.type("retrai");
    Path killed = temporary.resolve("killed");
    copyAsAKillLeavesIt(folder, killed);
    close(hands);
    hands = open(killed).signIn();
    capture("start-back-after-a-kill");
    assertThat(words())
        .anyMatch(text -> text.contains("CAF"))
        .anyMatch(text -> text.contains("Intérieur"))
        .anyMatch(text -> text.contains("Téléphone"));
    hands.ctrl(KeyCode.TAB).ctrl(KeyCode.TAB).ctrl(KeyCode.TAB);
    assertThat(field().getText()).isEqualTo("retrai");
  }

  /** The file and its log as they are on the disk, without any farewell. */
  private static void copyAsAKillLeavesIt(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (String name : List.of("guichet.db", "guichet.db-wal")) {
      Files.copy(from.resolve(name), to.resolve(name));
    }
  }

  @Test
  void whatTheMonthFoundIsMendedAtTheCounter() {
    Path data = temporary.resolve("data");
    try (var made = TestSite.usual(data, OfficialCatalogue.load(), CLOCK)) {
      var october = new October(made.desk()).fill();
      october.visit(October.day(19), 700, 300, October.resolved("MSA", "MSA-DTR"));
    }
    Hands hands = open(data).signIn();
    hands.press(KeyCode.F5, KeyCode.PAGE_UP).press(KeyCode.ENTER, KeyCode.ENTER);
    capture("month-mended-at-the-counter");
    assertThat(words()).anyMatch(text -> text.startsWith("Correction de la visite d"));
    close(hands);
  }

  @Test
  void fromAFigureOfTheDashboardToItsEntriesAndBack() {
    Path data = temporary.resolve("data");
    try (var made = TestSite.usual(data, OfficialCatalogue.load(), CLOCK)) {
      new October(made.desk()).fill();
    }
    Hands hands = open(data).signIn();
    hands.press(KeyCode.F6, KeyCode.TAB);
    assertThat(focused()).startsWith("Pièce manquante, 2");
    hands.press(KeyCode.ENTER).settle();
    capture("dashboard-entries-behind");
    assertThat(words())
        .contains("Derrière le chiffre", "Pièce manquante\u00a0: 2", "2 visites · 2 demandes");
    hands.press(KeyCode.ESCAPE);
    assertThat(focused()).as("back at the figure").startsWith("Pièce manquante, 2");
    hands.press(KeyCode.ENTER).settle().press(KeyCode.ENTER);
    assertThat(words()).anyMatch(text -> text.startsWith("Correction de la visite d"));
    hands.press(KeyCode.F6);
    assertThat(focused()).startsWith("Pièce manquante, 2");
    close(hands);
  }

  private String focused() {
    return stage.getScene().getFocusOwner().getAccessibleText();
  }

  @Test
  void aSecondWindowIsToldWhoHasTheFolder() {
    Path data = temporary.resolve("data");
    Hands hands = open(data);
    install(hands);
    Stage[] second = new Stage[1];
    ProgramWindow[] other = new ProgramWindow[1];
    onScreen(
        () -> {
          second[0] = new Stage();
          other[0] = new ProgramWindow(second[0], data, CLOCK, TestStrength.cheap());
          other[0].open();
        });
    new Hands(() -> second[0], other[0].background()::settle).settle();
    String user = System.getProperty("user.name");
    assertThat(
            robot.from(second[0].getScene().getRoot()).lookup(".label").queryAllAs(Labeled.class))
        .extracting(Labeled::getText)
        .anyMatch(text -> text.contains("compte " + user + ", depuis le 24/11 à 10:10"));
    onScreen(() -> Screens.capture(second[0].getScene(), "start-second-window"));
    Platform.runLater(second[0]::close);
    other[0].close();
  }

  @Test
  void aFileThatIsNoneOfOursIsLeftAsItIsAndSaid() throws IOException {
    Path data = Files.createDirectory(temporary.resolve("data"));
    byte[] other = "Ceci n’est pas une base".repeat(100).getBytes();
    Files.write(data.resolve("guichet.db"), other);
    open(data);
    capture("start-damaged");
    assertThat(words()).anyMatch(text -> text.contains("G02"));
    assertThat(data.resolve("guichet.db")).hasBinaryContent(other);
  }

  @Test
  void leavingBacksUpAndADamagedFileIsReplacedByThatBackup() throws IOException {
    Hands hands = open(temporary.resolve("data"));
    install(hands);
    hands.type("rsa").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    close(hands);
    assertThat(backups()).anyMatch(name -> name.endsWith(".db"));
    byte[] damaged = Files.readAllBytes(folder.resolve("guichet.db"));
    Arrays.fill(damaged, 4096, damaged.length, (byte) 7);
    Files.write(folder.resolve("guichet.db"), damaged);
    hands = open(folder);
    capture("start-damaged-with-backups");
    assertThat(robot.lookup("G02").tryQuery().or(() -> robot.lookup("#backups").tryQuery()))
        .isPresent();
    robot.interact(() -> robot.lookup("#backups").queryAs(Node.class).requestFocus());
    hands.press(KeyCode.ENTER).settle();
    capture("start-sign-in");
    hands.signIn();
    capture("start-after-restore");
    assertThat(robot.lookup("1 demande").tryQuery()).isPresent();
    assertThat(backups()).anyMatch(name -> name.endsWith("-remplace.db"));
    close(hands);
    assertThat(requests()).hasSize(1);
  }

  private List<String> backups() throws IOException {
    try (var files = Files.list(folder.resolve("backups"))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private List<Request> requests() {
    try (var workplace = TestSite.open(folder, OfficialCatalogue.load(), CLOCK)) {
      return workplace.desk().journal().find(JournalQuery.between(TODAY, TODAY)).stream()
          .map(VisitEntry::visit)
          .flatMap(visit -> visit.requests().stream())
          .toList();
    }
  }

  private TextField field() {
    return robot.lookup("#entry-field").queryAs(TextField.class);
  }
}
