package fr.guichet;

import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.desk.account.Accounts;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.account.Argon2Cost;
import fr.guichet.model.account.Secret;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.site.NewSite;
import fr.guichet.model.site.hours.OpeningHours;
import fr.guichet.protection.Strength;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Signing in as counters do, beside the bare computation of Argon2id: {@code ./mvnw -Pbench
 * verify}.
 */
class PasswordBenchmarks {

  private static final int FEW = 15;

  @TempDir private Path folder;

  @Test
  void aRightAWrongAndAnUnknownTryTakeAsLong() throws Exception {
    AtomicLong nanoseconds = new AtomicLong();
    Clock clock = Clock.fixed(Instant.parse("2026-11-24T09:10:00Z"), ZoneId.of("Europe/Paris"));
    Strength strength =
        Strength.usual(() -> nanoseconds.addAndGet(Duration.ofMinutes(1).toNanos()));
    try (Workplace workplace =
        Workplace.openEmpty(folder, OfficialCatalogue.load(), clock, strength)) {
      workplace.setup().install(site());
      Accounts accounts = workplace.accounts();
      String agent = accounts.all().getFirst().agent().id();
      accounts.begin(agent, TestSite.PASSWORD);
      double bare = Measures.median(FEW, _ -> bare());
      double right = Measures.median(FEW, _ -> accounts.signIn(agent, TestSite.PASSWORD));
      Measures.tell("signing in / the bare Argon2id computation", right, bare);
      Secret wrong = Secret.of("une vache rousse traverse le pont");
      double refused = Measures.median(FEW, _ -> refused(accounts, agent, wrong));
      Measures.tell("a wrong password / the right one", refused, right);
      double unknown = Measures.median(FEW, _ -> refused(accounts, "nobody", wrong));
      Measures.tell("an unknown agent / a wrong password", unknown, refused);
    }
  }

  private static void refused(Accounts accounts, String agent, Secret wrong) {
    try {
      accounts.signIn(agent, wrong);
      throw new AssertionError("It was taken");
    } catch (Failure expected) {
      // refused, as it must be
    }
  }

  private static void bare() {
    Argon2Cost cost = Argon2Cost.USUAL;
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.memory())
            .withIterations(cost.iterations())
            .withParallelism(cost.lanes())
            .withSalt(new byte[16])
            .build());
    generator.generateBytes(TestSite.PASSWORD.bytes(), new byte[32]);
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
}
