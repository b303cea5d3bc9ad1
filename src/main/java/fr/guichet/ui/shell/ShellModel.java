package fr.guichet.ui.shell;

import fr.guichet.model.site.Agent;
import fr.guichet.model.text.Texts;
import fr.guichet.model.text.TimeWords;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** What the window knows around its screens: who serves, the discreet mode, the last write. */
public final class ShellModel {

  private static final Duration HELD = Duration.ofMillis(700);

  private final Serving agents;
  private final Background background;
  private final Messages messages;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<Agent> serving = new ReadOnlyObjectWrapper<>();
  private final BooleanProperty discreet = new SimpleBooleanProperty(true);
  private final ReadOnlyStringWrapper status =
      new ReadOnlyStringWrapper(Texts.text("shell.status.saved"));
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
  private List<Agent> known = List.of();
  private Instant discreetPressed;

  /**
   * @param clock in the zone of the site
   */
  public ShellModel(Serving agents, Background background, Messages messages, Clock clock) {
    this.agents = agents;
    this.background = background;
    this.messages = messages;
    this.clock = clock;
  }

  /** Reads who serves and who could. */
  public void open() {
    background.run(
        () -> {
          known = agents.agents();
          return agents.serving();
        },
        serving::set);
  }

  /** Who serves; null until read. */
  public ReadOnlyObjectProperty<Agent> serving() {
    return serving.getReadOnlyProperty();
  }

  /** Who could serve instead. */
  List<Agent> others() {
    return known.stream().filter(agent -> !agent.equals(serving.get())).toList();
  }

  /** An agent serves from now on, once the password was typed on this workstation. */
  public void serve(Agent agent) {
    if (agents.isPresent(agent)) {
      takeOver(agent, () -> {}, () -> {});
    } else {
      agents.welcome(agent, () -> takeOver(agent, () -> {}, () -> {}));
    }
  }

  /**
   * An agent who has come in serves from now on.
   *
   * @param serves what follows, on the JavaFX thread
   * @param refused what follows where that is not so
   */
  public void takeOver(Agent agent, Runnable serves, Runnable refused) {
    background.run(
        () -> {
          agents.serve(agent);
          return agent;
        },
        now -> {
          serving.set(now);
          serves.run();
          messages.done(Texts.text("shell.agent.serves", now.name()));
        },
        problem -> {
          messages.trouble(problem);
          refused.run();
        });
  }

  /** Whether lists hide what a visitor should not read; true at the start. */
  BooleanProperty discreet() {
    return discreet;
  }

  /** F9 went down: pressed shortly it switches the mode, held it reveals until let go. */
  void discreetPressed() {
    if (discreetPressed == null) {
      discreetPressed = clock.instant();
      discreet.set(!discreet.get());
    }
  }

  void discreetReleased() {
    boolean held = discreetPressed != null && !clock.instant().isBefore(discreetPressed.plus(HELD));
    discreetPressed = null;
    if (held) {
      discreet.set(true);
    }
  }

  /** The last write is on the disk; callable from any thread. */
  public void saved(Instant at) {
    String text = Texts.text("shell.status.savedAt", TimeWords.seconds(at.atZone(clock.getZone())));
    background.show(() -> tell(text, false));
  }

  /** The last write did not succeed; callable from any thread. */
  public void notSaved(Instant at) {
    String text =
        Texts.text("shell.status.notSaved", TimeWords.seconds(at.atZone(clock.getZone())));
    background.show(() -> tell(text, true));
  }

  /** An hour of the day before would be read as one of today: what is saved is said without it. */
  public void newDay() {
    if (!failed.get()) {
      status.set(Texts.text("shell.status.saved"));
    }
  }

  private void tell(String text, boolean isFailed) {
    status.set(text);
    failed.set(isFailed);
  }

  /** What the status line says of the last write. */
  ReadOnlyStringProperty status() {
    return status.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty failed() {
    return failed.getReadOnlyProperty();
  }
}
