package fr.guichet.ui.shell;

import fr.guichet.model.site.Agent;
import java.util.List;

/** Who may serve and who does; asked off the JavaFX thread. */
public interface Serving {

  /** The active agents. */
  List<Agent> agents();

  /** Who serves now. */
  Agent serving();

  /** Another agent serves from now on. */
  void serve(Agent agent);
}
