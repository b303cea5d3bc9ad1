package fr.guichet.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.model.failure.Failure;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Where nothing opens a file, the agent is told where it lies. */
@DisabledOnOs(OS.WINDOWS)
class SystemOpenerTest {

  private static final Path FILE = Path.of("/exports/Liste du 24 novembre.pdf");

  private final BlockingQueue<String> late = new LinkedBlockingQueue<>();

  private SystemOpener opener(String... program) {
    return new SystemOpener(List.of(program), true, late::add);
  }

  @Test
  void aProgramThatIsThereAndCannotTellsSoAfterwards() throws InterruptedException {
    opener("sh", "-c", "test \"$1\" = x", "sh", "x").open(FILE);
    opener("sh", "-c", "exit 3").open(FILE);
    assertThat(late.poll(20, TimeUnit.SECONDS)).contains(FILE.toString());
    assertThat(late).isEmpty();
  }

  @Test
  void aFileIsThereWhereTheProgramIsNot() {
    opener("no-such-opener").open(FILE);
    assertThat(late).singleElement().asString().contains("enregistré", FILE.toString());
  }

  @Test
  void aPageThatNothingOpensIsRefused() {
    assertThatThrownBy(() -> opener("no-such-opener").open("https://www.service-public.fr"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("service-public");
  }
}
