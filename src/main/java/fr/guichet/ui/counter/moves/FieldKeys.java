package fr.guichet.ui.counter.moves;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.draft.DraftProblem;
import fr.guichet.model.visit.draft.EntryTokens;
import fr.guichet.ui.counter.entry.Entry;
import fr.guichet.ui.counter.entry.EntryRules;
import fr.guichet.ui.counter.entry.FieldReading;
import fr.guichet.ui.counter.entry.Notice;
import fr.guichet.ui.counter.entry.Problems;
import fr.guichet.ui.counter.entry.Proposal;
import fr.guichet.ui.counter.entry.Proposals;
import fr.guichet.ui.counter.entry.Question;
import fr.guichet.ui.counter.entry.Step;
import java.util.Optional;
import java.util.function.Consumer;

/** What the entry field does with text and keys. */
final class FieldKeys {

  private final Card card;
  private final FieldReading reading;
  private final EntryMoves moves;
  private final OutcomeMoves outcomes;
  private final Problems problems;
  private Consumer<Proposal> contacts = _ -> {};

  FieldKeys(Card card, FieldReading reading, EntryRules rules, Problems problems) {
    this.card = card;
    this.reading = reading;
    this.problems = problems;
    this.moves = new EntryMoves(rules);
    this.outcomes = new OutcomeMoves(rules, reading);
  }

  /** Who is told that a partner's contact was chosen: it is no request. */
  void onContact(Consumer<Proposal> listener) {
    contacts = listener;
  }

  EntryMoves moves() {
    return moves;
  }

  OutcomeMoves outcomes() {
    return outcomes;
  }

  /** The text of the field has changed, by keys, a dead key or pasting. */
  void typed(String text) {
    Entry entry = card.entry();
    if (text.equals(entry.draft().typed())) {
      return;
    }
    switch (entry.step()) {
      case Step.Deciding step -> write(outcomes.nextWord(entry, step, step.letter() + text));
      case Step.Typing(Step.Deciding left) when left != null ->
          write(outcomes.read(entry, left, text));
      default -> change(entry.typing(text));
    }
  }

  /** Shows a word that goes on, and says what became of the letter before it. */
  private void write(Entry next) {
    Entry before = card.entry();
    change(next);
    outcomes.told(before, next).map(Notice::said).ifPresent(card::say);
  }

  /**
   * A character while the field is empty.
   *
   * @param digit of the key pressed, -1 if it is none: on French keyboards it differs from the
   *     character
   * @return false when the character belongs into the field
   */
  boolean character(char typed, int digit, boolean shift) {
    Entry entry = card.entry();
    return switch (entry.step()) {
      case Step.Typing _ -> false;
      case Step.Continuing(int index) -> continuing(entry, index, typed, digit);
      case Step.Deciding step -> deciding(entry, step, typed, digit, shift);
    };
  }

  private boolean continuing(Entry entry, int index, char typed, int digit) {
    if (digit == 1 || digit == 2) {
      change(moves.closing(entry, index, digit == 1));
    } else if (Character.isLetter(typed)) {
      change(entry.typing(String.valueOf(typed)));
    }
    return true;
  }

  /**
   * On a French keyboard the digits' keys write é, è, ç, à. They are digits once Enter has opened
   * the row of digits, and after the letter of an outcome that asks something (« X », « é »: its
   * second cause), unless a word begins so (« s », « é » of « sécu »).
   */
  private boolean deciding(Entry entry, Step.Deciding step, char typed, int digit, boolean shift) {
    if (answersInWords(entry, step)) {
      change(
          digit > 0 && step.answer().isEmpty() && step.question() != Question.PROMISED_DAY
              ? outcomes.digit(entry, step, digit)
              : outcomes.answer(entry, step, step.answer() + typed));
    } else if (digit >= 0 && (!Character.isLetter(typed) || meansDigit(entry, step, typed))) {
      change(outcomes.digit(entry, step, digit));
    } else if (Character.isLetter(typed)) {
      write(outcomes.letter(entry, step, typed, shift));
    }
    return true;
  }

  private boolean meansDigit(Entry entry, Step.Deciding step, char typed) {
    if (step.moved() == null) {
      return step.asked();
    }
    boolean word = typed == 'é' && reading.finds(step.letter() + typed);
    return !word && outcomes.asks(entry, step);
  }

  /** True while what is typed is the answer to a question. */
  boolean answersInWords(Entry entry, Step.Deciding step) {
    return step.asked()
        && step.moved() == null
        && step.question().typed()
        && (!step.answer().isEmpty() || !step.question().answeredIn(entry.line(step.line())));
  }

  /** Enter, but on the empty field of a visit: that saves. */
  boolean enter() {
    Entry entry = card.entry();
    return switch (entry.step()) {
      case Step.Deciding step -> confirm(entry, step);
      case Step.Continuing _ -> change(entry.at(new Step.Typing()));
      case Step.Typing _ -> take(card.proposals().highlighted());
    };
  }

