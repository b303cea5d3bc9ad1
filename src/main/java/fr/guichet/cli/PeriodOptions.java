package fr.guichet.cli;

import fr.guichet.model.figures.Period;
import fr.guichet.model.text.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A month, or the days from one to another: a week, a quarter, a year, any. */
final class PeriodOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--mois", paramLabel = "AAAA-MM", descriptionKey = "cli.chiffres.mois")
  private YearMonth month;

  @Option(names = "--du", paramLabel = "AAAA-MM-JJ", descriptionKey = "cli.rapport.du")
  private LocalDate from;

  @Option(names = "--au", paramLabel = "AAAA-MM-JJ", descriptionKey = "cli.rapport.au")
  private LocalDate until;

  /**
   * The period asked for.
   *
   * @throws ParameterException where none, two or half of one is given, or it ends before it starts
   */
  Period period() {
    boolean days = from != null && until != null;
    boolean half = (from == null) != (until == null);
    if (half || days == (month != null)) {
      throw misuse(Texts.text("cli.rapport.period"));
    }
    if (month != null) {
      return Period.of(month);
    }
    if (until.isBefore(from)) {
      throw misuse(Texts.text("cli.rapport.backwards", from, until));
    }
    return new Period(from, until);
  }

  private ParameterException misuse(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
