package fr.guichet.ui.month.finding;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.closing.check.Finding;
import fr.guichet.ui.kit.Icon;
import javafx.scene.control.ListView;

/** A line of the list behind a check: what it is, and who has seen it. */
final class FindingCell extends WrappedCell<Finding> {

  FindingCell(ListView<Finding> list) {
    super(list);
  }

  @Override
  protected void updateItem(Finding finding, boolean empty) {
    super.updateItem(finding, empty);
    boolean none = empty || finding == null;
    boolean seen = !none && !finding.open();
    say(none ? "" : finding.words() + (seen ? by(finding) : ""));
    words().setGraphic(seen ? Icon.CHECK.node() : null);
    words().getStyleClass().remove("muted");
    if (seen) {
      words().getStyleClass().add("muted");
    }
  }

  private static String by(Finding finding) {
    return text("month.seen", finding.seen().agent(), finding.seen().day());
  }
}
