package fr.guichet;

import fr.guichet.model.text.Texts;
import java.util.Objects;

/** The version that the jar's manifest tells. */
final class ProgramVersion {

  private ProgramVersion() {}

  static String text() {
    return Objects.requireNonNullElseGet(
        ProgramVersion.class.getPackage().getImplementationVersion(),
        () -> Texts.text("cli.version.unpackaged"));
  }
}
