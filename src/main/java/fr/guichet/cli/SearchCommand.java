package fr.guichet.cli;

import fr.guichet.desk.Desk;
import fr.guichet.desk.Workplace;
import fr.guichet.model.catalogue.search.Suggestion;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chercher}: what the entry field would propose, best first. */
@Command(name = "chercher")
final class SearchCommand extends SiteCommand {

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "MOTS", descriptionKey = "cli.chercher.mots")
  private List<String> words = List.of();

  @Option(names = "--fichier", paramLabel = "F", descriptionKey = "cli.chercher.fichier")
  private Path file;

  @Override
  public Integer call() {
    if (words.isEmpty() == (file == null)) {
      throw new ParameterException(spec.commandLine(), Texts.text("cli.chercher.what"));
    }
    return super.call();
  }

  @Override
  int run(Workplace workplace) {
    Desk desk = workplace.desk();
    searches().forEach(search -> print(desk, search));
    return 0;
  }

  private List<String> searches() {
    if (file == null) {
      return List.of(String.join(" ", words));
    }
    try {
      return Files.readAllLines(file).stream()
          .map(line -> line.replace("\ufeff", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new Failure(Kind.UNREADABLE_FILE, Texts.text("import.file.missing", file), e);
    }
  }

  private void print(Desk desk, String search) {
    List<Suggestion> found = desk.lookup().suggestions(search, desk.duty().today());
    for (int rank = 1; rank <= found.size(); rank++) {
      var procedure = found.get(rank - 1).procedure();
      around().say(String.join(";", search, "" + rank, procedure.code(), procedure.label()));
    }
  }
}
