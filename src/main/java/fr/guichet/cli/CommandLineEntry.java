package fr.guichet.cli;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.text.Texts;
import java.time.YearMonth;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs the command that the arguments name. */
public final class CommandLineEntry {

  /** It could not be done. */
  private static final int NOT_DONE = 1;

  /** Rows were rejected. */
  static final int REJECTED = 3;

  private CommandLineEntry() {}

  /** The exit status: 0 done, 1 it could not be done, 2 wrong use, 3 rows were rejected. */
  public static int run(Surroundings around, String... args) {
    int status =
        new CommandLine(new GuichetCommand(around))
            .setResourceBundle(ResourceBundle.getBundle("fr.guichet.texts"))
            .setOut(around.out())
            .setErr(around.err())
            .registerConverter(YearMonth.class, YearMonth::parse)
            .setParameterExceptionHandler((wrong, _) -> misuse(wrong))
            .setExecutionExceptionHandler((problem, command, _) -> notDone(problem, command))
            .execute(args);
    around.out().flush();
    around.err().flush();
    return status;
  }

  private static int misuse(ParameterException wrong) {
    wrong.getCommandLine().getErr().println(Misuse.sentence(wrong));
    return CommandLine.ExitCode.USAGE;
  }

  private static int notDone(Exception problem, CommandLine command) {
    String sentence =
        problem instanceof Failure
            ? problem.getMessage()
            : Texts.text("failure.unforeseen", problem.getClass().getSimpleName());
    command.getErr().println(sentence.replaceAll("\\R", " "));
    return NOT_DONE;
  }
}
