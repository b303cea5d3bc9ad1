package fr.guichet.cli;

import fr.guichet.exchange.sites.OfficialSiteList;
import fr.guichet.model.site.OfficialSite;
import fr.guichet.model.site.hours.HoursShare;
import fr.guichet.model.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code sites}: reads an official list of sites. */
@Command(name = "sites")
final class SitesCommand implements Callable<Integer> {

  @ParentCommand private GuichetCommand parent;

  @Parameters(paramLabel = "FICHIER", descriptionKey = "cli.sites.fichier")
  private Path file;

  @Option(
      names = "--chercher",
      arity = "1..*",
      paramLabel = "MOTS",
      descriptionKey = "cli.sites.chercher")
  private List<String> words = List.of();

  @Override
  public Integer call() {
    Surroundings around = parent.surroundings();
    List<OfficialSite> sites = OfficialSiteList.read(file);
    HoursShare share = OfficialSite.share(sites);
    double percent = share.nonEmpty() == 0 ? 0 : 100.0 * share.understood() / share.nonEmpty();
    around.say(
        Texts.text("cli.sites.read", sites.size(), percent, share.understood(), share.nonEmpty()));
    if (!words.isEmpty()) {
      List<OfficialSite> found = OfficialSiteList.find(sites, String.join(" ", words));
      around.say(Texts.text("cli.sites.found", found.size()));
      found.forEach(site -> around.say(line(site)));
    }
    return 0;
  }

  private static String line(OfficialSite site) {
    return String.join(" · ", site.name(), site.postcode() + " " + site.city());
  }
}
