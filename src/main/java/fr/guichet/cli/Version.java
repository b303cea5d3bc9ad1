package fr.guichet.cli;

import fr.guichet.model.ProgramVersion;
import fr.guichet.model.text.Texts;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {Texts.text("cli.version.line", ProgramVersion.text())};
  }
}
