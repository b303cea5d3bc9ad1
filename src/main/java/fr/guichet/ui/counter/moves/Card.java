package fr.guichet.ui.counter.moves;

import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.ui.counter.entry.Entries;
import fr.guichet.ui.counter.entry.Entry;
import fr.guichet.ui.counter.entry.EntryDesk;
import fr.guichet.ui.counter.entry.Notice;
import fr.guichet.ui.counter.entry.Proposals;
import fr.guichet.ui.kit.task.Keeper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** The entry card: the visits in progress, what lies under the field, what was said last. */
final class Card {

  private final EntryDesk desk;
  private final Keeper<VisitDraft> keeper;
  private final Entries entries;
  private final List<Runnable> listeners = new ArrayList<>();
  private Proposals proposals = Proposals.NONE;
  private Notice notice = Notice.NONE;
  private BiPredicate<Entry, String> lacking = (_, _) -> false;

  Card(EntryDesk desk, Keeper<VisitDraft> keeper) {
    this.desk = desk;
    this.keeper = keeper;
    this.entries = new Entries(idle());
  }

  void onChange(Runnable listener) {
    listeners.add(listener);
  }

  /**
   * @param lacks whether an entry still lacks what a sentence says: the sentence stays as long
   */
  void lacking(BiPredicate<Entry, String> lacks) {
    lacking = lacks;
  }

  Entry entry() {
    return entries.current();
  }

  Entries entries() {
    return entries;
  }

  Proposals proposals() {
    return proposals;
  }

  Notice notice() {
    return notice;
  }

  /** A key or a click changed the entry: its clock runs, it is kept. */
  void change(Entry next) {
    boolean begins = entries.current().idle();
    Entry begun = next.touched(desk.clock().millis());
    entries.set(begun);
    notice = begins || settled(begun) ? Notice.NONE : notice;
    keeper.keep(begun.draft().id(), begun.draft());
    tell();
  }

  private boolean settled(Entry now) {
    boolean asks = notice.kind() == Notice.Kind.REFUSED || notice.kind() == Notice.Kind.ASKED;
    return asks && !lacking.test(now, notice.text());
  }

  /** The entry moved without anything worth keeping. */
  void show(Entry next) {
    entries.set(next);
    tell();
  }

  void propose(Proposals next) {
    proposals = next;
  }

  void say(Notice next) {
    notice = next;
    tell();
  }

  /** What was only said has been read: the next word is taken. */
  void hush() {
    notice = notice.kind() == Notice.Kind.SAID ? Notice.NONE : notice;
  }

  /** Parks what is on the card and opens another visit. */
  void open(Entry next) {
    entries.open(next);
    proposals = Proposals.NONE;
    notice = Notice.NONE;
    keeper.keep(next.draft().id(), next.draft());
    tell();
  }

  /** Takes the visit off the card, which is then ready for the next one. */
  Entry close() {
    proposals = Proposals.NONE;
    return entries.close(idle());
  }

  /** The visit is about to be saved: its draft is not needed any more. */
  void forget(Entry entry) {
    keeper.forget(entry.draft().id());
  }

  void drop(Entry entry) {
    keeper.drop(entry.draft().id());
  }

  /** A visit that starts now. */
  Entry started(Channel channel) {
    return Entry.started(draft(channel));
  }

  Entry idle() {
    return Entry.idle(draft(Channel.WALK_IN));
  }

  void tell() {
    listeners.forEach(Runnable::run);
  }

  private VisitDraft draft(Channel channel) {
    return VisitDraft.started(desk.nextId(), desk.agent(), desk.clock().millis(), channel);
  }
}
