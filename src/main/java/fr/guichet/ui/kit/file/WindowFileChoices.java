package fr.guichet.ui.kit.file;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
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
    return chosen(chooser(title, List.of(kind)).showOpenDialog(owner.get()));
  }

  /** All the kinds at once first, then each alone. */
  @Override
  public Optional<Path> toRead(String title, List<Kind> kinds) {
    FileChooser chooser = chooser(title, kinds);
    List<String> all =
        kinds.stream()
            .flatMap(kind -> Stream.of(kind.extension(), kind.extension().toUpperCase(Locale.ROOT)))
            .map(extension -> "*." + extension)
            .toList();
    String name = kinds.stream().map(Kind::name).collect(Collectors.joining(", "));
    chooser.getExtensionFilters().addFirst(new FileChooser.ExtensionFilter(name, all));
    return chosen(chooser.showOpenDialog(owner.get()));
  }

  @Override
  public Optional<Path> toWrite(String title, List<Kind> kinds, Path proposed) {
    FileChooser chooser = chooser(title, kinds);
    chooser.setInitialFileName(proposed.getFileName().toString());
    Path folder = proposed.getParent();
    if (folder != null && Files.isDirectory(folder)) {
      chooser.setInitialDirectory(folder.toFile());
    }
    return chosen(chooser.showSaveDialog(owner.get()))
        .map(file -> ofKind(file, kinds, extension(chooser, kinds)));
  }

  @Override
  public Optional<Path> folder(String title) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return chosen(chooser.showDialog(owner.get()));
  }

  private static FileChooser chooser(String title, List<Kind> kinds) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    kinds.forEach(
        kind ->
            chooser
                .getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(kind.name(), "*." + kind.extension())));
    return chooser;
  }

  private static String extension(FileChooser chooser, List<Kind> kinds) {
    int chosen = chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter());
    return kinds.get(Math.max(0, chosen)).extension();
  }

  private static Optional<Path> chosen(File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }

  /** The dialogs of Linux do not add the extension, nor change it with the kind. */
  private static Path ofKind(Path file, List<Kind> kinds, String extension) {
    String name = file.getFileName().toString();
    if (name.endsWith("." + extension) || name.contains(".") && kinds.size() == 1) {
      return file;
    }
    String stem =
        kinds.stream()
            .map(kind -> "." + kind.extension())
            .filter(name::endsWith)
            .findFirst()
            .map(end -> name.substring(0, name.length() - end.length()))
            .orElse(name);
    return file.resolveSibling(stem + "." + extension);
  }
}
