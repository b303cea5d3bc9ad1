package fr.guichet.desk.takeover.row;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.takeover.words.AgeText;
import fr.guichet.desk.takeover.words.CodedValues;
import fr.guichet.desk.takeover.words.DayText;
import fr.guichet.desk.takeover.words.Matter;
import fr.guichet.desk.takeover.words.Misread;
import fr.guichet.desk.takeover.words.TimeText;
import fr.guichet.desk.takeover.words.Words;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.takeover.Field;
import fr.guichet.model.text.FreeText;
import fr.guichet.model.visit.AgeBand;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Gender;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.VisitorProfile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a row into a request and what it says of its visit, or rejects it with every fault it has.
 */
public final class RowReader {

  private final Matter matter;
  private final CodedValues values;
  private final LocalDate today;
  private final Findings findings;

  public RowReader(Matter matter, Words words, LocalDate today, Findings findings) {
    this.matter = matter;
    this.values = new CodedValues(words);
    this.today = today;
    this.findings = findings;
  }

  private interface Attempt<T> {
    T read() throws Misread;
  }

  /** Reads on after a fault, so that all faults of a row are told at once. */
  private <T> T attempt(Cells cells, Attempt<T> reading, T otherwise, Field... fields) {
    try {
      for (Field field : fields) {
        if (cells.broken(field)) {
          throw Misread.of(field, "formulaError", cells.raw(field));
        }
      }
      return reading.read();
    } catch (Misread misread) {
      findings.reject(cells, misread);
      return otherwise;
    }
  }

  /** The row, or nothing when it was rejected. */
  public Optional<ReadRow> read(Cells cells, boolean hours) {
    int rejectsBefore = findings.rejects().size();
    OptionalInt none = OptionalInt.empty();
    DayText.Found day =
        attempt(cells, () -> DayText.read(cells.text(Field.DATE), today), null, Field.DATE);
    OptionalInt minute = attempt(cells, () -> minute(cells, day), none, Field.TIME);
    Channel channel = attempt(cells, () -> channel(cells), null, Field.CHANNEL);
    Procedure procedure =
        attempt(cells, () -> procedure(cells), null, Field.PARTNER, Field.PROCEDURE);
    Outcome outcome = attempt(cells, () -> outcome(cells), null, Field.OUTCOME);
    Cause cause = attempt(cells, () -> cause(cells, outcome), null, Field.CAUSE);
    String target = attempt(cells, () -> target(cells, outcome), "", Field.TARGET);
    OptionalInt length =
        attempt(
            cells, () -> TimeText.minutes(cells.text(Field.MINUTES), hours), none, Field.MINUTES);
    VisitorProfile profile = profile(cells);
    String precision = attempt(cells, () -> precision(cells), "", Field.PRECISION);
    String visit = attempt(cells, () -> cells.text(Field.VISIT), "", Field.VISIT);
    String agent =
        attempt(cells, () -> kept(Field.AGENT, cells.text(Field.AGENT)), "", Field.AGENT);
    if (findings.rejects().size() > rejectsBefore) {
      return Optional.empty();
    }
    findings.translated(cells, Field.AGENT, agent);
    OrientationReason reason = reason(cells, outcome, procedure);
    return Optional.of(
        new ReadRow(
            cells.line(),
            visit,
            day.day(),
            minute,
            agent,
            channel,
            procedure,
            outcome,
            cause,
            target,
            reason,
            length,
            profile,
            precision));
  }

  /** The time of its own column, else the one that stands behind the date. */
  private OptionalInt minute(Cells cells, DayText.Found day) throws Misread {
    String time = cells.text(Field.TIME);
    return TimeText.minuteOfDay(time.isEmpty() && day != null ? day.rest() : time);
  }

  private Channel channel(Cells cells) throws Misread {
    if (!cells.has(Field.CHANNEL)) {
      return null;
    }
    return noted(cells, Field.CHANNEL, values.channel(cells.text(Field.CHANNEL)));
  }

