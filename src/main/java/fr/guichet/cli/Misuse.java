package fr.guichet.cli;

import fr.guichet.model.text.Texts;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in French which argument is wrong; picocli says it in English. */
final class Misuse {

  private Misuse() {}

  static String sentence(ParameterException wrong) {
    String help = wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    String what =
        switch (wrong) {
          case UnmatchedArgumentException unmatched ->
              Texts.text("cli.misuse.unknown", String.join(" ", unmatched.getUnmatched()));
          case MissingParameterException missing ->
              Texts.text("cli.misuse.missing", missing(missing));
          case MutuallyExclusiveArgsException _ ->
              Texts.text("cli.misuse.exclusive", exclusive(wrong.getCommandLine()));
          default -> refused(wrong);
        };
    return Texts.text("cli.misuse.seeHelp", what, help);
  }

  private static String missing(MissingParameterException missing) {
    return missing.getMissing().stream().map(Misuse::name).collect(Collectors.joining(", "));
  }

  /** The arguments of a command of which only one is taken. */
  private static String exclusive(CommandLine command) {
    return command.getCommandSpec().argGroups().stream()
        .filter(ArgGroupSpec::exclusive)
        .flatMap(group -> group.args().stream())
        .map(each -> each instanceof OptionSpec option ? option.longestName() : each.paramLabel())
        .collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }

  private static String refused(ParameterException wrong) {
    if (wrong.getArgSpec() == null) {
      return wrong.getMessage();
    }
    return wrong.getValue() == null
        ? Texts.text("cli.misuse.argument", name(wrong.getArgSpec()))
        : Texts.text("cli.misuse.value", wrong.getValue(), name(wrong.getArgSpec()));
  }
}
