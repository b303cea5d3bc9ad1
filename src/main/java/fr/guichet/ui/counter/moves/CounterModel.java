package fr.guichet.ui.counter.moves;

import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.day.Tally;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Length;
import fr.guichet.model.visit.OpenMatter;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.DraftProblem;
import fr.guichet.model.visit.draft.EntryTokens;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.ui.counter.entry.Entry;
import fr.guichet.ui.counter.entry.EntryDesk;
import fr.guichet.ui.counter.entry.EntryRules;
import fr.guichet.ui.counter.entry.FieldReading;
import fr.guichet.ui.counter.entry.Notice;
import fr.guichet.ui.counter.entry.Problems;
import fr.guichet.ui.counter.entry.Proposal;
import fr.guichet.ui.counter.entry.Proposals;
import fr.guichet.ui.counter.entry.Step;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.kit.task.Keeper;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The counter's entry card, without a window: its state, and a command for every key and button.
 */
public final class CounterModel {

  private final EntryDesk desk;
  private final EntryRules rules;
  private final Card card;
  private final FieldReading reading;
  private final FieldKeys field;
  private final VisitKeys visits;
  private final Problems problems;
  private final Saving saving;
  private final WayBack back;
  private final LineClicks clicks;
  private final Subject subject;
  private final Background background;
  private Runnable toField = () -> {};
  private boolean veiled;

  /**
   * @param browser opens an address in the system's browser
   */
  public CounterModel(EntryDesk desk, Background background, Consumer<String> browser) {
    this.desk = desk;
    this.background = background;
    this.rules = new EntryRules(desk);
    this.card = new Card(desk, new Keeper<>(background, desk::keep, desk::drop));
    this.reading = new FieldReading(desk, rules);
    this.problems = new Problems(desk);
    this.field = new FieldKeys(card, reading, rules, problems);
    card.lacking(field::lacks);
    this.visits = new VisitKeys(desk, background, card, reading);
    this.saving = new Saving(desk, background, card, field, problems, new Trail(desk::agent));
    this.back = new WayBack(desk, background, card, field, saving);
    this.clicks = new LineClicks(card, field, back);
    this.subject = new Subject(desk, rules, card, browser);
    saving.onWritten(this::readMatters);
  }

  /** Told after every change of what is shown. */
  public void onChange(Runnable listener) {
    card.onChange(listener);
  }

  /** Told after the desk has saved or undone something. */
  public void onWritten(Runnable listener) {
    saving.onWritten(listener);
  }

  /** Told when a partner's contact was chosen under the field. */
  public void onContact(Consumer<Proposal> listener) {
    field.onContact(listener);
  }

  /** What gives the focus to the entry field. */
  public void onField(Runnable focus) {
    toField = focus;
  }

  /** Back to the entry field, from wherever the focus is. */
  public void toField() {
    toField.run();
  }

  /** Brings the visits in progress back. */
  public void start() {
    visits.start();
    readMatters();
  }

  /** Reads the matters that may be gone on with: those of the last seven days. */
  private void readMatters() {
    background.run(
        () -> desk.openMatters(desk.today().minusDays(6)),
        matters -> {
          reading.openMatters(matters);
          card.tell();
        });
  }

  /** Who serves or the day may have changed: a visit that has not begun follows. */
  public void renew() {
    if (entry().idle()) {
      card.show(card.idle());
    }
  }

  // --- what is shown

  /** What was written freely, and matters of other days, are not told while it is veiled. */
  public boolean veiled() {
    return veiled;
  }

  public void veil(boolean on) {
    veiled = on;
    reading.veil(on);
    card.propose(reading.proposals(entry()));
    card.tell();
  }

  public EntryDesk desk() {
    return desk;
  }

  public EntryRules rules() {
    return rules;
  }

  public Entry entry() {
    return card.entry();
  }

  public Proposals proposals() {
    return card.proposals();
  }

  public Notice notice() {
    return card.notice();
  }

  /** The visits that have begun, oldest first. */
  public List<Entry> begun() {
    return card.entries().begun();
  }

  /** A line as it shows: the active one as the letters moved it, the others as decided. */
  public RequestDraft shown(int line) {
    return entry().step() instanceof Step.Deciding step && step.line() == line
        ? field.outcomes().shown(entry(), step)
        : entry().line(line);
  }

  public Length proposedLength() {
    return desk.proposedLength(entry().draft());
  }

