package fr.guichet.exchange.workbook;

import fr.guichet.model.figures.Rate;
import java.time.LocalDate;

/** One value of a sheet, with its type: a file format writes it as what it is. */
sealed interface Cell {

  /** Nothing to tell. */
  Cell BLANK = new Blank();

  record Blank() implements Cell {}

  /** Words, never a formula whatever they begin with. */
  record Text(String text) implements Cell {}

  /** The title of a column of numbers: over them, to the right. */
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

  /** Blank where there is nothing to divide by. */
  static Cell of(Rate rate) {
    return rate.value().isPresent() ? new Percent(rate.value().getAsDouble()) : BLANK;
  }

  /** Blank for an empty text. */
  static Cell of(String text) {
    return text.isEmpty() ? BLANK : new Text(text);
  }

  static Cell of(long value) {
    return new Whole(value);
  }
}
