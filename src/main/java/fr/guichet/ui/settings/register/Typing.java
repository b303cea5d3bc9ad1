package fr.guichet.ui.settings.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Days, lists and marks as the fields of a sheet hold them. */
public final class Typing {

  /** What the value of a box that is ticked is. */
  public static final String YES = "oui";

  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

  private Typing() {}

  /** « 31/12/2026 »; empty for null. */
  public static String day(LocalDate day) {
    return day == null ? "" : SHOWN.format(day);
  }

  /** The day that was typed; empty when it is no day. */
  public static Optional<LocalDate> readDay(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed.strip(), TYPED));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

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
