package fr.guichet.exchange.posts;

import fr.guichet.exchange.files.AtomicFile;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.posts.PostFolder;
import fr.guichet.model.posts.SealedLine;
import fr.guichet.model.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A shared folder, a synchronised one or a USB key: lines of text, a file written whole. */
public final class ExchangeFolder implements PostFolder {

  private static final String ENDING = ".guichet";

  private final Path folder;
  private final AtomicFile files = AtomicFile.durable();

  public ExchangeFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  @Override
  public Set<String> names() {
    if (!Files.isDirectory(folder)) {
      throw new Failure(Kind.READ_ONLY, Texts.text("posts.folder.missing", folder));
    }
    try (Stream<Path> all = Files.list(folder)) {
      Set<String> names = new TreeSet<>();
      all.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
          .forEach(names::add);
      return names;
    } catch (IOException e) {
      throw new Failure(Kind.READ_ONLY, Texts.text("posts.folder.missing", folder), e);
    }
  }

  @Override
  public Read read(String name) {
    List<SealedLine> lines = new ArrayList<>();
    int damaged = 0;
    try {
      // Whatever bytes there are: a damaged line is told by its sum
      String text = new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        SealedLine.read(line).ifPresent(lines::add);
      }
      damaged = (int) text.lines().count() - lines.size();
      return new Read(lines, text.isEmpty() ? 1 : damaged);
    } catch (IOException _) {
      return new Read(List.of(), 1);
    }
  }

  @Override
  public void write(String name, List<SealedLine> lines) {
    files.write(
        folder.resolve(name),
        out -> {
          for (SealedLine line : lines) {
            out.write((line.text() + "\n").getBytes(StandardCharsets.UTF_8));
          }
          return true;
        });
  }

  @Override
  public void delete(String name) {
    try {
      Files.deleteIfExists(folder.resolve(name));
    } catch (IOException _) {
      // Somebody reads it: the next time
    }
  }
}
