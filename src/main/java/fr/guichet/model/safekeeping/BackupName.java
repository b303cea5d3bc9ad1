package fr.guichet.model.safekeeping;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a backup says: {@code guichet-20261125-184207-jour.db}, in UTC.
 *
 * @param madeAt to the second
 */
public record BackupName(Instant madeAt, Reason reason) {

  /** Follows the name of a backup that is being made: a killed program leaves it. */
  public static final String PARTIAL = ".partial";

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
  private static final Pattern NAME = Pattern.compile("guichet-(\\d{8}-\\d{6})-([a-z]+)\\.db");

  /** Empty for the name of anything else. */
  public static Optional<BackupName> of(String fileName) {
    Matcher name = NAME.matcher(fileName);
    if (!name.matches()) {
      return Optional.empty();
    }
    try {
      Instant madeAt = LocalDateTime.parse(name.group(1), TIME).toInstant(ZoneOffset.UTC);
      return Reason.ofWord(name.group(2)).map(reason -> new BackupName(madeAt, reason));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  public String fileName() {
    String time = TIME.format(LocalDateTime.ofInstant(madeAt, ZoneOffset.UTC));
    return "guichet-" + time + "-" + reason.word() + ".db";
  }
}
