package fr.guichet.ui.settings.takeover.part;

import fr.guichet.ui.kit.Icon;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The remarks of an import, one below the other. */
public final class Remarks {

  private Remarks() {}

  public static List<Node> of(List<String> sentences) {
    return sentences.stream().map(Remarks::remark).toList();
  }

  private static Node remark(String sentence) {
    var label = new Label(sentence, Icon.INFORMATION.node());
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    label.getStyleClass().addAll("small", "takeover-remark");
    return label;
  }
}
