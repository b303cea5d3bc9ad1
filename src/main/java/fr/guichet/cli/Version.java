package fr.guichet.cli;

import fr.guichet.model.text.Texts;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest tells. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String packaged = Version.class.getPackage().getImplementationVersion();
    String version =
        Objects.requireNonNullElseGet(packaged, () -> Texts.text("cli.version.unpackaged"));
    return new String[] {Texts.text("cli.version.line", version)};
  }
}
