package fr.guichet.exchange.sites;

import fr.guichet.exchange.tables.TextEncoding;
import java.io.IOException;
import java.nio.file.Path;

/** The text of a downloaded list, and the sign between its fields. */
record ListText(String text, char separator) {

  private static final String SEPARATORS = ",;\t";

  static ListText read(Path file) throws IOException {
    String text = TextEncoding.textOf(file);
    return new ListText(text, separatorOf(text));
  }

  /** The most frequent of the possible signs in the whole text, outside quotes. */
  private static char separatorOf(String text) {
    int[] counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      int which = quoted ? -1 : SEPARATORS.indexOf(c);
      if (which >= 0) {
        counts[which]++;
      }
    }
    int most = counts[1] > counts[0] ? 1 : 0;
    return SEPARATORS.charAt(counts[2] > counts[most] ? 2 : most);
  }
}
