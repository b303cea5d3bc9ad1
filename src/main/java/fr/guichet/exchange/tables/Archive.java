package fr.guichet.exchange.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * How much of an archive is unpacked. Sheets are read as streams and may be large; what has to be
 * held whole may not. Sizes written in an archive may lie: the bytes are counted.
 */
final class Archive {

  /** The largest sheet once unpacked, in bytes: 200,000 full rows take less. */
  static final long LARGEST_SHEET = 400L << 20;

  /** The largest list of texts of a workbook once unpacked, in bytes. */
  static final long LARGEST_TEXTS = 64L << 20;

  /** The largest other part, in bytes: styles and lists of parts are held whole. */
  static final long LARGEST_PART = 8L << 20;

  private static final int MOST_ENTRIES = 10_000;

  private Archive() {}

  /**
   * Counts what a workbook's list of parts unpacks to.
   *
   * @throws TooLarge when it is more than any real one
   */
  static void check(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        throw new TooLarge();
      }
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (entry.getName().endsWith(".rels") || entry.getName().equals("[Content_Types].xml")) {
          count(zip.getInputStream(entry), LARGEST_PART);
        }
      }
    }
  }

  /**
   * Counts what a part unpacks to.
   *
   * @throws TooLarge when it is more than the limit
   */
  static void count(InputStream part, long limit) throws IOException {
    try (InputStream bytes = new LimitedStream(part, limit)) {
      bytes.transferTo(OutputStream.nullOutputStream());
    }
  }

  /** Something unpacks to more than any real file does. */
  static final class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    TooLarge() {
      super("The archive unpacks to more than any real one");
    }
  }
}
