package fr.guichet.cli;

import static java.util.stream.Collectors.joining;

import fr.guichet.desk.Demonstration;
import fr.guichet.desk.Workplace;
import fr.guichet.model.account.Given;
import fr.guichet.model.account.Secret;
import fr.guichet.model.site.Agent;
import fr.guichet.model.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code demo}: makes a demonstration site with months of made-up activity. */
@Command(name = "demo")
final class DemoCommand extends SiteCommand {

  private static final int MOST_MONTHS = 120;

  @Spec private CommandSpec spec;

  @Option(names = "--mois", paramLabel = "N", descriptionKey = "cli.demo.mois")
  private int months = Demonstration.MONTHS;

  @Option(names = "--graine", paramLabel = "S", descriptionKey = "cli.demo.graine")
  private long seed = Demonstration.SEED;

  @Override
  public Integer call() {
    if (months < 1 || months > MOST_MONTHS) {
      throw new ParameterException(
          spec.commandLine(), Texts.text("cli.demo.months", months, MOST_MONTHS));
    }
    try (Workplace workplace = around().openEmpty(folder())) {
      return run(workplace);
    }
  }

  @Override
  int run(Workplace workplace) {
    Secret password = who().password().orElseGet(workplace.accounts()::proposed);
    Given given = workplace.demonstration().make(months, seed, password);
    around().say(Texts.text("cli.demo.done", folder(), months, seed));
    GivenWords words = new GivenWords(around());
    if (who().password().isEmpty()) {
      String agents = given.made().keySet().stream().map(Agent::name).collect(joining(", "));
      words.made(agents, password);
    }
    words.tell(given);
    return 0;
  }
}
