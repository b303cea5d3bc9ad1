package fr.guichet.desk.takeover;

import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.desk.takeover.row.Correspondences;
import fr.guichet.desk.takeover.row.Reading;
import fr.guichet.exchange.tables.RejectsFile;
import fr.guichet.exchange.tables.TableFiles;
import fr.guichet.model.Progress;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.takeover.TakeoverChoices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Takes mutated files over, one after another, in a program whose memory is small; ends with 1 at
 * the first that ends neither in rows nor in a sentence. Arguments: folder, first seed, number.
 */
final class ReadingProcess {

  private static final int LONGEST_SECONDS = 60;
  private static final int WRITTEN_EVERY = 10;

  private final MutatedFiles files;
  private final Workplace workplace;
  private final Map<Mutation, Map<String, Integer>> ends = new EnumMap<>(Mutation.class);

  private ReadingProcess(Path folder, Workplace workplace) {
    this.files = new MutatedFiles(folder);
    this.workplace = workplace;
  }

  public static void main(String... arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    TestClock clock = new TestClock("2026-11-24T09:10:00Z", "Europe/Paris");
    try (Workplace workplace = TestSite.install(folder.resolve("site"), Imported.CATALOGUE, clock);
        var worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())) {
      ReadingProcess reading = new ReadingProcess(folder, workplace);
      long first = Long.parseLong(arguments[1]);
      for (long seed = first; seed < first + Long.parseLong(arguments[2]); seed++) {
        MutatedFiles.Made made = reading.files.make(seed);
        long number = seed;
        var end = CompletableFuture.supplyAsync(() -> reading.end(made.file(), number), worker);
        reading.count(made.mutation(), told(seed, made, end));
        Files.deleteIfExists(made.file());
      }
      reading.ends.forEach((mutation, counts) -> System.out.println(mutation + " " + counts));
    }
  }

  private static String told(long seed, MutatedFiles.Made made, CompletableFuture<String> end)
      throws InterruptedException {
    try {
      return end.get(LONGEST_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      System.out.printf("seed %d, %s, %s: %s%n", seed, made.mutation(), made.file(), e);
      (e.getCause() == null ? e : e.getCause()).printStackTrace(System.out);
      Runtime.getRuntime().halt(1); // the file may hang still
      throw new IllegalStateException(e);
    }
  }

  private void count(Mutation mutation, String end) {
    ends.computeIfAbsent(mutation, _ -> new TreeMap<>()).merge(end, 1, Integer::sum);
  }

  /** How a file ended; each tenth that can be read is written and undone. */
  private String end(Path file, long seed) {
    try {
      TableFiles.sheets(file);
      var options =
          new Takeover.Options(seed / Mutation.values().length % WRITTEN_EVERY != 0, true);
      Takeover.Result result =
          workplace
              .desk()
              .takeover()
              .importTable(
                  TableFiles.read(file, null),
                  new Reading(Correspondences.none(), TakeoverChoices.NONE),
                  options,
                  Progress.NONE);
      Path rejects = RejectsFile.besides(file);
      RejectsFile.write(rejects, result.plan().rejects());
      Files.deleteIfExists(rejects);
      if (result.written() != null) {
        workplace.desk().history().undoImport(file.getFileName().toString());
      }
      return result.plan().rejects().isEmpty() ? "read" : "read with rejects";
    } catch (Failure refused) {
      check(refused, file);
      return "refused";
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void check(Failure refused, Path file) {
    String sentence = refused.getMessage();
    if (refused.kind() != Failure.Kind.UNREADABLE_FILE
        || !sentence.contains(file.getFileName().toString())
        || !sentence.matches("(?s)\\p{Lu}.*[.»]")) {
      throw new IllegalStateException(sentence, refused);
    }
  }
}
