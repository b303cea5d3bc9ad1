package fr.guichet.exchange.workbook.file;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of the month file; the usual one first. */
public enum MonthFormat {
  /** Excel: every sheet, with charts. */
  XLSX,
  /** LibreOffice, the format that the French administration recommends: the same sheets. */
  ODS,
  /** The detail only, for another program. */
  CSV;

  /** Without the dot, in small letters. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The extensions of all formats. */
  public static List<String> extensions() {
    return Arrays.stream(values()).map(MonthFormat::extension).toList();
  }

  /** The format that the name of a file says, in small letters or large. */
  public static Optional<MonthFormat> of(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.contains(".") && format.extension().equals(extension))
        .findFirst();
  }
}
