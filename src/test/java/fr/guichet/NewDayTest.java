package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.contact.Person;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window stays open all week: each day begins in it. */
@Tag("slow")
class NewDayTest extends WholeProgram {

  private static final String GREETING = "Un passage de relais vous attend";

  /** A Friday. */
  private final TestClock clock = new TestClock("2026-11-27T15:40:00Z", "Europe/Paris");

  @TempDir private Path folder;

  private void open() {
    try (var made = TestSite.usual(folder, OfficialCatalogue.load(), clock)) {
      call(made.desk(), LocalDate.of(2026, 11, 30));
      call(made.desk(), LocalDate.of(2026, 12, 1));
    }
    open(folder, clock);
    hands.signIn().settle();
  }

  private static void call(Desk desk, LocalDate day) {
    desk.followUps().callBack(new Person("Mme Binet", "", "", "", ""), null, day, "");
  }

  private String due() {
    return stage.getScene().getRoot().lookupAll(".badge").stream()
        .filter(node -> !node.getStyleClass().contains("mark"))
        .map(node -> ((Labeled) node).getText())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theDayThatBeginsUnderALockIsThereForWhoComesInAgain() {
    open();
    hands.press(KeyCode.F3, KeyCode.F2).settle();
    assertThat(due()).isEqualTo("0");
    assertThat(words()).noneMatch(words -> words.contains(GREETING));
    hands.press(KeyCode.F12);
    clock.pass(Duration.ofDays(3).minusHours(7));
    onScreen(window::lookAtDay);
    hands.signIn().settle();
    assertThat(due()).isEqualTo("1");
    assertThat(words()).anyMatch(words -> words.contains(GREETING));
    hands.press(KeyCode.F3).settle();
    assertThat(words()).anyMatch(words -> words.contains("30 nov. – 4 déc."));
  }

  @Test
  void theDayThatBeginsInAnOpenWindowIsShown() {
    open();
    hands.press(KeyCode.F3).settle();
    clock.pass(Duration.ofDays(3).minusHours(7));
    onScreen(window::lookAtDay);
    hands.settle();
    assertThat(due()).isEqualTo("1");
    assertThat(words())
        .anyMatch(words -> words.contains(GREETING))
        .anyMatch(words -> words.contains("30 nov. – 4 déc."));
  }
}
