package fr.guichet.papers;

import fr.guichet.exchange.pdf.HelpPapers;
import fr.guichet.model.key.KeyChanges;
import fr.guichet.model.text.Texts;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The papers of the help, in the exports folder; off the JavaFX thread.
 *
 * @param keys in place of the usual ones
 * @param open shows a file
 */
public record HelpFiles(Path folder, KeyChanges keys, Consumer<Path> open) {

  /** Writes the list of keys and shows it. */
  public Path keyCard() {
    return made(Texts.text("paper.keys.file"), file -> HelpPapers.writeKeys(keys, file));
  }

  /** Writes the sheet for a power cut and shows it. */
  public Path powerCutSheet() {
    return made(Texts.text("paper.sheet.file"), HelpPapers::writeSheet);
  }

  private Path made(String name, Consumer<Path> write) {
    Path file = folder.resolve(name);
    new ExportsFolder(folder).ready(file);
    write.accept(file);
    open.accept(file);
    return file;
  }
}
