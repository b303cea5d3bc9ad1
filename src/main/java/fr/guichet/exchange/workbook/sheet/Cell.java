package fr.guichet.exchange.workbook.sheet;

import fr.guichet.model.figures.Rate;
import fr.guichet.model.text.DateWords;
import java.time.LocalDate;
import java.util.Locale;

/** One value of a sheet, with its type: a file format writes it as what it is. */
public sealed interface Cell {

  /** Nothing to tell. */
  Cell BLANK = new Blank();

  record Blank() implements Cell {}

  /** Words, never a formula whatever they begin with. */
  record Text(String text) implements Cell {}

  /** Words over numbers, or in the place of one: to the right. */
  record NumberTitle(String text) implements Cell {}

  /** A quieter name, of what stands in the next cell or of a part of the line above. */
  record Label(String text) implements Cell {}

  record Whole(long value) implements Cell {}

  /** A number shown with one decimal, kept with all of them. */
  record Decimal(double value) implements Cell {}

  /** Between 0 and 1, shown as a percentage with one decimal, kept with all of them. */
  record Percent(double value) implements Cell {}

  /** Shown as JJ/MM/AAAA. */
  record Day(LocalDate day) implements Cell {}

  /** As it is read in French, with the decimals that are shown. */
  default String shown() {
    return switch (this) {
      case Blank _ -> "";
      case Text(String text) -> text;
      case Label(String text) -> text;
      case NumberTitle(String text) -> text;
      case Whole(long value) -> String.format(Locale.FRANCE, "%,d", value);
      case Decimal(double value) -> String.format(Locale.FRANCE, "%,.1f", value);
      case Percent(double value) -> String.format(Locale.FRANCE, "%.1f\u00a0%%", value * 100);
      case Day(LocalDate day) -> DateWords.numbers(day);
    };
  }

  /** Blank where there is nothing to divide by. */
  static Cell of(Rate rate) {
    return rate.value().isPresent() ? new Percent(rate.value().getAsDouble()) : BLANK;
  }

  /** Blank for an empty text. */
  static Cell of(String text) {
    return text.isEmpty() ? BLANK : new Text(text);
  }

  /** Blank for null. */
  static Cell decimal(Double value) {
    return value == null ? BLANK : new Decimal(value);
  }

  static Cell of(long value) {
    return new Whole(value);
  }
}
