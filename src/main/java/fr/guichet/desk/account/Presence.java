package fr.guichet.desk.account;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Who has signed in on this workstation since the program started, and who typed a password last;
 * any thread, no wait.
 */
public final class Presence {

  /** How long a password holds for what asks it again. */
  public static final Duration CONFIRMED = Duration.ofMinutes(5);

  private final LongSupplier nanoseconds;
  private final Set<String> present = ConcurrentHashMap.newKeySet();
  private volatile Proof proof;
  private volatile String last = "";

  /**
   * @param nanoseconds the clock that nobody can set, from any moment
   */
  Presence(LongSupplier nanoseconds) {
    this.nanoseconds = nanoseconds;
  }

  /** Whose password was typed last, and when by the clock that nobody can set. */
  private record Proof(String agent, long at) {}

  /** An agent has come in. */
  void enter(String agent) {
    present.add(agent);
    last = agent;
    prove(agent);
  }

  /** An agent has typed the password. */
  void prove(String agent) {
    proof = new Proof(agent, nanoseconds.getAsLong());
  }

  /** Whether an agent has signed in. */
  public boolean isPresent(String agent) {
    return present.contains(agent);
  }

  /**
   * Whether an agent typed the password less than {@link #CONFIRMED} ago, to come in or asked
   * again, and has served since.
   */
  public boolean isConfirmed(String agent) {
    Proof last = proof;
    return last != null
        && last.agent().equals(agent)
        && nanoseconds.getAsLong() - last.at() < CONFIRMED.toNanos();
  }

  /** Somebody else serves: who typed a password before types it again. */
  public void served(String agent) {
    Proof last = proof;
    if (last != null && !last.agent().equals(agent)) {
      proof = null;
    }
  }

  /** The window is locked: everybody comes in again. The vault stays open for what runs on. */
  public void lock() {
    present.clear();
    proof = null;
  }

  /** An agent is here no more; the vault stays open for the others. */
  public void leave(String agent) {
    present.remove(agent);
  }

  /** Who signed in last; empty before the first. */
  public Optional<String> last() {
    return Optional.of(last).filter(id -> !id.isEmpty());
  }

  /** The clock that nobody can set, in nanoseconds from any moment. */
  public LongSupplier nanoseconds() {
    return nanoseconds;
  }
}
