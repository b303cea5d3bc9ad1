package fr.guichet.model.figures.report;

import fr.guichet.model.figures.Period;
import fr.guichet.model.site.Site;
import java.time.Instant;
import java.util.Objects;

/**
 * What the top of each sheet says: whose figures they are, who took them out, when and with what.
 *
 * @param exportedBy name of the agent or of the command
 * @param programVersion as « --version » prints it
 * @param logHead hash of the last row of the change log, empty while it has none
 * @param posts those that are in the figures and until when, in French; empty at a site of one
 */
public record WorkbookHead(
    Site site,
    Period period,
    String exportedBy,
    Instant exportedAt,
    String programVersion,
    String logHead,
    String posts) {

  /** At a site of one post. */
  public WorkbookHead(
      Site site,
      Period period,
      String exportedBy,
      Instant exportedAt,
      String programVersion,
      String logHead) {
    this(site, period, exportedBy, exportedAt, programVersion, logHead, "");
  }

  public WorkbookHead {
    Objects.requireNonNull(site);
    Objects.requireNonNull(period);
    Objects.requireNonNull(exportedBy);
    Objects.requireNonNull(exportedAt);
    Objects.requireNonNull(programVersion);
    Objects.requireNonNull(logHead);
    Objects.requireNonNull(posts);
  }
}
