package fr.guichet.cli;

import fr.guichet.desk.Workplace;
import fr.guichet.desk.account.PasswordCheck;
import fr.guichet.exchange.sites.Communes;
import fr.guichet.model.account.Account;
import fr.guichet.model.account.Given;
import fr.guichet.model.account.Secret;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.NewSite;
import fr.guichet.model.site.commune.Commune;
import fr.guichet.model.site.commune.ZoneOfCommune;
import fr.guichet.model.site.hours.OpeningHours;
import fr.guichet.model.text.Texts;
import fr.guichet.protection.Phrase;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code initialiser}: makes a site in an empty or missing folder. */
@Command(name = "initialiser")
final class InstallCommand extends SiteCommand {

  @Option(
      names = "--nom",
      required = true,
      paramLabel = "NOM",
      descriptionKey = "cli.initialiser.nom")
  private String name;

  @Option(
      names = "--matricule",
      defaultValue = "",
      paramLabel = "MATRICULE",
      descriptionKey = "cli.initialiser.matricule")
  private String number;

  @Option(names = "--commune", paramLabel = "INSEE", descriptionKey = "cli.initialiser.commune")
  private String insee;

  @Option(
      names = "--agents",
      split = ",",
      paramLabel = "NOM",
      descriptionKey = "cli.initialiser.agents")
  private List<String> agents;

  @Override
  public Integer call() {
    NewSite site = site();
    Secret password = who().password().orElseGet(() -> Phrase.draw(new SecureRandom()));
    PasswordCheck.check(password, site);
    try (Workplace workplace = around().openEmpty(folder())) {
      workplace.setup().install(site);
      Account first = workplace.accounts().all().getFirst();
      Given given = workplace.accounts().begin(first.agent().id(), password);
      run(workplace);
      tell(first.agent(), password, given);
      return 0;
    }
  }

  private void tell(Agent first, Secret password, Given given) {
    GivenWords words = new GivenWords(around());
    if (who().password().isEmpty()) {
      words.made(first.name(), password);
    }
    words.tell(given);
  }

  @Override
  int run(Workplace workplace) {
    int count = workplace.desk().duty().agents().size();
    around().say(Texts.text("cli.initialiser.done", name.strip(), folder(), count));
    return 0;
  }

  private NewSite site() {
    Optional<Commune> commune = Optional.ofNullable(insee).map(InstallCommand::commune);
    String alone =
        who().agentNamed(agentOption()).orElseGet(() -> Texts.text("cli.initialiser.agent"));
    List<String> names = agents == null ? List.of(alone) : agents;
    return new NewSite(
        name,
        number,
        commune.map(Commune::insee).orElse(""),
        commune.map(Commune::name).orElse(""),
        ZoneOfCommune.of(commune.map(Commune::insee).orElse("")),
        OpeningHours.none(),
        names.stream().map(String::strip).toList(),
        false);
  }

  private static Commune commune(String code) {
    return Communes.official()
        .byInsee(code)
        .orElseThrow(
            () -> new Failure(Kind.REFUSED, Texts.text("cli.initialiser.noCommune", code)));
  }
}
