package fr.guichet.ui.settings;

import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.message.Messages.Tone;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * What a responsable alone does in a section that others may use too: why they cannot, in words.
 */
public final class ManagersOnly {

  private final Supplier<String> refusal;
  private final Messages messages;
  private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper("");

  /**
   * @param refusal why whoever serves cannot, in French; empty when nothing forbids it
   */
  public ManagersOnly(Supplier<String> refusal, Messages messages) {
    this.refusal = refusal;
    this.messages = messages;
  }

  /** Asks again: another agent may serve. */
  public void read() {
    reason.set(refusal.get());
  }

  /** Whether it may be done now; tells why not. */
  public boolean allows() {
    read();
    if (!reason.get().isEmpty()) {
      messages.notice(Tone.WARNING, reason.get());
    }
    return reason.get().isEmpty();
  }

  /** What was answered last, empty when nothing forbids it. */
  public ReadOnlyStringProperty reason() {
    return reason.getReadOnlyProperty();
  }
}
