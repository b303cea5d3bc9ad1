package fr.guichet.storage.file;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The first bytes of a file, read without SQLite so that a file of a newer version stays untouched
 * (sqlite.org/fileformat2: the user version is at offset 60).
 */
record FileHeader(boolean empty, int userVersion) {

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  static FileHeader of(Path file) {
    if (!Files.exists(file)) {
      return new FileHeader(true, 0);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(100);
      if (bytes.length == 0) {
        return new FileHeader(true, 0);
      }
      ByteBuffer header = ByteBuffer.wrap(bytes);
      if (bytes.length < 100 || !header.slice(0, 16).equals(ByteBuffer.wrap(MAGIC))) {
        throw new Failure(Kind.DAMAGED, Failures.sentence(Kind.DAMAGED));
      }
      return new FileHeader(false, header.getInt(60));
    } catch (IOException e) {
      throw new Failure(Kind.READ_ONLY, Failures.sentence(Kind.READ_ONLY), e);
    }
  }
}
