package fr.guichet.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.desk.TestClock;
import fr.guichet.model.account.Argon2Cost;
import fr.guichet.model.account.RecoveryCode;
import fr.guichet.model.account.Secret;
import fr.guichet.model.account.WrappedKey;
import fr.guichet.model.contact.Sealed;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.storage.file.DataFolder;
import fr.guichet.storage.file.Database;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who opens the vault, who does not, and how long it takes to try again. */
class KeyringTest {

  private static final Secret RIGHT = Secret.of("six mots que personne ne dit");
  private static final Secret WRONG = Secret.of("six mots que personne ne dira");

  @TempDir private Path folder;
  private final TestStrength monotonic = new TestStrength();
  private final TestClock clock = new TestClock("2026-11-24T09:10:00Z", "Europe/Paris");
  private Database database;
  private Keyring keyring;
  private final Vault vault = Vault.fresh();
  private final Sealed name = vault.seal("contact.sealed/1", "Mme Binet");

  @BeforeEach
  void open() {
    database = Database.open(new DataFolder(folder), clock);
    keyring = keyring(clock);
    keyring.give(List.of(keyring.locked("camille", RIGHT, vault, false)));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Keyring keyring(Clock by) {
    return new Keyring(database, by, monotonic.strength());
  }

  private String opened(Keyring by, String holder, Secret secret) {
    return by.open(holder, secret).open("contact.sealed/1", name);
  }

  private static void assertRefused(ThrowingCallable call, String words) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.REFUSED))
        .hasMessageContaining(words);
  }

  /** RFC 9106, 5.3: the library gives what the standard says. */
  @Test
  void argon2IsTheOneOfTheStandard() {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(32)
            .withIterations(3)
            .withParallelism(4)
            .withSalt(HexFormat.of().parseHex("02".repeat(16)))
            .withSecret(HexFormat.of().parseHex("03".repeat(8)))
            .withAdditional(HexFormat.of().parseHex("04".repeat(12)))
            .build());
    byte[] tag = new byte[32];
    generator.generateBytes(HexFormat.of().parseHex("01".repeat(32)), tag);
    assertThat(HexFormat.of().formatHex(tag))
        .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
  }

  @Test
  void theRightPasswordOpensAndTheWrongOneDoesNot() {
    assertThat(opened(keyring, "camille", RIGHT)).isEqualTo("Mme Binet");
    assertRefused(() -> keyring.open("camille", WRONG), "bon mot de passe");
    assertRefused(() -> keyring.open("julie", RIGHT), "pas encore de mot de passe");
  }

  @Test
  void accentsMayBeTypedOnePieceOrTwo() {
    keyring.give(
        List.of(keyring.locked("zoé", Secret.of("le p\u00f4ele ronfle bien"), vault, false)));
    assertThat(opened(keyring, "zoé", Secret.of("le po\u0302ele ronfle bien"))).isNotEmpty();
  }

  @Test
  void aKeyOfOneHolderIsNoKeyOfAnother() {
    WrappedKey key = keyring.of("camille").orElseThrow();
    keyring.give(
        List.of(new WrappedKey("julie", key.cost(), key.salt(), key.wrapped(), false, 0, 0)));
    assertRefused(() -> keyring.open("julie", RIGHT), "bon mot de passe");
  }

  @Test
  void aChangedPasswordLocksTheSameKeyAnewAndTheFormerOpensNothing() {
    Sealed before = keyring.of("camille").orElseThrow().wrapped();
    keyring.give(List.of(keyring.locked("camille", WRONG, vault, true)));
    assertThat(keyring.of("camille").orElseThrow().wrapped()).isNotEqualTo(before);
    assertThat(keyring.of("camille").orElseThrow().temporary()).isTrue();
    assertThat(opened(keyring, "camille", WRONG)).isEqualTo("Mme Binet");
    assertRefused(() -> keyring.open("camille", RIGHT), "bon mot de passe");
    keyring.take("camille");
    assertRefused(() -> keyring.open("camille", WRONG), "pas encore de mot de passe");
  }

  @Test
  void theRecoveryCodeOpensWhenEveryPasswordIsLost() {
    RecoveryCode code = RecoveryCode.draw(new Random(3));
    keyring.give(List.of(keyring.locked(WrappedKey.RECOVERY, code.secret(), vault, false)));
    keyring.take("camille");
    assertThat(opened(keyring, WrappedKey.RECOVERY, code.secret())).isEqualTo("Mme Binet");
  }

  @Test
  void eachKeepsTheParametersThatItWasMadeWith() {
    Argon2Cost more = new Argon2Cost(128, 2, 2);
    Keyring stronger = new Keyring(database, clock, new Strength(more, () -> 0));
    stronger.give(List.of(stronger.locked("julie", WRONG, vault, false)));
    assertThat(keyring.all())
        .extracting(WrappedKey::holder, WrappedKey::cost)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("camille", TestStrength.CHEAP),
            org.assertj.core.api.Assertions.tuple("julie", more));
    assertThat(opened(keyring, "julie", WRONG)).isEqualTo("Mme Binet");
    assertThat(Argon2Cost.USUAL.memory()).isGreaterThanOrEqualTo(64 * 1024);
  }

  @Test
  void wrongTriesSlowDownByTheirNumberAndARightOneEndsThat() {
    long[] waits = {0, 0, 2, 4, 8, 16, 32, 60, 60};
    for (long wait : waits) {
      assertThat(keyring.pause("camille")).isEqualTo(Duration.ZERO);
      assertRefused(() -> keyring.open("camille", WRONG), "bon mot de passe");
      assertThat(keyring.pause("camille")).isEqualTo(Duration.ofSeconds(wait));
      if (wait > 0) {
        assertRefused(() -> keyring.open("camille", RIGHT), "attendez encore " + wait + " s");
        monotonic.pass(Duration.ofSeconds(wait));
      }
    }
    assertThat(opened(keyring, "camille", RIGHT)).isEqualTo("Mme Binet");
    assertThat(keyring.of("camille").orElseThrow().wrongTries()).isZero();
    assertRefused(() -> keyring.open("camille", WRONG), "bon mot de passe");
  }

  @Test
  void aRestartSparesNoPauseAndWaitsNoLongerThanOne() {
    for (int i = 0; i < 4; i++) {
      monotonic.pass(Duration.ofSeconds(60));
      assertRefused(() -> keyring.open("camille", WRONG), "bon mot de passe");
    }
    Keyring again = keyring(clock);
    assertThat(again.pause("camille")).isEqualTo(Duration.ofSeconds(4));
    monotonic.pass(Duration.ofSeconds(4));
    assertThat(opened(again, "camille", RIGHT)).isEqualTo("Mme Binet");
  }

  /** 1970, 2040, and back again: whatever the machine says, a minute at most. */
  @Test
  void aWrongClockLocksNobodyOut() {
    for (String now :
        List.of("1970-01-01T00:00:00Z", "2040-02-29T12:00:00Z", "2026-01-01T00:00:00Z")) {
      Keyring at = keyring(Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
      for (int i = 0; i < 12; i++) {
        monotonic.pass(Duration.ofSeconds(60));
        assertRefused(() -> at.open("camille", WRONG), "bon mot de passe");
      }
      Keyring after = keyring(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
      assertThat(after.pause("camille")).isEqualTo(Duration.ofSeconds(60));
      monotonic.pass(Duration.ofSeconds(60));
      assertThat(opened(after, "camille", RIGHT)).isEqualTo("Mme Binet");
      after.give(List.of(after.locked("camille", RIGHT, vault, false)));
    }
  }

  /** Of two keys the later holds, at every post: the one that was replaced must not come back. */
  @Test
  void aKeyIsLaterThanTheOneInWhosePlaceItCame() {
    long first = keyring.of("camille").orElseThrow().changedAt();
    clock.pass(Duration.ofHours(-3));
    keyring.give(List.of(keyring.locked("camille", WRONG, vault, false)));
    assertThat(keyring.of("camille").orElseThrow().changedAt()).isGreaterThan(first);
    clock.pass(Duration.ofHours(4));
    assertThat(keyring.locked("camille", RIGHT, vault, false).changedAt())
        .isEqualTo(clock.millis());
    assertThat(keyring.locked("julie", RIGHT, vault, false).changedAt()).isEqualTo(clock.millis());
  }

  @Test
  void aDamagedRowIsNoWrongPassword() throws Exception {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("guichet.db"));
        var statement = connection.createStatement()) {
      statement.execute("UPDATE keyring SET salt = 'AAAA' || substr(salt, 5)");
    }
    assertThatThrownBy(() -> keyring.open("camille", RIGHT))
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.DAMAGED))
        .hasMessageContaining("code de récupération");
  }

  @Test
  void neitherPasswordNorKeyIsInTheFile() throws Exception {
    String file =
        java.nio.file.Files.readString(
            folder.resolve("guichet.db-wal"), StandardCharsets.ISO_8859_1);
    assertThat(file).contains("camille").doesNotContain(RIGHT.reveal());
  }
}
