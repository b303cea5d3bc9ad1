package fr.guichet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What work takes, and how that is told: a line, and a file in {@code target/bench}. */
final class Measures {

  /** Where nothing is promised. */
  static final double NO_PROMISE = Double.NaN;

  private static final Path PLACE = Path.of("target", "bench");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Measures() {}

  /** Something to measure. */
  @FunctionalInterface
  interface Work {
    void run(int round) throws Exception;
  }

  /** In milliseconds, after a tenth of the rounds to warm up, one at least. */
  static double median(int rounds, Work work) throws Exception {
    return sorted(rounds, work)[rounds / 2];
  }

  /** The worst of some rounds, in milliseconds, after as many to warm up. */
  static double worst(int rounds, Work work) throws Exception {
    sorted(rounds, work);
    return sorted(rounds, work)[rounds - 1];
  }

  /** Something to measure once. */
  @FunctionalInterface
  interface Once {
    void run() throws Exception;
  }

  /** Once, as it comes, in milliseconds. */
  static double took(Once work) throws Exception {
    long begun = System.nanoTime();
    work.run();
    return (System.nanoTime() - begun) / 1e6;
  }

  private static double[] sorted(int rounds, Work work) throws Exception {
    int warm = Math.max(1, rounds / 10);
    double[] took = new double[rounds];
    for (int round = 0; round < rounds + warm; round++) {
      long begun = System.nanoTime();
      work.run(round);
      if (round >= warm) {
        took[round - warm] = (System.nanoTime() - begun) / 1e6;
      }
    }
    Arrays.sort(took);
    return took;
  }

  /** Tells what ours takes beside the limit of the machine, both in milliseconds. */
  static void tell(String what, double ours, double limit) {
    tell(what, ours, limit, NO_PROMISE);
  }

  /**
   * The same beside what is promised.
   *
   * @param most the ratio that is promised
   */
  static void tell(String what, double ours, double limit, double most) {
    double ratio = ours / limit;
    System.out.printf(
        Locale.ROOT,
        "%s: %.2f ms / %.2f ms = %.2f%s%n",
        what,
        ours,
        limit,
        ratio,
        promise(ratio, most));
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("what", what);
    told.put("milliseconds", rounded(ours));
    told.put("limitMilliseconds", rounded(limit));
    told.put("ratio", rounded(ratio));
    write(what, told, ratio, most);
  }

  /**
   * Tells what takes a time that has a limit of its own.
   *
   * @param most in milliseconds
   */
  static void tellAgainst(String what, double ours, double most) {
    System.out.printf(Locale.ROOT, "%s: %.2f ms%s%n", what, ours, promise(ours, most));
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("what", what);
    told.put("milliseconds", rounded(ours));
    write(what, told, ours, most);
  }

  private static String promise(double ours, double most) {
    return Double.isNaN(most)
        ? ""
        : String.format(Locale.ROOT, " (%s %.2f)", ours <= most ? "within" : "MISSED", most);
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  private static void write(String what, Map<String, Object> told, double ours, double most) {
    if (!Double.isNaN(most)) {
      told.put("promised", most);
      told.put("kept", ours <= most);
    }
    String name = what.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    try {
      Files.createDirectories(PLACE);
      Files.writeString(
          PLACE.resolve(name.substring(0, Math.min(80, name.length())) + ".json"),
          JSON.writeValueAsString(told));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
