package fr.guichet.exchange.tables;

import static fr.guichet.exchange.tables.TableFiles.unreadable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks at the first bytes of a file: an extension may lie, and a password hides the rest. */
final class FileKind {

  private FileKind() {}

  /** Refuses a content that is not what the extension says, with the reason. */
  static void check(Path file, String extension) throws IOException {
    String name = file.getFileName().toString();
    if (Files.size(file) == 0) {
      throw unreadable("import.file.empty", name, null);
    }
    FileMagic magic = FileMagic.valueOf(file.toFile());
    if (magic == FileMagic.OLE2) {
      throw unreadable(
          encrypted(file) ? "import.file.password" : "import.file.oldExcel", name, null);
    }
    switch (extension) {
      case "csv" ->
          refuse(magic == FileMagic.OOXML || magic == FileMagic.PDF, "import.file.notText", name);
      case "xlsx" -> archive(file, magic, "xl/workbook.xml", name);
      case "ods" -> {
        archive(file, magic, "content.xml", name);
        refuse(hidden(file), "import.file.password", name);
      }
      default -> throw unreadable("import.file.extension", name, null);
    }
  }

  private static void refuse(boolean refused, String key, String name) {
    if (refused) {
      throw unreadable(key, name, null);
    }
  }

  private static void archive(Path file, FileMagic magic, String entry, String name)
      throws IOException {
    refuse(magic != FileMagic.OOXML, "import.file.wrongContent", name); // any zip, POI calls it so
    try (ZipFile zip = new ZipFile(file.toFile())) {
      refuse(zip.getEntry(entry) == null, "import.file.wrongContent", name);
      Archive.check(file);
    } catch (ZipException e) {
      throw unreadable("import.file.cut", name, e);
    }
  }

  private static boolean encrypted(Path file) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      return container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
    } catch (RuntimeException e) {
      throw new IOException(e); // POI's word for a damaged container
    }
  }

  private static boolean hidden(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      var manifest = zip.getEntry("META-INF/manifest.xml");
      if (manifest == null) {
        return false;
      }
      try (InputStream bytes = zip.getInputStream(manifest)) {
        String text = new String(bytes.readNBytes(1 << 20), StandardCharsets.UTF_8);
        return text.contains("encryption-data");
      }
    }
  }
}
