package fr.guichet;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.account.Accounts;
import fr.guichet.model.account.Account;
import fr.guichet.model.account.Given;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.model.text.Elision;
import fr.guichet.ui.entrance.BeginPane;
import fr.guichet.ui.entrance.EntranceView;
import fr.guichet.ui.entrance.GivenPane;
import fr.guichet.ui.entrance.SignInModel;
import fr.guichet.ui.entrance.SignInPane;
import fr.guichet.ui.kit.file.Printing;
import fr.guichet.ui.kit.task.Background;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;

/**
 * What stands before the counter: who comes in, the first password, what is told once.
 *
 * @param known who may come in; not asked before the file is open
 * @param show puts a view into the window
 * @param entered what follows once somebody is in
 */
record Entrance(
    Supplier<Accounts> known,
    Background background,
    Consumer<Parent> show,
    Printing printing,
    Runnable entered) {

  Accounts accounts() {
    return known.get();
  }

  /** Asks for a password, or for the first one where there is none yet. */
  void open() {
    read(door -> ask().accept(door));
  }

  /**
   * Asks for a password before the file is open, which takes longer than showing this.
   *
   * @return what to do once it is open: whose password it is, or the first one is asked for
   */
  Runnable greet() {
    Consumer<Door> asked = ask();
    return () -> read(asked);
  }

  /** Asks for a password, whoever it is; what comes back tells who there is. */
  private Consumer<Door> ask() {
    var model = new SignInModel(known, background, _ -> entered.run());
    var pane = new SignInPane(model);
    var view = new EntranceView("", text("signIn.title"), "", pane);
    show(view);
    pane.focus();
    return door -> {
      view.site(door.site());
      model.open();
    };
  }

  private void read(Consumer<Door> signIn) {
    background.run(
        () -> new Door(accounts().areMade(), accounts().siteName(), first()),
        door -> {
          if (door.areMade()) {
            signIn.accept(door);
          } else {
            begin(door);
          }
        });
  }

  private record Door(boolean areMade, String site, Agent first) {}

  /** The responsable who came first. */
  private Agent first() {
    return accounts().all().stream()
        .map(Account::agent)
        .filter(agent -> agent.role() == Role.MANAGER)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Asks for a password over a locked window, at once: what is hidden waits for no file.
   *
   * @param served id of who served
   * @param unlocked what follows, with who came in
   * @return says something there
   */
  Consumer<String> unlock(String site, String served, Consumer<Agent> unlocked) {
    var model = new SignInModel(known, background, unlocked);
    var pane = new SignInPane(model);
    show(new EntranceView(site, text("lock.title"), text("lock.what"), pane));
    model.openWith(served);
    pane.focus();
    return pane::say;
  }

  private void begin(Door door) {
    var pane = new BeginPane(accounts(), door.first(), background, this::tell);
    String title = text("begin.title", Elision.of(door.first().name()));
    show(new EntranceView(door.site(), title, text("begin.what"), pane));
    pane.focus();
  }

  /** Shows what is told once, then goes on. */
  void tell(Given given) {
    String site = accounts().siteName();
    var pane = new GivenPane(site, given, printing, entered);
    show(new EntranceView(site, text("given.title"), text("given.what"), pane));
    pane.focus();
  }

  private void show(EntranceView view) {
    show.accept(view.view());
    // What lies in a scroll pane joins the scene with its skin: before, it cannot take the focus
    view.view().applyCss();
  }
}
