package fr.guichet.ui.counter.moves;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.visit.draft.ContinuationDraft;
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
import java.util.Optional;

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
    saving.left(entry);
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
      case Step.Typing _ -> {}
      case Step.Deciding step -> remove(step.line());
      case Step.Continuing(int index) -> removeMatter(index);
    }
  }

  void removeMatter(int index) {
    Entry entry = card.entry();
    trail.add(new Trail.Unlinked(entry.draft().id(), index, entry.draft().continues().get(index)));
    field.change(entry.withoutMatter(index).at(new Step.Typing()));
  }

  /** Another pane has written: Ctrl+Z takes that back first. */
  void noteWritten() {
    trail.add(new Trail.Written(null));
  }

  void undo() {
    Trail.Deed last = trail.last().orElse(new Trail.Written(null));
    switch (last) {
      case Trail.OfVisit deed -> {
        trail.drop();
        takeBack(deed);
      }
      case Trail.Abandoned(Entry entry) -> {
        trail.drop();
        card.open(entry);
      }
      case Trail.Written _ -> undoWritten();
    }
  }

  /** On its own visit, which is shown where another one is; one that is no more is passed over. */
  private void takeBack(Trail.OfVisit deed) {
    Optional<Entry> own =
        card.entries().begun().stream()
            .filter(entry -> entry.draft().id().equals(deed.visit()))
            .findFirst();
    if (own.isEmpty()) {
      undo();
      return;
    }
    card.entries().show(card.entries().indexOf(own.get()));
    field.change(again(own.get(), deed));
  }

  private static Entry again(Entry entry, Trail.OfVisit deed) {
    return switch (deed) {
      case Trail.Cleared(String _, String typed) -> entry.typing(typed);
      case Trail.Removed(String _, int index, RequestDraft line) ->
          entry
              .with(entry.draft().withRequests(with(entry.draft().requests(), index, line)))
              .at(new Step.Typing());
      case Trail.Unlinked(String _, int index, ContinuationDraft matter) ->
          entry
              .with(entry.draft().withContinues(with(entry.draft().continues(), index, matter)))
              .at(new Step.Typing());
    };
  }

  private static <T> List<T> with(List<T> some, int index, T again) {
    List<T> all = new ArrayList<>(some);
    all.add(Math.min(index, all.size()), again);
    return all;
  }

  /** A visit that is not saved any more by it is on the card again; what else was done is told. */
  private void undoWritten() {
    background.run(
        () -> desk.undoable() ? Optional.of(desk.undo()) : Optional.<EntryDesk.Undone>empty(),
        this::undone,
        problem -> {
          trail.dropWritten();
          card.say(Notice.refused(Failures.told(problem)));
        });
  }

  private void undone(Optional<EntryDesk.Undone> undone) {
    if (undone.isEmpty()) {
      trail.dropWritten();
      card.say(Notice.said(text("counter.nothingToUndo")));
      return;
    }
    trail.reopened(undone.get().gone()).ifPresent(card::open);
    card.say(Notice.said(undone.get().sentence()));
    saving.wrote();
  }
}
