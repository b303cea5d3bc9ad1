package fr.guichet.desk;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.account.Secret;
import fr.guichet.model.failure.Failure;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule that refuses a password, at a site of agents Camille Martin and Julie Durand. */
class PasswordRefusalsTest {

  private static final Secret GIVEN = Secret.of("un provisoire que personne ne garde");

  @TempDir private Path folder;
  private Workplace workplace;

  @BeforeEach
  void install() {
    TestClock clock = new TestClock("2026-11-24T09:10:00Z", "Europe/Paris");
    workplace = TestSite.install(folder, OfficialCatalogue.load(), clock);
  }

  @AfterEach
  void close() {
    workplace.close();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          length, thirteen characters   | Xk9#vLq2!mRt7                    | Il faut au moins 14 caractères
          length, a word                | tracteur                         | Il faut au moins 14 caractères
          common, French                | motdepasse2026                   | des mots courants
          common, French with signs     | M0tDeP@sse2026!!                 | des mots courants
          common, French phrase         | jetaimejetaime14                 | des mots courants
          common, English               | passwordpassword                 | des mots courants
          common, English with signs    | P@ssw0rd123456!                  | des mots courants
          common, English phrase        | correcthorsebatterystaple        | des mots courants
          name, agent                   | le jardin de Mme Martin fleurit  | Un nom d’agent, du site ou de la commune
          name, agent without accents   | CAMILLE pose un velo vert        | Un nom d’agent, du site ou de la commune
          name, colleague               | sept durand sur la colline       | Un nom d’agent, du site ou de la commune
          name, site and commune        | la brume monte sur Guise         | Un nom d’agent, du site ou de la commune
          repeated, one character       | aaaaaaaaaaaaaaaa                 | des suites de touches
          repeated, a group             | abcabcabcabcabc                  | des suites de touches
          sequence, digits              | 12345678901234                   | des suites de touches
          sequence, digits backwards    | 98765432109876                   | des suites de touches
          sequence, keys                | azertyuiopqsdfgh                 | des suites de touches
          date, twice                   | 06071985-06071985                | des dates
          """)
  void isRefusedWithItsSentence(String rule, String password, String sentence) {
    String agent = workplace.accounts().all().getFirst().agent().id();
    assertThatThrownBy(
            () -> workplace.accounts().change(agent, TestSite.PASSWORD, Secret.of(password)))
        .as(rule)
        .isInstanceOf(Failure.class)
        .hasMessageContaining(sentence);
  }

  @ParameterizedTest
  @CsvSource({"le chat de la voisine dort, correct cheval batterie agrafe"})
  void longPhrasesAreTakenAndTheTemporaryOneIsNotKept(String first, String second) {
    var accounts = workplace.accounts();
    String agent = accounts.all().getFirst().agent().id();
    assertThatCode(() -> accounts.change(agent, TestSite.PASSWORD, Secret.of(first)))
        .doesNotThrowAnyException();
    accounts.change(agent, Secret.of(first), Secret.of(second));
    accounts.change(agent, Secret.of(second), GIVEN);
    assertThatThrownBy(() -> accounts.change(agent, GIVEN, GIVEN))
        .hasMessageContaining("C’est le mot de passe provisoire");
  }

  @ParameterizedTest
  @CsvSource({"le marché de Guise ouvre tôt, true", "le marché du village ouvre tôt, false"})
  void theCommuneCountsWhateverTheSiteIsCalled(String password, boolean refused) {
    var management = workplace.desk().management();
    var site = workplace.desk().duty().site();
    management.save(
        new fr.guichet.model.site.Site(
            site.id(),
            "La maison bleue",
            "",
            site.communeInsee(),
            site.communeName(),
            site.zone(),
            site.hours(),
            false,
            site.holidayChanges()));
    org.assertj.core.api.Assertions.assertThat(
            workplace.accounts().rules().problem(Secret.of(password)).isPresent())
        .isEqualTo(refused);
  }
}
