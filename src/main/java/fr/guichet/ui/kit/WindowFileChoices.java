package fr.guichet.ui.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own file dialogs. */
public final class WindowFileChoices implements FileChoices {

  private final Supplier<Window> owner;

  /**
   * @param owner the window that waits meanwhile
   */
  public WindowFileChoices(Supplier<Window> owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> toRead(String title, Kind kind) {
    return chosen(chooser(title, kind).showOpenDialog(owner.get()));
  }

  @Override
  public Optional<Path> toWrite(String title, Kind kind, Path proposed) {
    FileChooser chooser = chooser(title, kind);
    chooser.setInitialFileName(proposed.getFileName().toString());
    Path folder = proposed.getParent();
    if (folder != null && Files.isDirectory(folder)) {
      chooser.setInitialDirectory(folder.toFile());
    }
    return chosen(chooser.showSaveDialog(owner.get()))
        .map(file -> withExtension(file, kind.extension()));
  }

  private static FileChooser chooser(String title, Kind kind) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(kind.name(), "*." + kind.extension()));
    return chooser;
  }

  private static Optional<Path> chosen(File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }

  /** The dialogs of Linux do not add it. */
  private static Path withExtension(Path file, String extension) {
    String name = file.getFileName().toString();
    return name.contains(".") ? file : file.resolveSibling(name + "." + extension);
  }
}
