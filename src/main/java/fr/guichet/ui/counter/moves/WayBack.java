package fr.guichet.ui.counter.moves;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.ui.counter.entry.Entry;
import fr.guichet.ui.counter.entry.EntryDesk;
import fr.guichet.ui.counter.entry.Notice;
import fr.guichet.ui.counter.entry.Proposals;
import fr.guichet.ui.counter.entry.Step;
import fr.guichet.ui.kit.message.Failures;
import fr.guichet.ui.kit.task.Background;
import java.util.ArrayList;
import java.util.List;

/** What leaves the card by Escape or Delete, and how Ctrl+Z brings it back. */
final class WayBack {

  private final EntryDesk desk;
  private final Background background;
  private final Card card;
  private final FieldKeys field;
  private final Saving saving;
  private final Trail trail;

  WayBack(EntryDesk desk, Background background, Card card, FieldKeys field, Saving saving) {
    this.desk = desk;
    this.background = background;
    this.card = card;
    this.field = field;
    this.saving = saving;
    this.trail = saving.trail();
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
    card.drop(entry);
    trail.add(new Trail.Abandoned(entry));
    card.say(entry.nothingTyped() ? Notice.NONE : Notice.said(text("counter.abandoned")));
  }

  void remove(int line) {
    Entry entry = card.entry();
    if (line < entry.size()) {
      trail.add(new Trail.Removed(entry.draft().id(), line, entry.line(line)));
      Entry left = entry.without(line);
      field.change(left.at(left.toDecide(line)));
    }
  }

  void removeActive() {
    Entry entry = card.entry();
    switch (entry.step()) {
      case Step.Typing() -> {}
      case Step.Deciding step -> remove(step.line());
      case Step.Continuing(int index) ->
          field.change(entry.withoutMatter(index).at(new Step.Typing()));
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
      field.change(entry.with(entry.draft().withRequests(lines)).at(new Step.Typing()));
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
          saving.wrote();
        },
        problem -> card.say(Notice.refused(Failures.told(problem))));
  }
}
