package fr.guichet.ui.shell;

import fr.guichet.model.site.Agent;
import java.util.List;

/** Who may serve and who does; asked off the JavaFX thread. */
public interface Serving {

  /** The active agents. */
  List<Agent> agents();

  /** Who serves now. */
  Agent serving();

  /**
   * Asks an agent who has not signed in yet for the password, on the JavaFX thread.
   *
   * @param then what follows once it is right
   */
  void welcome(Agent agent, Runnable then);

  /** Whether an agent has signed in on this workstation; any thread. */
  boolean isPresent(Agent agent);

  /** Another agent serves from now on. */
  void serve(Agent agent);
}
