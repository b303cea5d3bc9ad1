package fr.guichet.desk.takeover.words;

import fr.guichet.model.takeover.Field;
import fr.guichet.model.text.Folding;
import fr.guichet.model.visit.AgeBand;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Gender;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Outcome;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the values that come from short lists of ours: channel, outcome, cause, gender. */
public final class CodedValues {

  private final Words words;

  public CodedValues(Words words) {
    this.words = words;
  }

  /** « Non résolu » holds « résolu »: an outcome is only known by its whole words. */
  public Outcome outcome(String cell) throws Misread {
    if (words.blank(cell)) {
      throw Misread.of(Field.OUTCOME, "outcomeMissing");
    }
    return code(Outcome.class, "outcome", cell)
        .orElseThrow(() -> Misread.of(Field.OUTCOME, "outcomeUnknown"));
  }

  public Channel channel(String cell) throws Misread {
    return code(Channel.class, "channel", cell)
        .or(() -> only(Channel.class, "channel", cell))
        .orElseThrow(() -> Misread.of(Field.CHANNEL, "channelUnknown"));
  }

  public Cause cause(String cell) throws Misread {
    return knownCause(cell).orElseThrow(() -> Misread.of(Field.CAUSE, "causeUnknown"));
  }

  private Optional<Cause> knownCause(String cell) {
    return code(Cause.class, "cause", cell).or(() -> only(Cause.class, "cause", cell));
  }

  public Gender gender(String cell) throws Misread {
    return code(Gender.class, "gender", cell)
        .orElseThrow(() -> Misread.of(Field.GENDER, "genderUnknown"));
  }

  /** A band by its code or by what a spreadsheet made of it; other ages are numbers. */
  public Optional<AgeBand> age(String cell) {
    return code(AgeBand.class, "age", cell);
  }

  /** Why an orientation was right: « hors périmètre » and « compétence exclusive » are reason 2. */
  public Optional<OrientationReason> reason(String cell) {
    Optional<Cause> cause = knownCause(cell);
    if (cause.filter(c -> c == Cause.EXCLUSIVE_COMPETENCE || c == Cause.OUT_OF_SCOPE).isPresent()) {
      return Optional.of(OrientationReason.OUTSIDE_OFFER);
    }
    return code(OrientationReason.class, "reason", cell);
  }

  /** A bare code is known too: correspondences and our own exports have them. */
  private <E extends Enum<E>> Optional<E> code(Class<E> type, String kind, String cell) {
    String folded = Folding.fold(cell);
    return words
        .whole(kind, folded)
        .or(() -> Optional.of(folded.replace(' ', '_').toUpperCase(Locale.ROOT)))
        .flatMap(code -> constant(type, code));
  }

  private <E extends Enum<E>> Optional<E> only(Class<E> type, String kind, String cell) {
    Set<String> found = words.within(kind, Folding.fold(cell));
    return found.size() == 1 ? constant(type, found.iterator().next()) : Optional.empty();
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }
}
