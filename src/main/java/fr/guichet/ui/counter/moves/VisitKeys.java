package fr.guichet.ui.counter.moves;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.day.Tally;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.ui.counter.entry.Entry;
import fr.guichet.ui.counter.entry.EntryDesk;
import fr.guichet.ui.counter.entry.FieldReading;
import fr.guichet.ui.counter.entry.Notice;
import fr.guichet.ui.counter.entry.Step;
import fr.guichet.ui.kit.task.Background;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** How visits come onto the card: begun, parked and shown again, duplicated, corrected. */
final class VisitKeys {

  private final EntryDesk desk;
  private final Background background;
  private final Card card;
  private final FieldReading reading;

  VisitKeys(EntryDesk desk, Background background, Card card, FieldReading reading) {
    this.desk = desk;
    this.background = background;
    this.card = card;
    this.reading = reading;
  }

  /** Brings the visits in progress back. */
  void start() {
    background.run(
        desk::inProgress,
        drafts -> {
          card.entries().restore(drafts.stream().map(this::restored).toList());
          card.tell();
        });
  }

  private Entry restored(VisitDraft draft) {
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

  /** A visit prepared elsewhere: what it holds is not to be lost. */
  void open(VisitDraft draft) {
    String appointment = draft.appointment();
    shownOr(
        open -> appointment != null && appointment.equals(open.appointment()),
        () -> card.open(Entry.started(draft)));
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
    card.propose(reading.proposals(card.entry()));
    card.tell();
  }

  void duplicate() {
    background.run(
        () -> desk.last().map(desk::duplicateOf),
        found ->
            found.ifPresentOrElse(
                draft -> card.open(Entry.started(draft)),
                () -> card.say(Notice.said(text("counter.nothingToDuplicate")))));
  }

  void duplicate(VisitEntry entry) {
    card.open(Entry.started(desk.duplicateOf(entry)));
  }

  /** The visit takes the mark's id: saving the one qualifies the other. */
  void qualify(Tally tally, String sign) {
    VisitDraft draft =
        VisitDraft.started(tally.id(), tally.agent(), tally.at(), Channel.WALK_IN)
            .at(tally.day(), tally.minuteOfDay())
            .withTyped(sign);
    shownOr(
        open -> open.id().equals(tally.id()),
        () -> {
          card.open(Entry.started(draft));
          refresh();
        });
  }

  void correct(VisitEntry entry) {
    shownOr(
        open -> open.id().equals(entry.visit().id()),
        () -> background.run(() -> desk.draftOf(entry), draft -> card.open(Entry.started(draft))));
  }

  private void shownOr(Predicate<VisitDraft> same, Runnable opening) {
    card.entries().begun().stream()
        .filter(open -> same.test(open.draft()))
        .findFirst()
        .ifPresentOrElse(this::show, opening);
  }
}
