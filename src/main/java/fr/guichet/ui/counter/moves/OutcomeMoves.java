package fr.guichet.ui.counter.moves;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.ui.counter.entry.Entry;
import fr.guichet.ui.counter.entry.EntryRules;
import fr.guichet.ui.counter.entry.FieldReading;
import fr.guichet.ui.counter.entry.Question;
import fr.guichet.ui.counter.entry.Step;
import java.util.Optional;
import java.util.stream.IntStream;

/** What keys do to the outcome of the active line. Every move returns the next entry. */
final class OutcomeMoves {

  /** One letter finds something nearly always: it tells nothing of how a text is meant. */
  private static final int TELLING = 2;

  private final EntryRules rules;
  private final FieldReading reading;

  OutcomeMoves(EntryRules rules, FieldReading reading) {
    this.rules = rules;
    this.reading = reading;
  }

  /** The active line as it shows: moved by a letter, as decided before, or as proposed. */
  RequestDraft shown(Entry entry, Step.Deciding step) {
    RequestDraft line = entry.line(step.line());
    return step.moved() == null
        ? standing(entry, step)
        : rules.decided(line, step.moved(), step.help(), entry.draft());
  }

  /** The line before the letter moved it: what the next word accepts. */
  private RequestDraft standing(Entry entry, Step.Deciding step) {
    RequestDraft line = entry.line(step.line());
    return line.outcome() == null ? rules.proposed(line, entry.draft()) : line;
  }

  /** R S O X N moves the choice; any other letter, or a second one, begins the next word. */
  Entry letter(Entry entry, Step.Deciding step, char letter, boolean shift) {
    Optional<Outcome> outcome = Outcome.ofKey(letter);
    if (step.letter().isEmpty() && outcome.isPresent()) {
      boolean help = shift && outcome.get() == Outcome.RESOLVED;
      return entry.at(step.movedTo(outcome.get(), help, String.valueOf(letter)));
    }
    return nextWord(entry, step, step.letter() + letter);
  }

  /**
   * Hands what was typed to the field. The line is accepted as it stood where a letter moved it,
   * since that belongs to the word; as it shows where none did.
   */
  Entry nextWord(Entry entry, Step.Deciding step, String typed) {
    return step.letter().isEmpty()
        ? entry.with(step.line(), shown(entry, step)).typing(typed)
        : read(entry.with(step.line(), standing(entry, step)), step, typed);
  }

  /**
   * A word after the letter of an outcome. Where nothing is found with the letter and something
   * without it, the letter was the outcome: it is kept, and the field holds the rest.
   */
  Entry read(Entry entry, Step.Deciding left, String typed) {
    if (!typed.startsWith(left.letter())) {
      return entry.typing(typed);
    }
    String rest = typed.substring(left.letter().length());
    if (isParted(entry.draft().typed(), left.letter(), rest)) {
      RequestDraft line = entry.line(left.line());
      RequestDraft moved = rules.decided(line, left.moved(), left.help(), entry.draft());
      return entry.with(left.line(), moved).typing(rest);
    }
    return entry.typing(typed).at(new Step.Typing(left));
  }

  /** What is pasted says as much as the same letters typed one by one. */
  private boolean isParted(String before, String letter, String rest) {
    int longer = before.length() - letter.length() + 1;
    int first = Math.max(TELLING, Math.min(longer, rest.length()));
    return IntStream.rangeClosed(first, rest.length())
        .mapToObj(end -> rest.substring(0, end))
        .anyMatch(begun -> !reading.means(letter + begun) && reading.means(begun));
  }

  /** What became of the letter of an outcome, where that is not what the line has just shown. */
  Optional<String> told(Entry before, Entry next) {
    if (before.step() instanceof Step.Deciding step
        && next.step() instanceof Step.Typing(Step.Deciding left)
        && left != null) {
      RequestDraft stays = next.line(left.line());
      return stays.equals(shown(before, step))
          ? Optional.empty()
          : Optional.of(text("counter.letter.word", left.letter(), word(stays)));
    }
    if (before.step() instanceof Step.Typing(Step.Deciding left)
        && left != null
        && !next.line(left.line()).equals(before.line(left.line()))) {
      return Optional.of(
          text("counter.letter.outcome", left.letter(), word(next.line(left.line()))));
    }
    return Optional.empty();
  }

  private static String word(RequestDraft line) {
    return text("counter.one." + line.outcome());
  }

  /** Confirms the outcome shown: asks what it asks, or goes to the next line without an outcome. */
  Entry confirm(Entry entry, Step.Deciding step) {
    RequestDraft line = shown(entry, step);
    Entry decided = entry.with(step.line(), line);
    return rules
        .open(line)
        .map(question -> decided.at(step.asking(question)))
        .orElseGet(() -> decided.at(decided.toDecide(step.line() + 1)));
  }

  /** Chosen with the mouse: as the letter and Enter, but the line stays active. */
  Entry choose(Entry entry, Step.Deciding step, Outcome outcome, boolean help) {
    RequestDraft line = rules.decided(entry.line(step.line()), outcome, help, entry.draft());
    Entry decided = entry.with(step.line(), line);
    return decided.at(step.asking(rules.open(line).orElse(null)));
  }

  /** A digit answers the question asked, or the first one of the outcome shown. */
  Entry digit(Entry entry, Step.Deciding step, int digit) {
    RequestDraft line = shown(entry, step);
    Question question =
        step.moved() == null && step.asked()
            ? step.question()
            : rules.questions(line).stream().findFirst().orElse(null);
    return question == null ? entry : answer(entry, step, question, digit);
  }

  /** Whether the outcome shown asks something. */
  boolean asks(Entry entry, Step.Deciding step) {
    return !rules.questions(shown(entry, step)).isEmpty();
  }

  Entry answer(Entry entry, Step.Deciding step, Question question, int digit) {
    return rules
        .answered(question, digit, shown(entry, step), entry.draft())
        .map(line -> asked(entry.with(step.line(), line), step, question, line))
        .orElse(entry);
  }

  /** A text answers the question asked. */
  Entry answer(Entry entry, Step.Deciding step, String text) {
    RequestDraft line =
        rules.answered(step.question(), text, entry.line(step.line()), entry.draft());
    return entry.with(step.line(), line).at(step.answering(text));
  }

  /** One step back: the letter, then the question, then the line. */
  Entry back(Entry entry, Step.Deciding step) {
    if (step.moved() != null) {
      return entry.at(step.unmoved());
    }
    if (step.asked()) {
      boolean open = rules.open(entry.line(step.line())).isPresent();
      Entry undecided =
          open ? entry.with(step.line(), entry.line(step.line()).decided(null, false)) : entry;
      return undecided.at(step.asking(null));
    }
    return step.word() == null
        ? entry.at(new Step.Typing())
        : entry.without(step.line()).typing(step.word());
  }

  private Entry asked(Entry entry, Step.Deciding step, Question answered, RequestDraft line) {
    return entry.at(step.asking(rules.open(line).orElse(answered)));
  }
}
