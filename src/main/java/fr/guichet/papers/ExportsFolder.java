package fr.guichet.papers;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.safekeeping.OwnerOnly;
import fr.guichet.model.text.Texts;
import java.io.IOException;
import java.nio.file.Path;

/** Where files go unless another place is chosen; made with the first of them. */
record ExportsFolder(Path path) {

  /**
   * Makes the folder where a file is to go there; other places are left as they are.
   *
   * @throws Failure READ_ONLY where it cannot be made
   */
  void ready(Path file) {
    if (!path.equals(file.getParent())) {
      return;
    }
    try {
      OwnerOnly.folder(path);
    } catch (IOException e) {
      throw new Failure(Kind.READ_ONLY, Texts.text("failure.folder", path), e);
    }
  }
}
