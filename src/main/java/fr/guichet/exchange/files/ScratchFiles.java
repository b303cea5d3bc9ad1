package fr.guichet.exchange.files;

import java.nio.file.Path;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/** Where POI keeps the sheets that it is writing: rows of a month file, unpacked. */
public final class ScratchFiles {

  private ScratchFiles() {}

  /** From now on in a folder of ours, and no more in the system's, which others may read. */
  public static void in(Path folder) {
    TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder.toFile()));
  }
}