  /** What keeps the visit from being saved; the active line counts as it shows. */
  public List<DraftProblem> problems() {
    Entry entry = entry();
    return problems.of(
        entry.step() instanceof Step.Deciding step
            ? entry.with(step.line(), shown(step.line())).draft()
            : entry.draft());
  }

  /** Told what keeps a visit from being saved and is on no line: where to mend it. */
  public void onProblem(Consumer<DraftProblem> listener) {
    saving.onProblem(listener);
  }

  /**
   * What is typed in a field of the details is not understood: the visit is not saved until it is.
   *
   * @param sentence what is wrong, empty when all is well
   */
  public void unread(Problems.Place place, String typed, String sentence) {
    problems.unread(entry().draft().id(), place, typed, sentence);
    card.tell();
  }

  /** What is not understood in a field of the visit on the card; empty when all is. */
  public Optional<Problems.Unread> unread(Problems.Place place) {
    return problems.unread(entry().draft().id(), place);
  }

  /** What the text in the field says besides words to search. */
  public EntryTokens tokens() {
    return reading.tokens(entry().draft().typed());
  }

  /** The line being decided, -1 while none is. */
  public int activeLine() {
    return entry().step() instanceof Step.Deciding step ? step.line() : -1;
  }

  /** The procedure in question: highlighted under the field, active, or the last one. */
  public Optional<Procedure> subject() {
    return subject.procedure();
  }

  /** The earlier matter of a « suite de » line, while it is known here and may be told. */
  public Optional<OpenMatter> matter(String request) {
    return reading.openMatters().stream()
        .filter(open -> open.request().id().equals(request))
        .findFirst();
  }

  /** True while what is typed answers a question, in a field of its own. */
  public boolean answersInWords() {
    return entry().step() instanceof Step.Deciding step && field.answersInWords(entry(), step);
  }

  /** What the mouse does to lines and questions. */
  public LineClicks clicks() {
    return clicks;
  }

  /** Says why something was not taken. */
  public void refuse(String sentence) {
    card.say(Notice.refused(sentence));
  }

  // --- keys of the field

  public void typed(String text) {
    field.typed(text);
  }

  public boolean character(char typed, int digit, boolean shift) {
    return field.character(typed, digit, shift);
  }

  /** Enter: takes, confirms, and on the empty field saves. */
  public void enter() {
    if (!field.enter()) {
      saving.save();
    }
  }

  public void up() {
    field.up();
  }

  public void down() {
    field.down();
  }

  public void sideways(int step) {
    field.sideways(step);
  }

  public void escape() {
    if (!field.back()) {
      back.abandon();
    }
  }

  /** Backspace on the empty field takes a letter's move back. */
  public void unmove() {
    if (entry().step() instanceof Step.Deciding step && step.moved() != null) {
      field.change(entry().at(step.unmoved()));
    }
  }

  public void removeActive() {
    back.removeActive();
  }

  // --- details

  /** Channel, length, persons, « Quand », public, note, reference. */
  public void edit(UnaryOperator<VisitDraft> change) {
    VisitDraft next = change.apply(entry().draft());
    if (!next.equals(entry().draft())) {
      card.change(entry().with(next));
    }
  }

  // --- whole visits

  public void newVisit() {
    visits.open(Channel.WALK_IN);
  }

  public void phoneCall() {
    visits.open(Channel.PHONE);
  }

  public void cycle(int step) {
    visits.cycle(step);
  }

  public void show(Entry entry) {
    visits.show(entry);
  }

  public void save() {
    saving.save();
  }

  public void abandon() {
    back.leave(entry());
  }

  public void undo() {
    back.undo();
  }

  /**
   * Another pane has written: it is said, Ctrl+Z takes it back first, what shows it reads again.
   */
  public void wrote(String done) {
    back.noteWritten();
    card.say(Notice.saved(done));
    saving.wrote();
  }

  public void duplicate() {
    visits.duplicate();
  }

  public void duplicate(VisitEntry entry) {
    visits.duplicate(entry);
    toField();
  }

  /** A visit at the time of a mark of affluence, the partner's sign in the field. */
  public void qualify(Tally tally, String sign) {
    visits.qualify(tally, sign);
    toField();
  }

  public void correct(VisitEntry entry) {
    visits.correct(entry);
    toField();
  }

  /** A visit that was prepared elsewhere, on top of those in progress. */
  public void begin(VisitDraft visit) {
    visits.open(visit);
  }

  /** « Suite de… ». */
  public void earlier() {
    field.earlier();
  }

  /** Opens the téléservice of the procedure in question and starts the clock. */
  public void openService() {
    subject.openService();
  }
}
