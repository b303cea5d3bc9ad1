package fr.guichet.ui.counter;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What Ctrl+Z takes back, newest first: what left the card here, and what the desk has written. */
final class Trail {

  /** One thing that can be taken back. */
  sealed interface Deed {}

  /** A visit abandoned, or changed by removing a line: the entry before. */
  record Left(Entry before) implements Deed {}

  /** A transaction of the desk; the entry that was saved by it, null for another one. */
  record Written(Entry saved) implements Deed {}

  private final Deque<Deed> deeds = new ArrayDeque<>();

  void left(Entry before) {
    deeds.push(new Left(before));
  }

  void written(Entry saved) {
    deeds.push(new Written(saved));
  }

  Optional<Deed> takeBack() {
    return Optional.ofNullable(deeds.poll());
  }
}
