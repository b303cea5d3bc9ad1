package fr.guichet.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a version brought to the agents, in their words.
 *
 * @param version as the program tells it
 * @param words lines, each a novelty
 */
public record News(String version, String words) {

  private static final String HEADING = "# ";

  /** Of every version, newest first. */
  public static List<News> all() {
    return read().stream().map(News::of).toList();
  }

  /**
   * What an agent has not been told yet, newest first.
   *
   * @param told the last version that was told; everything where it is none of these
   */
  public static List<News> since(String told) {
    return all().stream().takeWhile(news -> !news.version().equals(told)).toList();
  }

  /** The words of several versions, under their numbers. */
  public static String words(List<News> several) {
    return several.stream()
        .map(news -> news.version() + "\n" + news.words())
        .collect(Collectors.joining("\n\n"));
  }

  private static News of(String part) {
    String[] lines = part.split("\n", 2);
    return new News(lines[0].strip(), lines[1].strip());
  }

  /** The parts of the resource, one a version. */
  private static List<String> read() {
    try (InputStream in = News.class.getResourceAsStream("/fr/guichet/news.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("(?m)^" + HEADING)).filter(part -> !part.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The news are part of the program", e);
    }
  }
}
