package fr.guichet.ui.counter.moves;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.visit.draft.DraftProblem;
import fr.guichet.ui.counter.entry.Entry;
import fr.guichet.ui.counter.entry.EntryDesk;
import fr.guichet.ui.counter.entry.Notice;
import fr.guichet.ui.counter.entry.Step;
import fr.guichet.ui.kit.message.Failures;
import fr.guichet.ui.kit.task.Background;
import java.util.ArrayList;
import java.util.List;

/** Saves the visit on the card, which is ready for the next one at once. */
final class Saving {

  private final EntryDesk desk;
  private final Background background;
  private final Card card;
  private final EntryMoves moves;
  private final Trail trail;
  private final List<Runnable> written = new ArrayList<>();

  Saving(EntryDesk desk, Background background, Card card, EntryMoves moves, Trail trail) {
    this.desk = desk;
    this.background = background;
    this.card = card;
    this.moves = moves;
    this.trail = trail;
  }

  void onWritten(Runnable listener) {
    written.add(listener);
  }

  Trail trail() {
    return trail;
  }

  /** Tells that the desk has written something. */
  void wrote() {
    written.forEach(Runnable::run);
  }

  /** Saves, or goes to what is missing. */
  void save() {
    Entry entry = moves.settled(card.entry()).at(new Step.Typing());
    if (entry.idle() || entry.nothingTyped()) {
      return;
    }
    List<DraftProblem> problems = desk.problems(entry.draft());
    if (problems.isEmpty()) {
      save(entry);
    } else {
      card.change(moves.mend(entry, problems.getFirst()));
      card.say(Notice.refused(problems.getFirst().sentence()));
    }
  }

  private void save(Entry entry) {
    card.close();
    card.forget(entry);
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
}
