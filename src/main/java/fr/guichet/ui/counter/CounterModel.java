package fr.guichet.ui.counter;

import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.DraftProblem;
import fr.guichet.model.visit.EntryTokens;
import fr.guichet.model.visit.Length;
import fr.guichet.model.visit.OpenMatter;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.RequestDraft;
import fr.guichet.model.visit.VisitDraft;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.ui.kit.Background;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The counter's entry card, without a window: its state, and a command for every key and button.
 */
final class CounterModel {

  private final EntryDesk desk;
  private final Consumer<String> browser;
  private final EntryRules rules;
  private final Card card;
  private final FieldKeys field;
  private final VisitKeys visits;

  /**
   * @param browser opens an address in the system's browser
   */
  CounterModel(EntryDesk desk, Background background, Consumer<String> browser) {
    this.desk = desk;
    this.browser = browser;
    DraftKeeper keeper = new DraftKeeper(desk, background);
    this.rules = new EntryRules(desk);
    this.card = new Card(desk, keeper);
    this.field = new FieldKeys(desk, card, rules);
    this.visits = new VisitKeys(desk, background, card, keeper, field);
  }

  /** Told after every change of what is shown. */
  void onChange(Runnable listener) {
    card.onChange(listener);
  }

  /** Told after the desk has saved or undone something. */
  void onWritten(Runnable listener) {
    visits.onWritten(listener);
  }

  /** Brings the visits in progress back. */
  void start() {
    visits.start();
  }

  /** Who serves or the day may have changed: a visit that has not begun follows. */
  void renew() {
    if (entry().idle()) {
      card.show(card.idle());
    }
  }

  // --- what is shown

  EntryDesk desk() {
    return desk;
  }

  EntryRules rules() {
    return rules;
  }

  Entry entry() {
    return card.entry();
  }

  Proposals proposals() {
    return card.proposals();
  }

  Notice notice() {
    return card.notice();
  }

  /** The visits that have begun, oldest first. */
  List<Entry> begun() {
    return card.entries().begun();
  }

  /** A line as it shows: the active one as the letters moved it, the others as decided. */
  RequestDraft shown(int line) {
    return entry().step() instanceof Step.Deciding step && step.line() == line
        ? field.outcomes().shown(entry(), step)
        : entry().line(line);
  }

  Length proposedLength() {
    return desk.proposedLength(entry().draft());
  }

  /** What keeps the visit from being saved; the active line counts as it shows. */
  List<DraftProblem> problems() {
    Entry entry = entry();
    return desk.problems(
        entry.step() instanceof Step.Deciding step
            ? entry.with(step.line(), shown(step.line())).draft()
            : entry.draft());
  }

  /** What the text in the field says besides words to search. */
  EntryTokens tokens() {
    return field.tokens(entry().draft().typed());
  }

  /** The line being decided, -1 while none is. */
  int activeLine() {
    return entry().step() instanceof Step.Deciding step ? step.line() : -1;
  }

  /** The procedure in question: highlighted under the field, active, or the last one. */
  Optional<Procedure> subject() {
    Optional<Proposal> first = card.proposals().first();
    if (first.isPresent()) {
      return first.flatMap(
          proposal ->
              switch (proposal) {
                case Proposal.Found(var found) -> Optional.of(found.procedure());
                case Proposal.Earlier(var matter) ->
                    desk.catalogue().procedure(matter.request().procedure());
              });
    }
    return switch (entry().step()) {
      case Step.Deciding step -> rules.procedure(entry().line(step.line()));
      default ->
          entry().size() == 0
              ? Optional.empty()
              : rules.procedure(entry().line(entry().size() - 1));
    };
  }

  /** The earlier matter of a « suite de » line, while it is known here. */
  Optional<OpenMatter> matter(String request) {
    return field.openMatters().stream()
        .filter(open -> open.request().id().equals(request))
        .findFirst();
  }

  /** True while what is typed answers a question, in a field of its own. */
  boolean answersInWords() {
    return entry().step() instanceof Step.Deciding step && field.answersInWords(entry(), step);
  }

  // --- keys of the field

  void typed(String text) {
    field.typed(text);
  }

  boolean character(char typed, int digit, boolean shift) {
    return field.character(typed, digit, shift);
  }

  /** Enter: takes, confirms, and on the empty field saves. */
  void enter() {
    if (!field.enter()) {
      visits.save();
    }
  }

  void up() {
    field.up();
  }

  void down() {
    field.down();
  }

  void sideways(int step) {
    field.sideways(step);
  }

  void escape() {
    if (!field.back()) {
      visits.abandon();
    }
  }

  /** Backspace on the empty field takes a letter's move back. */
  void unmove() {
    if (entry().step() instanceof Step.Deciding step && step.moved() != null) {
      field.change(entry().at(step.unmoved()));
    }
  }

  void removeActive() {
    visits.removeActive();
  }

  // --- the mouse

  void take(int proposal) {
    field.take(proposal);
  }

  void openLine(int line) {
    field.change(field.moves().open(entry(), line));
  }

  void remove(int line) {
    visits.remove(line);
  }

  void removeMatter(int index) {
    field.change(entry().withoutMatter(index).at(new Step.Typing()));
  }

  void choose(Outcome outcome, boolean help) {
    if (entry().step() instanceof Step.Deciding step) {
      field.change(field.outcomes().choose(entry(), step, outcome, help));
    }
  }

  void answer(Question question, int digit) {
    if (entry().step() instanceof Step.Deciding step) {
      field.change(field.outcomes().answer(entry(), step, question, digit));
    }
  }

  /** Asks a question again that was answered. */
  void ask(Question question) {
    if (entry().step() instanceof Step.Deciding step) {
      field.change(entry().at(step.asking(question)));
    }
  }

  /** The text of the answer has changed. */
  void answer(String text) {
    if (entry().step() instanceof Step.Deciding step
        && step.asked()
        && step.question().typed()
        && !text.equals(step.answer())) {
      field.change(field.outcomes().answer(entry(), step, text));
    }
  }

  void closing(int index, boolean closes) {
    field.change(field.moves().closing(entry(), index, closes));
  }

  // --- details

  /** Channel, length, persons, « Quand », public, note, reference. */
  void edit(UnaryOperator<VisitDraft> change) {
    VisitDraft next = change.apply(entry().draft());
    if (!next.equals(entry().draft())) {
      card.change(entry().with(next));
    }
  }

  // --- whole visits

  void newVisit() {
    visits.open(Channel.WALK_IN);
  }

  void phoneCall() {
    visits.open(Channel.PHONE);
  }

  void cycle(int step) {
    visits.cycle(step);
  }

  void show(Entry entry) {
    visits.show(entry);
  }

  void save() {
    visits.save();
  }

  void abandon() {
    visits.leave(entry());
  }

  void undo() {
    visits.undo();
  }

  /** Another pane has written: Ctrl+Z takes that back first. */
  void noteWritten() {
    visits.noteWritten();
  }

  void duplicate() {
    visits.duplicate();
  }

  void correct(VisitEntry entry) {
    visits.correct(entry);
  }

  /** « Suite de… ». */
  void earlier() {
    field.earlier();
  }

  /** Opens the téléservice of the procedure in question and starts the clock. */
  void openService() {
    subject()
        .map(Procedure::url)
        .filter(url -> !url.isBlank())
        .ifPresent(
            url -> {
              if (entry().idle()) {
                card.change(entry());
              }
              browser.accept(url);
            });
  }
}
