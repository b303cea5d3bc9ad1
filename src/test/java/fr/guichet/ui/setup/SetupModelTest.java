package fr.guichet.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.account.RecoveryCode;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.site.NewSite;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.ui.kit.task.Background;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetupModelTest {

  private final List<NewSite> installed = new ArrayList<>();
  private final List<String> followed = new ArrayList<>();
  private Failure refusal;

  private final Installation installation =
      new Installation() {
        @Override
        public void install(NewSite site) {
          if (refusal != null) {
            throw refusal;
          }
          installed.add(site);
        }

        @Override
        public void join(RecoveryCode code, Path folder) {
          followed.add("joined");
        }

        @Override
        public void discover() {
          followed.add("discovered");
        }
      };

  private final SetupModel model =
      new SetupModel(
          installation,
          Background.direct(
              problem -> {
                throw new AssertionError(problem);
              }),
          () -> followed.add("opened"));

  private static Path officialList() throws URISyntaxException {
    return Path.of(
        SetupModelTest.class
            .getResource("/fr/guichet/sites/france-services-sites-2020.csv")
            .toURI());
  }

  @Test
  void aSiteTypedByHandIsInstalledWhole() {
    SetupDraft draft = model.draft();
    draft.name().set(" France services Guise ");
    draft.matricule().set("02-117");
    model.searchCommune("02120 guis");
    model.choose(model.communes().get(0));
    draft.hours().get(0).typed().set("9h-12h30 / 13h30-17h");
    draft.hours().get(1).typed().set("Fermé");
    draft.agents().get(0).set("Camille Martin");
    draft.agents().get(2).set("Julie Durand ");
    model.install();
    assertThat(model.problems()).isEmpty();
    assertThat(followed).containsExactly("opened");
    NewSite site = installed.get(0);
    assertThat(site.name()).isEqualTo("France services Guise");
    assertThat(site.communeInsee()).isEqualTo("02361");
    assertThat(site.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
    assertThat(site.agents()).containsExactly("Camille Martin", "Julie Durand");
    assertThat(site.hours().on(DayOfWeek.MONDAY))
        .containsExactly(Interval.of("09:00", "12:30"), Interval.of("13:30", "17:00"));
    assertThat(site.hours().on(DayOfWeek.TUESDAY)).isEmpty();
    assertThat(site.demonstration()).isFalse();
  }

  @Test
  void aSiteOverseasIsProposedItsOwnTime() {
    model.searchCommune("97410");
    model.choose(model.communes().get(0));
    assertThat(model.draft().zone().get().zone()).isEqualTo(ZoneId.of("Indian/Reunion"));
  }

  @Test
  void whatIsWrongIsSaidByFieldOnceTriedAndGoesWhenMended() {
    assertThat(model.problems()).isEmpty();
    model.draft().hours().get(4).typed().set("une semaine sur deux");
    model.searchCommune("guis");
    model.install();
    assertThat(installed).isEmpty();
    assertThat(model.problems().keySet())
        .containsExactlyInAnyOrder(
            SetupField.NAME, SetupField.COMMUNE, SetupField.HOURS, SetupField.AGENTS);
    model.draft().name().set("Guise");
    model.draft().hours().get(4).typed().set("9h-12h");
    assertThat(model.problems().keySet())
        .containsExactlyInAnyOrder(SetupField.COMMUNE, SetupField.AGENTS);
  }

  @Test
  void twoAgentsOfOneNameAreRefused() {
    model.draft().agents().get(0).set("Camille Martin");
    model.draft().agents().get(1).set("camille martin");
    model.install();
    assertThat(model.problems().get(SetupField.AGENTS)).startsWith("Deux agents ont le même nom");
    model.draft().agents().get(0).set("José");
    model.draft().agents().get(1).set("Jose");
    assertThat(model.problems().get(SetupField.AGENTS)).startsWith("Deux agents ont le même nom");
    model.draft().agents().get(1).set("…");
    assertThat(model.problems().get(SetupField.AGENTS)).startsWith("Chaque conseiller a besoin");
    assertThat(installed).isEmpty();
  }

  @Test
  void theOfficialListFillsTheFormAndKeepsHoursThatNobodyUnderstands() throws URISyntaxException {
    model.readList(officialList());
    assertThat(model.list().get()).contains("france-services-sites-2020.csv");
    model.searchSites("guise");
    assertThat(model.found()).isNotEmpty();
    var site = model.found().get(0);
    model.choose(site);
    assertThat(model.draft().name().get()).isEqualTo(site.name());
    assertThat(model.draft().commune().get()).isNotNull();
    assertThat(model.draft().hours().get(0).typed().get())
        .isEqualTo(site.hoursText().getOrDefault(DayOfWeek.MONDAY, ""));
  }

  @Test
  void nothingTypedIsLostWhenTheInstallationIsRefused() {
    refusal = new Failure(Failure.Kind.DISK_FULL, "Le disque est plein.");
    model.draft().name().set("Guise");
    model.draft().agents().get(0).set("Camille Martin");
    model.install();
    assertThat(model.trouble().get()).isEqualTo("Le disque est plein. (code G05)");
    assertThat(model.draft().name().get()).isEqualTo("Guise");
    assertThat(model.busy().get()).isFalse();
    refusal = null;
    model.install();
    assertThat(installed).hasSize(1);
    assertThat(model.trouble().get()).isEmpty();
  }

  @Test
  void aFileThatIsNoListIsToldAndChangesNothing(@TempDir Path folder) {
    model.draft().name().set("Guise");
    model.readList(folder.resolve("absent.csv"));
    assertThat(model.trouble().get()).contains("absent.csv").contains("G09");
    assertThat(model.draft().name().get()).isEqualTo("Guise");
  }

  @Test
  void discoveringMakesTheDemonstration() {
    model.discover();
    assertThat(followed).containsExactly("discovered", "opened");
  }
}
