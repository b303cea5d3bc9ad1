package fr.guichet.model;

import fr.guichet.model.text.Texts;
import java.util.Objects;

/** The version that the jar's manifest tells. */
public final class ProgramVersion {

  private ProgramVersion() {}

  public static String text() {
    return Objects.requireNonNullElseGet(
        ProgramVersion.class.getPackage().getImplementationVersion(),
        () -> Texts.text("version.unpackaged"));
  }
}
