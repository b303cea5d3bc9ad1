package fr.guichet.ui.counter;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.DraftProblem;
import fr.guichet.model.visit.RequestDraft;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.ui.kit.Background;
import fr.guichet.ui.kit.Failures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is done with whole visits: opened, parked, saved, abandoned, taken back. */
final class VisitKeys {

  private final EntryDesk desk;
  private final Background background;
  private final Card card;
  private final DraftKeeper keeper;
  private final FieldKeys field;
  private final Trail trail = new Trail();
  private final List<Runnable> written = new ArrayList<>();

  VisitKeys(EntryDesk desk, Background background, Card card, DraftKeeper keeper, FieldKeys field) {
    this.desk = desk;
    this.background = background;
    this.card = card;
    this.keeper = keeper;
    this.field = field;
  }

  void onWritten(Runnable listener) {
    written.add(listener);
  }

  /** Brings the visits in progress back, and reads the matters that may be gone on with. */
  void start() {
    background.run(
        desk::inProgress,
        drafts -> {
          card.entries().restore(drafts.stream().map(this::restored).toList());
          card.tell();
        });
    readMatters();
  }

  private Entry restored(fr.guichet.model.visit.VisitDraft draft) {
    Entry entry = Entry.started(draft);
    return IntStream.range(0, entry.size())
        .filter(line -> entry.line(line).outcome() == null)
        .boxed()
        .findFirst()
        .map(line -> entry.at(Step.Deciding.back(line)))
        .orElse(entry);
  }

  void open(Channel channel) {
    card.open(card.started(channel));
  }

  void cycle(int step) {
    card.entries().cycle(step);
    refresh();
  }

  void show(Entry entry) {
    card.entries().show(card.entries().indexOf(entry));
    refresh();
  }

  private void refresh() {
    card.propose(field.proposals(card.entry()));
    card.tell();
  }

  /** Saves, or goes to what is missing. */
  void save() {
    Entry entry = field.moves().settled(card.entry()).at(new Step.Typing());
    if (entry.idle() || entry.nothingTyped()) {
      return;
    }
    List<DraftProblem> problems = desk.problems(entry.draft());
    if (problems.isEmpty()) {
      save(entry);
    } else {
      card.change(field.moves().mend(entry, problems.getFirst()));
      card.say(Notice.refused(problems.getFirst().sentence()));
    }
  }

  private void save(Entry entry) {
    card.close();
    keeper.forget(entry.draft().id());
    card.tell();
    Integer seconds = seconds(entry);
    background.run(
        () -> desk.save(entry.draft(), seconds),
        saved -> saved(entry),
        problem -> notSaved(entry, problem));
  }

  private Integer seconds(Entry entry) {
    return entry.firstKeyAt() == 0
        ? null
        : (int) ((desk.clock().millis() - entry.firstKeyAt()) / 1000);
  }

  private void saved(Entry entry) {
    trail.forget(entry.draft().id());
    trail.add(new Trail.Written(entry));
    if (card.entry().idle()) {
      card.say(
          Notice.saved(text(entry.draft().correction() ? "counter.corrected" : "counter.saved")));
    }
    wrote();
  }

  /** What could not be saved comes back, with the reason. */
  private void notSaved(Entry entry, Throwable problem) {
    card.open(entry);
    card.say(Notice.refused(Failures.told(problem)));
  }

  /** Escape: text first, then the visit; both come back with Ctrl+Z. */
  void abandon() {
    Entry entry = card.entry();
    String typed = entry.draft().typed();
    if (!card.proposals().isEmpty() && typed.isEmpty()) {
      card.propose(Proposals.NONE);
      card.tell();
    } else if (!typed.isEmpty()) {
      trail.add(new Trail.Cleared(entry.draft().id(), typed));
      field.change(entry.typing(""));
    } else if (!entry.idle()) {
      leave(entry);
    }
  }

  /** « Abandonner »: the whole visit, whatever is typed. */
  void leave(Entry entry) {
    if (entry.idle()) {
      return;
    }
    card.close();
    keeper.drop(entry.draft().id());
    trail.add(new Trail.Abandoned(entry));
    card.say(entry.nothingTyped() ? Notice.NONE : Notice.said(text("counter.abandoned")));
  }

  void remove(int line) {
    Entry entry = card.entry();
    if (line < entry.size()) {
      trail.add(new Trail.Removed(entry.draft().id(), line, entry.line(line)));
      field.change(entry.without(line).at(new Step.Typing()));
    }
  }

  void removeActive() {
    Entry entry = card.entry();
    if (entry.step() instanceof Step.Deciding step) {
      remove(step.line());
    } else {
      field.change(field.moves().remove(entry));
    }
  }

  /** Another pane has written: Ctrl+Z takes that back first. */
  void noteWritten() {
    trail.add(new Trail.Written(null));
  }

  void undo() {
    switch (trail.takeBack().orElse(new Trail.Written(null))) {
      case Trail.Cleared(String visit, String typed) -> retype(visit, typed);
      case Trail.Removed(String visit, int index, RequestDraft line) -> putBack(visit, index, line);
      case Trail.Abandoned(Entry entry) -> card.open(entry);
      case Trail.Written(Entry saved) -> undoWritten(saved);
    }
  }

  private void retype(String visit, String typed) {
    if (card.entry().draft().id().equals(visit)) {
      field.change(card.entry().typing(typed));
    }
  }

  private void putBack(String visit, int index, RequestDraft line) {
    Entry entry = card.entry();
    if (entry.draft().id().equals(visit)) {
      List<RequestDraft> lines = new ArrayList<>(entry.draft().requests());
      lines.add(Math.min(index, lines.size()), line);
      field.change(entry.with(entry.draft().asking(lines)).at(new Step.Typing()));
    }
  }

  private void undoWritten(Entry saved) {
    background.run(
        () -> desk.undoable() ? desk.undo() : text("counter.nothingToUndo"),
        sentence -> {
          if (saved != null && !saved.draft().correction()) {
            card.open(saved);
          }
          card.say(Notice.said(sentence));
          wrote();
        },
        problem -> card.say(Notice.refused(Failures.told(problem))));
  }

  void duplicate() {
    background.run(
        () -> desk.last().map(desk::duplicateOf),
        found ->
            found.ifPresentOrElse(
                draft -> card.open(Entry.started(draft)),
                () -> card.say(Notice.said(text("counter.nothingToDuplicate")))));
  }

  void correct(VisitEntry entry) {
    card.entries().begun().stream()
        .filter(open -> open.draft().id().equals(entry.visit().id()))
        .findFirst()
        .ifPresentOrElse(
            this::show,
            () ->
                background.run(
                    () -> desk.draftOf(entry), draft -> card.open(Entry.started(draft))));
  }

  private void wrote() {
    readMatters();
    written.forEach(Runnable::run);
  }

  private void readMatters() {
    background.run(
        () -> desk.openMatters(desk.today().minusDays(6)),
        matters -> {
          field.openMatters(matters);
          card.tell();
        });
  }
}
