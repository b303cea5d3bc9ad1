package fr.guichet.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code guichet}: what all commands share. */
@Command(
    name = "guichet",
    resourceBundle = "fr.guichet.texts",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "[COMMANDE]",
    subcommands = {
      InstallCommand.class,
      DemoCommand.class,
      ImportCommand.class,
      FiguresCommand.class,
      SearchCommand.class,
      SitesCommand.class,
      ReportCommand.class,
      ConsolidateCommand.class,
      VerifyCommand.class,
      BackUpCommand.class,
      RestoreCommand.class,
      PasswordCommand.class,
      InviteCommand.class,
      JoinCommand.class,
      ReuniteCommand.class
    })
final class GuichetCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "DOSSIER",
      descriptionKey = "cli.option.data",
      scope = ScopeType.INHERIT)
  private Path data;

  @Option(
      names = "--agent",
      paramLabel = "NOM",
      descriptionKey = "cli.option.agent",
      scope = ScopeType.INHERIT)
  private String agent;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "cli.option.help",
      scope = ScopeType.INHERIT)
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "cli.option.version")
  private boolean version;

  @Option(names = "--self-check", descriptionKey = "cli.option.selfCheck")
  private boolean selfCheck;

  GuichetCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /** The data folder asked for, null if the machine's own. */
  Path data() {
    return data;
  }

  /** The agent who runs the command, null if not said. */
  String agent() {
    return agent;
  }

  /** Reached with options but no command: only {@code --self-check} asks for something. */
  @Override
  public Integer call() {
    if (selfCheck) {
      return surroundings.selfCheck().getAsInt();
    }
    spec.commandLine().usage(spec.commandLine().getErr());
    return CommandLine.ExitCode.USAGE;
  }
}