  /**
   * The entry as it shows: the active line with the outcome to which a letter or an arrow moved it,
   * and what the field says besides words. Words that stand in the field stay there.
   */
  Entry shown(Entry entry) {
    Entry settled =
        entry.step() instanceof Step.Deciding step
            ? entry.with(step.line(), outcomes.shown(entry, step))
            : entry;
    EntryTokens tokens = reading.tokens(entry.draft().typed());
    return tokens.words().isEmpty()
        ? settled.with(tokens.on(settled.draft())).typing("")
        : settled.at(new Step.Typing());
  }

  private boolean confirm(Entry entry, Step.Deciding step) {
    Entry next = outcomes.confirm(entry, step);
    change(next);
    if (next.step() instanceof Step.Deciding asked && asked.asked()) {
      boolean again = step.asked() && step.moved() == null;
      lack(next, asked.line()).map(again ? Notice::refused : Notice::asked).ifPresent(card::say);
    }
    return true;
  }

  /** What a line lacks, in a sentence. */
  private Optional<String> lack(Entry entry, int line) {
    return problems.of(entry.draft()).stream()
        .filter(problem -> problem.line() == line)
        .map(DraftProblem::sentence)
        .findFirst();
  }

  /** Whether an entry as it shows still lacks what a sentence says. */
  boolean lacks(Entry entry, String sentence) {
    Entry shows =
        entry.step() instanceof Step.Deciding step
            ? entry.with(step.line(), outcomes.shown(entry, step))
            : entry;
    return problems.of(shows.draft()).stream()
        .anyMatch(problem -> problem.sentence().equals(sentence));
  }

  /** Takes a proposal; tokens without words only change the visit. False when nothing is there. */
  boolean take(int index) {
    Entry entry = card.entry();
    EntryTokens tokens = reading.tokens(entry.draft().typed());
    Entry told = entry.with(tokens.on(entry.draft()));
    return card.proposals()
        .highlight(index)
        .first()
        .map(proposal -> take(told, proposal))
        .orElseGet(() -> tokens.any() && change(told.typing("")));
  }

  private boolean take(Entry entry, Proposal proposal) {
    card.hush();
    change(taken(entry, proposal));
    if (proposal instanceof Proposal.Together(var bundle)) {
      int added = moves.lacking(entry, bundle).size();
      card.say(
          Notice.said(
              added == 0
                  ? text("counter.bundle.there", bundle.name())
                  : text("counter.bundle.taken", bundle.name(), added)));
    }
    return true;
  }

  private Entry taken(Entry entry, Proposal proposal) {
    return switch (proposal) {
      case Proposal.Found(var suggestion) -> moves.take(entry, suggestion);
      case Proposal.Earlier(var matter) -> moves.link(entry, matter);
      case Proposal.Together(var bundle) -> moves.takeAll(entry, bundle);
      case Proposal.Contact _, Proposal.NewContact _ -> {
        contacts.accept(proposal);
        yield entry.typing("");
      }
    };
  }

  void up() {
    if (!card.proposals().isEmpty()) {
      highlight(card.proposals().highlighted() - 1);
    } else if (card.entry().draft().typed().isEmpty()) {
      change(moves.up(card.entry()));
    }
  }

  void down() {
    if (!card.proposals().isEmpty()) {
      highlight(card.proposals().highlighted() + 1);
    } else if (!(card.entry().step() instanceof Step.Typing)) {
      change(moves.down(card.entry()));
    } else if (card.entry().draft().typed().isEmpty()) {
      card.propose(reading.favourites(card.entry()));
      card.tell();
    }
  }

  private void highlight(int index) {
    card.propose(card.proposals().highlight(index));
    card.tell();
  }

  /** ← and → move the choice as letters do. */
  void sideways(int step) {
    Entry entry = card.entry();
    if (entry.step() instanceof Step.Deciding deciding) {
      Outcome now = outcomes.shown(entry, deciding).outcome();
      int next = Math.clamp(now.ordinal() + step, 0, Outcome.values().length - 1);
      change(entry.at(deciding.movedTo(Outcome.values()[next], false, "")));
    }
  }

  /** Takes one step back; false when there is none: then Escape abandons the visit. */
  boolean back() {
    Entry entry = card.entry();
    return switch (entry.step()) {
      case Step.Deciding step -> change(outcomes.back(entry, step));
      case Step.Continuing _ -> change(entry.at(new Step.Typing()));
      case Step.Typing _ -> false;
    };
  }

  /** « Suite de… »: the open matters, of the procedure in question if there is one. */
  boolean earlier() {
    Entry entry = card.entry();
    var first = card.proposals().firstEarlier();
    if (first.isPresent()) {
      return change(moves.link(entry, first.get()));
    }
    Proposals list = Proposals.earlier(reading.matters(entry));
    card.propose(list);
    if (list.isEmpty()) {
      card.say(Notice.said(text("counter.noEarlier")));
    } else {
      card.tell();
    }
    return !list.isEmpty();
  }

  /** Shows another state of the entry, with what the text in the field proposes. */
  boolean change(Entry next) {
    card.propose(reading.proposals(next));
    card.change(next);
    return true;
  }
}
