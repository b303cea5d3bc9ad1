package fr.guichet.ui.kit.task;

import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.personal.BegunForm.Form;
import java.util.Map;
import java.util.function.Supplier;

/** What is typed into one form, kept under one id and for one agent from the first key on. */
public final class KeptForm {

  private final Keeper<BegunForm> keeper;
  private final Supplier<String> ids;
  private final Supplier<String> serving;
  private String id;
  private String agent;

  /**
   * @param ids makes the id of a form that is begun now
   * @param serving tells the id of the agent who serves
   */
  public KeptForm(Keeper<BegunForm> keeper, Supplier<String> ids, Supplier<String> serving) {
    this.keeper = keeper;
    this.ids = ids;
    this.serving = serving;
  }

  /** It goes on with what was kept before. */
  public void goOn(BegunForm begun) {
    id = begun.id();
    agent = begun.agent();
  }

  /** Id of what is kept, null for nothing. */
  public String id() {
    return id;
  }

  /**
   * What is typed is on the disk from now on.
   *
   * @param about what {@link BegunForm#about} says
   */
  public void keep(Form form, String about, Map<String, String> typed) {
    if (id == null) {
      id = ids.get();
      agent = serving.get();
    }
    keeper.keep(id, new BegunForm(id, agent, form, about, typed));
  }

  /** It is about to be saved. */
  public void forget() {
    if (id != null) {
      keeper.forget(id);
    }
  }

  /** It was saved, or is given up. */
  public void drop() {
    if (id != null) {
      keeper.drop(id);
      putAside();
    }
  }

  /** What is kept stays with its agent; what is typed next is something else. */
  public void putAside() {
    id = null;
    agent = null;
  }
}
