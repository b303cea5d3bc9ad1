package fr.guichet.ui.kit.task;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.ui.Awake;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Awake.class)
class BackgroundTest {

  private final List<Throwable> errors = Collections.synchronizedList(new ArrayList<>());
  private final List<String> shown = Collections.synchronizedList(new ArrayList<>());
  private final Background background = Background.start(errors::add);

  @AfterEach
  void close() {
    background.close();
  }

  @Test
  void workIsDoneOffTheScreensThreadAndShownOnIt() {
    background.run(
        Platform::isFxApplicationThread,
        onScreen -> shown.add(onScreen + " " + Platform.isFxApplicationThread()));
    background.settle();
    assertThat(shown).containsExactly("false true");
  }

  @Test
  void workIsDoneInTheOrderAskedFor() {
    for (int i = 0; i < 50; i++) {
      String number = "" + i;
      background.run(() -> number, shown::add);
    }
    background.settle();
    assertThat(shown)
        .hasSize(50)
        .isSortedAccordingTo((a, b) -> Integer.parseInt(a) - Integer.parseInt(b));
  }

  @Test
  void anErrorThatNobodyTookIsDisplayed() {
    var problem = new IllegalStateException("work");
    background.run(
        () -> {
          throw problem;
        },
        _ -> shown.add("never"));
    background.settle();
    assertThat(errors).containsExactly(problem);
    assertThat(shown).isEmpty();
  }

  @Test
  void anErrorWhileShowingIsDisplayedToo() {
    var problem = new IllegalStateException("shown");
    background.run(
        () -> 1,
        _ -> {
          throw problem;
        });
    background.settle();
    assertThat(errors).containsExactly(problem);
  }

  @Test
  void whatTheCallerTakesIsNotDisplayedTwice() {
    background.run(
        () -> {
          throw new IllegalStateException("work");
        },
        _ -> {},
        problem -> shown.add(problem.getMessage()));
    background.settle();
    assertThat(shown).containsExactly("work");
    assertThat(errors).isEmpty();
  }

  @Test
  void onlyTheLastSearchIsShown() {
    var gate = new CountDownLatch(1);
    Latest<String> search = background.latest(shown::add);
    search.run(
        () -> {
          gate.await();
          return "first";
        });
    search.run(() -> "second");
    gate.countDown();
    background.settle();
    assertThat(shown).containsExactly("second");
  }

  @Test
  void aLongTaskTellsItsProgressAndStopsWhenAsked() {
    var gate = new CountDownLatch(1);
    LongTask task =
        background.runLong(
            work -> {
              work.at(0.5);
              gate.await();
              return work.cancelled() ? "stopped" : "done";
            },
            shown::add,
            errors::add);
    task.cancel();
    gate.countDown();
    background.settle();
    assertThat(shown).containsExactly("stopped");
    assertThat(task.progress().get()).isEqualTo(0.5);
  }
}
