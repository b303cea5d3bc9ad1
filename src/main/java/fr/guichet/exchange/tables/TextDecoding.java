package fr.guichet.exchange.tables;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Finds out how a text file is encoded: UTF-8 with or without mark, UTF-16, else Windows-1252. */
final class TextDecoding {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private TextDecoding() {}

  static String decode(byte[] bytes) {
    if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    int from = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      // Excel in French writes so: no byte of an accent there is valid UTF-8
      return new String(bytes, from, bytes.length - from, WINDOWS);
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