  private Procedure procedure(Cells cells) throws Misread {
    Procedure found = matter.read(cells.text(Field.PARTNER), cells.text(Field.PROCEDURE));
    findings.translated(cells, Field.PARTNER, found.partner());
    findings.translated(cells, Field.PROCEDURE, found.code());
    return found;
  }

  private Outcome outcome(Cells cells) throws Misread {
    return noted(cells, Field.OUTCOME, values.outcome(cells.text(Field.OUTCOME)));
  }

  /** A stated outcome is never changed by a cause: one that it does not ask is only remarked. */
  private Cause cause(Cells cells, Outcome outcome) throws Misread {
    if (outcome == null || !outcome.asksCause()) {
      if (outcome != null && outcome != Outcome.PLANNED_ORIENTATION && cells.has(Field.CAUSE)) {
        findings.remarks().count("causeIgnored");
      }
      return null;
    }
    if (!cells.has(Field.CAUSE)) {
      findings.remarks().count("causeUnspecified");
      return Cause.UNSPECIFIED;
    }
    return noted(cells, Field.CAUSE, values.cause(cells.text(Field.CAUSE)));
  }

  private String target(Cells cells, Outcome outcome) throws Misread {
    String target = FreeText.clean(cells.text(Field.TARGET));
    if (outcome == null || !outcome.asksTarget()) {
      if (outcome != null && !target.isEmpty()) {
        findings.remarks().count("targetIgnored");
      }
      return "";
    }
    if (target.isEmpty()) {
      findings.remarks().count("targetUnspecified");
      return text("import.target.unspecified");
    }
    return kept(Field.TARGET, target);
  }

  private OrientationReason reason(Cells cells, Outcome outcome, Procedure procedure) {
    if (outcome != Outcome.PLANNED_ORIENTATION) {
      return null;
    }
    Optional<OrientationReason> said = values.reason(cells.text(Field.CAUSE));
    if (said.isPresent()) {
      noted(cells, Field.CAUSE, said.get());
    } else if (cells.has(Field.CAUSE)) {
      findings.remarks().count("causeIgnored");
    }
    return procedure.plannedOrientation()
        ? OrientationReason.CATALOGUE
        : said.orElse(OrientationReason.UNSPECIFIED);
  }

  private VisitorProfile profile(Cells cells) {
    AgeBand age = attempt(cells, () -> age(cells), null, Field.AGE);
    Gender gender = attempt(cells, () -> gender(cells), null, Field.GENDER);
    String commune = FreeText.clean(cells.text(Field.COMMUNE));
    return new VisitorProfile(
        age,
        gender,
        "",
        attempt(cells, () -> kept(Field.COMMUNE, commune), "", Field.COMMUNE),
        null);
  }

  private AgeBand age(Cells cells) throws Misread {
    String cell = cells.text(Field.AGE);
    if (cell.isEmpty()) {
      return null;
    }
    Optional<AgeBand> said = values.age(cell);
    return noted(cells, Field.AGE, said.isPresent() ? said.get() : AgeText.read(cell));
  }

  private Gender gender(Cells cells) throws Misread {
    return cells.has(Field.GENDER)
        ? noted(cells, Field.GENDER, values.gender(cells.text(Field.GENDER)))
        : null;
  }

  private <E extends Enum<E>> E noted(Cells cells, Field field, E read) {
    findings.translated(cells, field, read.name());
    return read;
  }

  private String precision(Cells cells) throws Misread {
    return kept(Field.PRECISION, FreeText.clean(cells.text(Field.PRECISION)));
  }

  private static String kept(Field field, String free) throws Misread {
    FreeText.Problem problem =
        field == Field.TARGET ? FreeText.problemOfTarget(free) : FreeText.problem(free);
    if (problem == null) {
      return free;
    }
    throw switch (problem) {
      case TOO_LONG -> Misread.of(field, "tooLong", FreeText.LIMIT);
      case NIR -> Misread.of(field, "nir");
      case TAX_NUMBER -> Misread.of(field, "taxNumber");
      case FAMILY_NUMBER -> Misread.of(field, "familyNumber");
      case CONTACT -> Misread.of(field, "contact");
    };
  }
}
