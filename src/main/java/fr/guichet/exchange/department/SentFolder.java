package fr.guichet.exchange.department;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.department.LeftOut;
import fr.guichet.model.department.Sent;
import fr.guichet.model.department.SentMonth;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The month files of a folder and of its subfolders, one read after the other. */
public final class SentFolder {

  private final Path folder;
  private final List<Path> files = new ArrayList<>();
  private final List<SentMonth> months = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  private SentFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads them all.
   *
   * @param but a file that is not looked at: the one to be written
   * @throws Failure UNREADABLE_FILE for a folder that cannot be read or holds no file
   */
  public static Sent read(Path folder, Path but) {
    if (!Files.isDirectory(folder)) {
      throw new Failure(Kind.UNREADABLE_FILE, text("department.noFolder", folder));
    }
    var reading = new SentFolder(folder);
    reading.find(but);
    if (reading.files.isEmpty() && reading.leftOut.isEmpty()) {
      throw new Failure(Kind.UNREADABLE_FILE, text("department.noFile", folder));
    }
    reading.files.stream().sorted().forEach(reading::read);
    int looked = reading.files.size();
    return new Sent(looked, reading.months, reading.leftOut);
  }

  private void find(Path but) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!passing(file, but)) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
              leaveOut(file, text("department.unreadable"));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new Failure(Kind.UNREADABLE_FILE, text("department.noFolder", folder), e);
    }
  }

  /** Hidden files, and the locks that spreadsheet programs put beside an open file. */
  private static boolean passing(Path file, Path but) {
    String name = file.getFileName().toString();
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.equalsIgnoreCase("thumbs.db")
        || name.equalsIgnoreCase("desktop.ini")
        || file.toAbsolutePath().normalize().equals(but.toAbsolutePath().normalize());
  }

  private void read(Path file) {
    String name = name(file);
    if (!name.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|ods)")) {
      leaveOut(file, text("department.extension"));
      return;
    }
    try {
      months.addAll(SentWorkbook.read(file, name));
    } catch (Failure problem) {
      leaveOut(file, problem.getMessage());
    }
  }

  private void leaveOut(Path file, String reason) {
    leftOut.add(new LeftOut(name(file), "", reason, true));
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
