package fr.guichet.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.failure.Failure;
import fr.guichet.ui.kit.Together;
import fr.guichet.ui.kit.task.Background;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TogetherModelTest {

  private Together.State next = Together.State.ALONE;
  private Failure failure;

  private final Together together =
      new Together() {
        @Override
        public State state() {
          return next;
        }

        @Override
        public State unite(boolean whole) {
          if (failure != null) {
            throw failure;
          }
          return next;
        }

        @Override
        public State choose(Path folder) {
          return next;
        }

        @Override
        public String invite() {
          return "";
        }

        @Override
        public State settle(Clash clash, boolean other) {
          return next;
        }

        @Override
        public State close(PostLine post) {
          return next;
        }
      };

  private final TogetherModel model =
      new TogetherModel(
          together,
          Background.direct(
              problem -> {
                throw new AssertionError(problem);
              }));

  @Test
  void aSiteOfOnePostSaysNothing() {
    model.keepUp();
    assertThat(model.status().get()).isEmpty();
    assertThat(model.trouble().get()).isFalse();
  }

  @Test
  void eachOtherOpenPostIsNamedWithItsTime() {
    next =
        new Together.State(
            null,
            List.of(
                new Together.PostLine("1", "Poste 1", "ce poste", true, true, false),
                new Together.PostLine("2", "Poste 2", "Poste 2 réuni à 09:40", false, true, false),
                new Together.PostLine("3", "Poste 3", "fermé", false, false, false)),
            List.of(),
            List.of());
    model.keepUp();
    assertThat(model.status().get()).isEqualTo("Poste 2 réuni à 09:40");
    assertThat(model.trouble().get()).isFalse();
  }

  @Test
  void anEntryToSettleAndASilenceNeedSomebody() {
    next =
        new Together.State(
            null,
            List.of(new Together.PostLine("2", "Poste 2", "Poste 2 silencieux", false, true, true)),
            List.of(new Together.Clash("0", "Visite", "a", "b", List.of())),
            List.of());
    model.keepUp();
    assertThat(model.status().get()).contains("Poste 2 silencieux", "à trancher", "1");
    assertThat(model.trouble().get()).isTrue();
  }

  @Test
  void aFolderThatIsNotThereIsSaidInTheLineAndTriedAgain() {
    failure = new Failure(Failure.Kind.READ_ONLY, "Le dossier n’est pas là.");
    model.keepUp();
    assertThat(model.status().get()).contains("Le dossier n’est pas là.");
    assertThat(model.trouble().get()).isTrue();
    failure = null;
    model.keepUp();
    assertThat(model.trouble().get()).isFalse();
  }
}
