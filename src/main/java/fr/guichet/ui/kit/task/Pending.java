package fr.guichet.ui.kit.task;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Counts what was asked for and is not shown yet. */
final class Pending {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition none = lock.newCondition();
  private int count;

  void begin() {
    change(1);
  }

  void end() {
    change(-1);
  }

  private void change(int by) {
    lock.lock();
    try {
      count += by;
      if (count == 0) {
        none.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  void await(Duration limit) {
    lock.lock();
    try {
      long left = limit.toNanos();
      while (count > 0 && left > 0) {
        left = none.awaitNanos(left);
      }
      if (count > 0) {
        throw new IllegalStateException(
            count + " tasks still pending after " + limit.toSeconds() + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      lock.unlock();
    }
  }
}
