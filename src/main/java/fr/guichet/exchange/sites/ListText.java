package fr.guichet.exchange.sites;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a downloaded list, and the sign between its fields. */
record ListText(String text, char separator) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String SEPARATORS = ",;\t";

  /** UTF-8 with or without its mark, else what Excel writes on a French Windows. */
  static ListText of(byte[] bytes) {
    String text = decode(bytes);
    if (text.startsWith("\ufeff")) {
      text = text.substring(1);
    }
    return new ListText(text, separatorOf(text));
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, WINDOWS);
    }
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
