package fr.guichet.desk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.desk.Desk;
import fr.guichet.desk.October;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.Workplace;
import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.personal.PersonalData;
import fr.guichet.desk.team.Team;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.account.Access;
import fr.guichet.model.account.AccessEntry;
import fr.guichet.model.account.Account;
import fr.guichet.model.account.Given;
import fr.guichet.model.account.RecoveryCode;
import fr.guichet.model.account.Secret;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.NewSite;
import fr.guichet.model.site.Role;
import fr.guichet.model.site.hours.OpeningHours;
import fr.guichet.protection.TestStrength;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may work at the site, and what a responsable does about it. */
class AccountsTest {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();
  private static final Secret CAMILLE = Secret.of("six poules picorent dans la cour");
  private static final Secret JULIE = Secret.of("un tracteur bleu monte la colline");

  @TempDir private Path folder;
  private final TestClock clock = new TestClock("2026-11-24T09:10:00Z", "Europe/Paris");
  private TestStrength strength = new TestStrength();
  private Workplace workplace;
  private Given given;

  @BeforeEach
  void install() {
    workplace = Workplace.openEmpty(folder, CATALOGUE, clock, strength.strength());
    workplace.setup().install(site());
    given = accounts().begin(agent(0).id(), CAMILLE);
  }

  @AfterEach
  void close() {
    workplace.close();
  }

  private void reopen() {
    workplace.close();
    strength = new TestStrength();
    workplace = Workplace.open(folder, CATALOGUE, clock, strength.strength());
  }

  private static NewSite site() {
    return new NewSite(
        "France services de Guise",
        "",
        "02361",
        "Guise",
        ZoneId.of("Europe/Paris"),
        OpeningHours.none(),
        List.of("Camille Martin", "Julie Durand"),
        false);
  }

  private Accounts accounts() {
    return workplace.accounts();
  }

  private Agent agent(int place) {
    return accounts().all().get(place).agent();
  }

  private Secret temporary() {
    return given.made().get(agent(1));
  }

