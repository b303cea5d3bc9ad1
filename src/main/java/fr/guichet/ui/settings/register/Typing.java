package fr.guichet.ui.settings.register;

import java.util.List;
import java.util.stream.Stream;

/** Days, lists and marks as the fields of a sheet hold them. */
public final class Typing {

  /** What the value of a box that is ticked is. */
  public static final String YES = "oui";

  private Typing() {}

  /** « natation ; bassin ». */
  public static String list(List<String> parts) {
    return String.join(" ; ", parts);
  }

  /** The parts between semicolons, blank ones left out, each once. */
  public static List<String> readList(String typed) {
    return Stream.of(typed.split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList();
  }

  /** One below the other. */
  public static String lines(List<String> parts) {
    return String.join("\n", parts);
  }

  /** The lines that are not blank, each once. */
  public static List<String> readLines(String typed) {
    return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
  }
}
