package fr.guichet.cli;

import fr.guichet.model.text.Texts;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs the command that the arguments name. */
public final class CommandLineEntry {

  private CommandLineEntry() {}

  /** The exit status: 0 done, 1 it could not be done, 2 wrong use, 3 rows were rejected. */
  public static int run(String... args) {
    return new CommandLine(new GuichetCommand())
        .setResourceBundle(ResourceBundle.getBundle("fr.guichet.texts"))
        .setParameterExceptionHandler(CommandLineEntry::misuse)
        .execute(args);
  }

  private static int misuse(ParameterException wrong, String[] args) {
    wrong
        .getCommandLine()
        .getErr()
        .println(Texts.text("cli.misuse.argument", String.join(" ", args)));
    return CommandLine.ExitCode.USAGE;
  }
}
