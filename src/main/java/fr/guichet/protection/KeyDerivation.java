package fr.guichet.protection;

import fr.guichet.model.account.Argon2Cost;
import fr.guichet.model.account.Secret;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** The key that a secret gives: Argon2id (RFC 9106), slow on purpose. */
final class KeyDerivation {

  private KeyDerivation() {}

  static Vault vault(Secret secret, byte[] salt, Argon2Cost cost) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.memory())
            .withIterations(cost.iterations())
            .withParallelism(cost.lanes())
            .withSalt(salt)
            .build());
    byte[] typed = secret.bytes();
    byte[] key = new byte[Vault.KEY];
    generator.generateBytes(typed, key);
    Arrays.fill(typed, (byte) 0);
    return Vault.of(key);
  }
}
