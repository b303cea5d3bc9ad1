package fr.guichet.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.TestClock;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.ui.kit.FakeMessages;
import fr.guichet.ui.kit.task.Background;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ErasureModelTest {

  private final TestClock clock = new TestClock("2026-11-24T09:10:00Z", "Europe/Paris");
  private final FakeMessages messages = new FakeMessages();
  private int erasures;
  private boolean believed = true;
  private Failure trouble;
  private final ErasureModel model =
      new ErasureModel(this::erase, Background.direct(messages::trouble), messages, clock);

  private boolean erase() {
    erasures++;
    if (trouble != null) {
      throw trouble;
    }
    return believed;
  }

  @Test
  void erasesOnceADayWhileTheWindowRuns() {
    model.keepUp();
    model.keepUp();
    assertThat(erasures).isEqualTo(1);
    clock.pass(Duration.ofDays(1));
    model.keepUp();
    assertThat(erasures).isEqualTo(2);
    assertThat(messages.told()).isEmpty();
  }

  @Test
  void whatDidNotSucceedIsTriedAgainAndToldOnceADay() {
    trouble = new Failure(Kind.LOCKED, "Le fichier est occupé.");
    model.keepUp();
    model.keepUp();
    assertThat(erasures).isEqualTo(2);
    assertThat(messages.told()).hasSize(1);
    trouble = null;
    model.keepUp();
    model.keepUp();
    assertThat(erasures).as("done for today").isEqualTo(3);
  }

  @Test
  void aDateThatIsNotBelievedIsTold() {
    believed = false;
    model.keepUp();
    assertThat(messages.told()).singleElement().asString().contains("24/11/2026");
  }
}
