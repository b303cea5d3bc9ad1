package fr.guichet.exchange.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading an archive's entry that unpacks to more than a limit. */
final class LimitedStream extends FilterInputStream {

  private long left;

  LimitedStream(InputStream bytes, long limit) {
    super(bytes);
    this.left = limit;
  }

  @Override
  public int read() throws IOException {
    count(1);
    return super.read();
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int read = super.read(buffer, from, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int read) throws IOException {
    left -= read;
    if (left < 0) {
      throw new Archive.TooLarge();
    }
  }
}
