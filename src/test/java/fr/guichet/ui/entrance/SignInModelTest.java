package fr.guichet.ui.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.account.Secret;
import fr.guichet.model.site.Agent;
import fr.guichet.protection.TestStrength;
import fr.guichet.ui.kit.task.Background;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coming in, without a window. */
class SignInModelTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private Workplace workplace;
  private SignInModel model;
  private final List<Agent> entered = new ArrayList<>();

  @BeforeEach
  void open() {
    TestSite.usual(folder, OfficialCatalogue.load(), CLOCK).close();
    workplace = Workplace.open(folder, OfficialCatalogue.load(), CLOCK, TestStrength.cheap());
    model =
        new SignInModel(
            workplace::accounts,
            Background.direct(
                problem -> {
                  throw new AssertionError(problem);
                }),
            entered::add);
  }

  @AfterEach
  void close() {
    workplace.close();
  }

  @Test
  void aWrongPasswordIsToldAndAnotherCanBeTyped() {
    model.open();
    model.enter(Secret.of("six poules picorent dans le pré"));
    assertThat(model.tries().trouble().get()).isEqualTo("Ce n’est pas le bon mot de passe.");
    assertThat(model.tries().busy().get()).isFalse();
    assertThat(entered).isEmpty();
  }

  /** What is typed for the counter must not land in the field of the password. */
  @Test
  void nothingIsTakenAnyMoreOnceSomebodyIsIn() {
    model.open();
    model.enter(TestSite.PASSWORD);
    assertThat(entered).containsExactly(model.chosen().get().agent());
    assertThat(model.tries().busy().get()).isTrue();
    model.enter(TestSite.PASSWORD);
    assertThat(entered).hasSize(1);
  }

  @Test
  void aPasswordEnteredBeforeItIsKnownWhoComesInIsTriedOnceItIs() {
    model.enter(TestSite.PASSWORD);
    assertThat(model.tries().busy().get()).isTrue();
    assertThat(entered).isEmpty();
    model.open();
    assertThat(entered).containsExactly(model.chosen().get().agent());
  }

  @Test
  void aWrongPasswordEnteredSoEarlyIsToldAndAnotherCanBeTyped() {
    model.enter(Secret.of("six poules picorent dans le pré"));
    model.open();
    assertThat(model.tries().trouble().get()).isEqualTo("Ce n’est pas le bon mot de passe.");
    model.enter(TestSite.PASSWORD);
    assertThat(entered).hasSize(1);
  }
}
