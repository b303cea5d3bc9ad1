package fr.guichet.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What can be read in files without opening them as what they are. */
public final class Bytes {

  private Bytes() {}

  /** The files of a folder with a word in them, in UTF-8 or UTF-16. */
  public static List<String> filesWith(Path folder, String word) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> holds(file, word))
          .map(Path::toString)
          .toList();
    } catch (NoSuchFileException _) {
      return List.of();
    }
  }

  private static boolean holds(Path file, String word) {
    try {
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      String wide =
          new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
      return bytes.contains(word) || bytes.contains(wide);
    } catch (NoSuchFileException _) {
      // Another program's, gone since
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
