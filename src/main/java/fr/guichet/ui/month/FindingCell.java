package fr.guichet.ui.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.closing.Finding;
import fr.guichet.ui.kit.Icon;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;

/** A line of the list behind a check: what it is, and who has seen it. */
final class FindingCell extends ListCell<Finding> {

  private static final PseudoClass SEEN = PseudoClass.getPseudoClass("seen");

  FindingCell() {
    setWrapText(true);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Finding finding, boolean empty) {
    super.updateItem(finding, empty);
    boolean none = empty || finding == null;
    boolean seen = !none && !finding.open();
    setText(none ? null : finding.words() + (seen ? by(finding) : ""));
    setAccessibleText(getText());
    setGraphic(seen ? Icon.CHECK.node() : null);
    pseudoClassStateChanged(SEEN, seen);
  }

  private static String by(Finding finding) {
    return text("month.seen", finding.seen().agent(), finding.seen().day());
  }
}
