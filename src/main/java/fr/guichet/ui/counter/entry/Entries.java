package fr.guichet.ui.counter.entry;

import java.util.ArrayList;
import java.util.List;

/** The visits in progress and the one on the card; each has its own clock. */
public final class Entries {

  private final List<Entry> all = new ArrayList<>();
  private int current;

  public Entries(Entry first) {
    all.add(first);
  }

  public Entry current() {
    return all.get(current);
  }

  public void set(Entry entry) {
    all.set(current, entry);
  }

  /** Parks the current one and shows another; an idle one gives way. */
  public void open(Entry entry) {
    if (current().idle()) {
      all.set(current, entry);
    } else {
      all.add(entry);
      current = all.size() - 1;
    }
  }

  /** Takes the current one off the card. */
  public Entry close(Entry next) {
    Entry closed = all.remove(current);
    all.removeIf(Entry::idle);
    all.add(next);
    current = all.size() - 1;
    return closed;
  }

  /** Brings one back beside the others, without taking the card from what is typed there. */
  public void restore(List<Entry> entries) {
    Entry shown = current();
    all.addAll(0, entries);
    current = all.indexOf(shown);
  }

  public void cycle(int step) {
    if (all.size() > 1) {
      show(Math.floorMod(current + step, all.size()));
    }
  }

  public void show(int index) {
    Entry shown = all.get(index);
    if (current().idle() && current != index) {
      all.remove(current);
    }
    current = all.indexOf(shown);
  }

  /** Those that have begun, oldest first, with the index to show them. */
  public List<Entry> begun() {
    return all.stream().filter(entry -> !entry.idle()).toList();
  }

  public int indexOf(Entry entry) {
    return all.indexOf(entry);
  }
}
