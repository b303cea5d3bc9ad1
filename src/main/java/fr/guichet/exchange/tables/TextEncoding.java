package fr.guichet.exchange.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text file is encoded: UTF-8 or UTF-16, with or without mark, else Windows-1252.
 *
 * @param mark how many bytes the mark takes
 */
public record TextEncoding(Charset charset, int mark) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int BLOCK = 1 << 16;
  private static final int SAMPLE = 4096;

  /** The whole text of a file, its mark left out; empty for what is no text. */
  public static String textOf(Path file) throws IOException {
    TextEncoding encoding = of(file);
    if (encoding == null) {
      return "";
    }
    try (BufferedReader reader = encoding.read(file)) {
      return reader.readAllAsString();
    }
  }

  /** Looks at the bytes of a file, a block at a time; null when it is no text. */
  public static TextEncoding of(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] start = bytes.readNBytes(SAMPLE);
      if (starts(start, 0xFF, 0xFE)) {
        return new TextEncoding(StandardCharsets.UTF_16LE, 2);
      }
      if (starts(start, 0xFE, 0xFF)) {
        return new TextEncoding(StandardCharsets.UTF_16BE, 2);
      }
      Charset wide = wide(start);
      if (wide != null) {
        return new TextEncoding(wide, 0);
      }
    }
    return narrow(file);
  }

  /** Most texts of Western Europe in UTF-16 have a zero beside every letter. */
  private static Charset wide(byte[] start) {
    if (latin(start, 0, 1)) {
      return StandardCharsets.UTF_16LE;
    }
    return latin(start, 1, 0) ? StandardCharsets.UTF_16BE : null;
  }

  /** Whether four characters of five are letters and the like, with a zero as their high byte. */
  private static boolean latin(byte[] start, int low, int high) {
    int found = 0;
    for (int i = 0; i + 1 < start.length; i += 2) {
      int letter = start[i + low] & 0xFF;
      if (letter == 0
          || start[i + high] == 0 && letter < ' ' && !"\r\n\t".contains("" + (char) letter)) {
        return false;
      }
      found += start[i + high] == 0 ? 1 : 0;
    }
    return found > 0 && found * 5 >= start.length / 2 * 4;
  }

  private static TextEncoding narrow(Path file) throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.allocate(BLOCK);
    CharBuffer out = CharBuffer.allocate(BLOCK);
    boolean valid = true;
    int mark = 0;
    try (InputStream bytes = Files.newInputStream(file)) {
      for (int read = fill(bytes, in); read >= 0; read = fill(bytes, in)) {
        for (int i = in.position() - read; i < in.position(); i++) {
          if (in.get(i) == 0) {
            return null;
          }
        }
        mark = mark == 0 && starts(in.array(), 0xEF, 0xBB, 0xBF) ? 3 : mark;
        in.flip();
        out.clear();
        valid = valid && !decoder.decode(in, out, false).isError();
        if (valid) {
          in.compact();
        } else {
          in.clear();
        }
      }
    }
    boolean whole = valid && in.position() == 0;
    // Excel in French writes Windows-1252: no byte of an accent there is valid UTF-8
    return new TextEncoding(whole ? StandardCharsets.UTF_8 : WINDOWS, mark);
  }

  private static int fill(InputStream bytes, ByteBuffer in) throws IOException {
    int read = bytes.read(in.array(), in.position(), in.remaining());
    in.position(in.position() + Math.max(0, read));
    return read;
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

  /** The text behind the mark. */
  public BufferedReader read(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    try {
      bytes.skipNBytes(mark);
      return new BufferedReader(new InputStreamReader(bytes, charset));
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }
}
