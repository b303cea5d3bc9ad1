package fr.guichet;

import fr.guichet.desk.account.Accounts;
import fr.guichet.desk.duty.Duty;
import fr.guichet.model.site.Agent;
import fr.guichet.model.text.Elision;
import fr.guichet.model.text.Texts;
import fr.guichet.ui.entrance.PasswordAgain;
import fr.guichet.ui.entrance.SignInModel;
import fr.guichet.ui.entrance.SignInPane;
import fr.guichet.ui.kit.Overlay;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.shell.Serving;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * Who may serve at this workstation, asked for a password over the window.
 *
 * @param overlay where they are asked
 */
record Colleagues(Duty duty, Accounts accounts, Background background, Overlay overlay)
    implements Serving {

  private static final double WIDTH = 460;

  @Override
  public List<Agent> agents() {
    return duty.agents();
  }

  @Override
  public Agent serving() {
    return duty.serving();
  }

  @Override
  public boolean isPresent(Agent agent) {
    return accounts.presence().isPresent(agent.id());
  }

  @Override
  public void serve(Agent agent) {
    duty.serve(agent);
  }

  /** The colleague comes in while somebody serves. */
  @Override
  public void welcome(Agent agent, Runnable then) {
    Runnable[] close = new Runnable[1];
    var model =
        new SignInModel(
            () -> accounts,
            background,
            _ -> {
              close[0].run();
              then.run();
            });
    var pane = new SignInPane(model, () -> close[0].run());
    var title = new Label(Texts.text("signIn.passwordOf", Elision.of(agent.name())));
    title.getStyleClass().add("h2");
    title.setWrapText(true);
    var box = new VBox(12, title, pane);
    box.setPrefWidth(WIDTH);
    close[0] = overlay.open(box, pane, () -> {});
    model.open(agent);
    pane.focus();
  }

  /** Asks whoever serves for the password, unless it was typed a short time ago. */
  void confirm(Runnable then) {
    Agent agent = duty.serving();
    if (accounts.presence().isConfirmed(agent.id())) {
      then.run();
    } else {
      PasswordAgain.open(overlay, accounts, agent, background, then);
    }
  }
}