  private static void assertRefused(ThrowingCallable call, String words) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.REFUSED))
        .hasMessageContaining(words);
  }

  private List<Access> noted() {
    return accounts().journal().all().reversed().stream().map(AccessEntry::what).toList();
  }

  @Test
  void nobodyWorksBeforeComingIn() {
    assertThat(workplace.desk().duty().serving()).isEqualTo(agent(0));
    reopen();
    assertRefused(workplace::desk, "Personne ne s’est identifié");
    assertRefused(() -> accounts().signIn(agent(0).id(), JULIE), "bon mot de passe");
    assertRefused(workplace::desk, "Personne ne s’est identifié");
    accounts().signIn(agent(0).id(), CAMILLE);
    assertThat(workplace.desk().duty().serving()).isEqualTo(agent(0));
    assertThat(noted())
        .containsExactly(Access.ACCOUNTS_MADE, Access.WRONG_PASSWORD, Access.SIGNED_IN);
  }

  @Test
  void theOthersChangeTheirTemporaryPasswordAtItsFirstUse() {
    assertThat(given.made().keySet()).containsExactly(agent(1));
    reopen();
    Agent julie = agent(1);
    assertThat(accounts().signIn(julie.id(), temporary()).temporary()).isTrue();
    assertRefused(workplace::desk, "Personne ne s’est identifié");
    assertRefused(
        () -> accounts().change(julie.id(), temporary(), temporary()), "mot de passe provisoire");
    assertRefused(
        () -> accounts().change(julie.id(), temporary(), Secret.of("court")), "14 caractères");
    assertRefused(
        () -> accounts().change(julie.id(), temporary(), Secret.of("les poules de Julie Durand")),
        "nom d’agent");
    accounts().change(julie.id(), temporary(), JULIE);
    assertThat(workplace.desk().duty().serving()).isEqualTo(julie);
    assertRefused(() -> accounts().confirm(julie.id(), temporary()), "bon mot de passe");
    accounts().confirm(julie.id(), JULIE);
  }

  @Test
  void bothAreInForTheDayAndOnlyThey() {
    Duty duty = workplace.desk().duty();
    assertRefused(() -> duty.serve(agent(1)), "Julie Durand doit d’abord");
    accounts().change(agent(1).id(), temporary(), JULIE);
    duty.serve(agent(1));
    assertThat(duty.serving()).isEqualTo(agent(1));
    duty.serve(agent(0));
    assertThat(duty.serving()).isEqualTo(agent(0));
  }

  @Test
  void aChangedPasswordLeavesWhatIsSealedAsItWas() {
    Vaulted before = new Vaulted("Mme Binet");
    accounts().change(agent(0).id(), CAMILLE, JULIE);
    reopen();
    assertRefused(() -> accounts().signIn(agent(0).id(), CAMILLE), "bon mot de passe");
    accounts().signIn(agent(0).id(), JULIE);
    before.assertOpens();
  }

  /** Something sealed by whoever is in. */
  private final class Vaulted {
    private final String text;
    private final fr.guichet.model.contact.Sealed sealed;

    Vaulted(String text) {
      this.text = text;
      this.sealed = accounts().vault().seal("contact.sealed/1", text);
    }

    void assertOpens() {
      assertThat(accounts().vault().open("contact.sealed/1", sealed)).isEqualTo(text);
    }
  }

  @Test
  void everyPasswordLostLeavesTheRecoveryCode() {
    Vaulted before = new Vaulted("Mme Binet");
    reopen();
    RecoveryCode another = RecoveryCode.draw(new Random(8));
    assertRefused(() -> accounts().recover(another, agent(0).id(), JULIE), "pas le bon");
    accounts().recover(given.code(), agent(0).id(), JULIE);
    before.assertOpens();
    reopen();
    accounts().signIn(agent(0).id(), JULIE);
    before.assertOpens();
    assertThat(noted()).contains(Access.RECOVERED);
  }

  @Test
  void theCodeLostTooLeavesTheFiguresAndNotTheNames() {
    Desk before = workplace.desk();
    new October(before).visit(October.day(5), 600, 20, October.resolved("CAF", "CAF-RSA"));
    var sealed = accounts().vault().seal("contact.sealed/1", "Mme Binet");
    reopen();
    accounts().beginWithoutNames(agent(0).id(), JULIE);
    Desk after = workplace.desk();
    assertThat(new October(after).all()).hasSize(1);
    assertThat(after.months().view(October.MONTH).figures().totals().visits()).isEqualTo(1);
    assertThatThrownBy(() -> accounts().vault().open("contact.sealed/1", sealed))
        .hasMessageContaining("ne s’ouvrent pas");
    assertRefused(() -> accounts().confirm(agent(0).id(), CAMILLE), "bon mot de passe");
  }

  @Test
  void whoMayNotBeginWithoutTheNamesTakesNothing() {
    Vaulted before = new Vaulted("Mme Binet");
    reopen();
    assertRefused(
        () -> accounts().beginWithoutNames(agent(1).id(), JULIE), "un responsable qui commence");
    accounts().recover(given.code(), agent(0).id(), JULIE);
    before.assertOpens();
    assertThat(noted()).containsExactly(Access.ACCOUNTS_MADE, Access.RECOVERED, Access.SIGNED_IN);
  }

  @Test
  void wrongTriesSlowDownAcrossARestart() {
    reopen();
    for (int i = 0; i < 4; i++) {
      strength.pass(Duration.ofMinutes(1));
      assertRefused(() -> accounts().signIn(agent(0).id(), JULIE), "bon mot de passe");
    }
    assertThat(accounts().pause(agent(1).id())).as("the colleague waits for nothing").isZero();
    reopen();
    assertThat(accounts().pause(agent(0).id())).isEqualTo(Duration.ofSeconds(4));
    assertRefused(() -> accounts().signIn(agent(0).id(), CAMILLE), "attendez encore 4 s");
    strength.pass(Duration.ofSeconds(4));
    accounts().signIn(agent(0).id(), CAMILLE);
    assertThat(accounts().pause(agent(0).id())).isZero();
  }

  @Test
  void aResponsableAddsAnAgentAndGivesATemporaryPassword() {
    Team team = workplace.desk().team();
    Secret made = team.add("Zoé Petit", Role.ADVISER);
    Account zoe = accounts().all().getLast();
    assertThat(zoe).isEqualTo(new Account(zoe.agent(), true, true));
    assertThat(zoe.agent().name()).isEqualTo("Zoé Petit");
    assertThat(accounts().signIn(zoe.agent().id(), made).temporary()).isTrue();
    Secret again = team.give(zoe.agent());
    assertRefused(() -> accounts().signIn(zoe.agent().id(), made), "bon mot de passe");
    assertThat(accounts().signIn(zoe.agent().id(), again).temporary()).isTrue();
    assertRefused(() -> team.add("zoe  petit", Role.ADVISER), "ajoutez une initiale");
    assertThat(noted()).containsSubsequence(Access.RIGHTS_CHANGED, Access.PASSWORD_GIVEN);
  }

  @Test
  void theLastResponsableStays() {
    Team team = workplace.desk().team();
    Agent camille = agent(0);
    assertRefused(() -> team.close(camille), "dernière personne responsable");
    assertRefused(
        () -> team.change(new Agent(camille.id(), camille.name(), Role.ADVISER, true)),
        "dernière personne responsable");
    team.change(new Agent(agent(1).id(), agent(1).name(), Role.MANAGER, true));
    team.close(camille);
    assertThat(accounts().all()).extracting(a -> a.agent().name()).containsExactly("Julie Durand");
  }

  @Test
  void whoLeavesOpensNothingAndTheEntriesStay() {
    accounts().change(agent(1).id(), temporary(), JULIE);
    Desk desk = workplace.desk();
    desk.duty().serve(agent(0));
    Agent julie = agent(1);
    desk.team().close(julie);
    assertThat(accounts().presence().isPresent(julie.id())).isFalse();
    assertThat(desk.duty().agentName(julie.id())).isEqualTo("Julie Durand");
    assertRefused(() -> accounts().signIn(julie.id(), JULIE), "n’a plus d’accès");
    reopen();
    assertRefused(() -> accounts().signIn(julie.id(), JULIE), "n’a plus d’accès");
  }

  @Test
  void aConseillerDecidesNothingOfOthers() {
    accounts().change(agent(1).id(), temporary(), JULIE);
    Team team = workplace.desk().team();
    assertThat(workplace.desk().duty().serving()).isEqualTo(agent(1));
    assertRefused(() -> team.add("Zoé Petit", Role.MANAGER), "Camille Martin");
    assertRefused(() -> team.give(agent(0)), "Camille Martin");
    assertRefused(() -> team.close(agent(0)), "Camille Martin");
    assertRefused(team::renewCode, "Camille Martin");
  }

  @Test
  void anotherRecoveryCodeMakesTheFirstOneWorthless() {
    RecoveryCode next = workplace.desk().team().renewCode();
    reopen();
    assertRefused(() -> accounts().recover(given.code(), agent(0).id(), JULIE), "pas le bon");
    accounts().recover(next, agent(0).id(), JULIE);
  }

  @Test
  void aFolderFromBeforeTakesItsKeyOverAndWipesIt() throws IOException {
    workplace.close();
    Path old = folder.resolve("old");
    byte[] key = new byte[32];
    new Random(4).nextBytes(key);
    workplace = Workplace.openEmpty(old, CATALOGUE, clock, strength.strength());
    workplace.setup().install(site());
    Files.writeString(old.resolve("guichet.key"), Base64.getEncoder().encodeToString(key));
    assertThat(accounts().areMade()).isFalse();
    assertRefused(workplace::desk, "Personne ne s’est identifié");
    assertRefused(() -> accounts().begin(agent(1).id(), JULIE), "un responsable qui commence");
    accounts().begin(agent(0).id(), CAMILLE);
    assertThat(old.resolve("guichet.key")).doesNotExist();
    assertRefused(() -> accounts().begin(agent(0).id(), CAMILLE), "déjà créés");
    assertThat(workplace.desk().duty().serving()).isEqualTo(agent(0));
  }

  @Test
  void theJournalForgetsAfterAYear() {
    clock.pass(Duration.ofDays(300));
    accounts().signIn(agent(0).id(), CAMILLE);
    assertThat(noted()).containsExactly(Access.ACCOUNTS_MADE, Access.SIGNED_IN);
    clock.pass(Duration.ofDays(100));
    accounts().signIn(agent(0).id(), CAMILLE);
    PersonalData personal = workplace.desk().personalData();
    personal.eraseDue(true);
    assertThat(noted()).as("a clock far ahead forgets nothing").hasSize(3);
    personal.believeDate();
    personal.eraseDue(true);
    assertThat(noted()).containsExactly(Access.SIGNED_IN, Access.SIGNED_IN);
  }

  @Test
  void noNameOfAVisitorAndNoPasswordIsInTheJournal() {
    workplace.desk().team().give(agent(1));
    assertThat(accounts().journal().all().getFirst())
        .isEqualTo(
            new AccessEntry(clock.millis(), agent(0).id(), Access.PASSWORD_GIVEN, "Julie Durand"));
  }
}
