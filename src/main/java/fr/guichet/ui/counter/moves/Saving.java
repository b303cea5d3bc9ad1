package fr.guichet.ui.counter.moves;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.text.DateWords;
import fr.guichet.model.visit.draft.DraftProblem;
import fr.guichet.model.visit.draft.DraftProblem.Field;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.ui.counter.entry.Entry;
import fr.guichet.ui.counter.entry.EntryDesk;
import fr.guichet.ui.counter.entry.Notice;
import fr.guichet.ui.counter.entry.Problems;
import fr.guichet.ui.kit.message.Failures;
import fr.guichet.ui.kit.task.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Saves the visit on the card, which is ready for the next one at once. */
final class Saving {

  private final EntryDesk desk;
  private final Background background;
  private final Card card;
  private final FieldKeys field;
  private final Problems problems;
  private final Trail trail;
  private final List<Runnable> written = new ArrayList<>();
  private Consumer<DraftProblem> toProblem = _ -> {};

  Saving(
      EntryDesk desk,
      Background background,
      Card card,
      FieldKeys field,
      Problems problems,
      Trail trail) {
    this.desk = desk;
    this.background = background;
    this.card = card;
    this.field = field;
    this.problems = problems;
    this.trail = trail;
  }

  void onWritten(Runnable listener) {
    written.add(listener);
  }

  void onProblem(Consumer<DraftProblem> listener) {
    toProblem = listener;
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
    if (card.entry().idle() || card.entry().nothingTyped()) {
      return;
    }
    Entry entry = field.shown(card.entry());
    if (!entry.draft().typed().isEmpty()) {
      refuse(new DraftProblem(Field.REQUESTS, -1, text("counter.save.typed")));
      return;
    }
    List<DraftProblem> all = problems.of(entry.draft());
    if (all.isEmpty()) {
      save(entry);
    } else {
      DraftProblem first = all.getFirst();
      card.change(field.moves().mend(entry, first));
      refuse(first);
    }
  }

  private void refuse(DraftProblem problem) {
    card.say(Notice.refused(problem.sentence()));
    if (problem.line() < 0) {
      toProblem.accept(problem);
    }
  }

  /** Nothing of a visit that leaves the card waits for it any more. */
  void left(Entry entry) {
    problems.forget(entry.draft().id());
  }

  private void save(Entry entry) {
    card.close();
    card.forget(entry);
    left(entry);
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
    trail.add(new Trail.Written(entry.draft().correction() ? null : entry));
    if (card.entry().idle()) {
      card.say(Notice.saved(savedWords(entry.draft())));
    }
    wrote();
  }

  private String savedWords(VisitDraft draft) {
    if (draft.correction()) {
      return text("counter.corrected");
    }
    boolean earlier = draft.typedDay() != null && draft.typedDay().isBefore(desk.today());
    return earlier
        ? text("counter.saved.on", DateWords.shortDay(draft.typedDay()))
        : text("counter.saved");
  }

  /** What could not be saved comes back, with the reason. */
  private void notSaved(Entry entry, Throwable problem) {
    card.open(entry);
    card.say(Notice.refused(Failures.told(problem)));
  }
}
