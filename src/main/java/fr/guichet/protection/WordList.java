package fr.guichet.protection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The two lists of words that are shipped, a word a line; NOTICE.txt says where they are from. */
final class WordList {

  /** Common passwords, names and words, folded. */
  static final String COMMON = "common.txt";

  /** The words of the phrases that the program makes. */
  static final String PHRASES = "words.txt";

  private WordList() {}

  static List<String> read(String name) {
    try (InputStream in = WordList.class.getResourceAsStream("/fr/guichet/protection/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
