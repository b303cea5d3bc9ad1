package fr.guichet.ui.settings;

import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.Shown;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Why whoever serves cannot use some of what stands below; nothing where nothing forbids it. */
public final class Refused extends Label {

  /**
   * @param reserved what is greyed for the same reason
   */
  public Refused(ManagersOnly managers, Node... reserved) {
    super("", Icon.INFORMATION.node());
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    getStyleClass().add("muted");
    managers
        .reason()
        .subscribe(
            reason -> {
              setText(reason);
              Shown.show(this, !reason.isEmpty());
              for (Node each : reserved) {
                each.setDisable(!reason.isEmpty());
              }
            });
  }
}
