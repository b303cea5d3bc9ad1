package fr.guichet.ui.counter.field;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.counter.entry.Proposal;
import fr.guichet.ui.counter.entry.Proposals;
import fr.guichet.ui.counter.line.MatterWords;
import fr.guichet.ui.counter.moves.CounterModel;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is proposed, in a layer over the card so that nothing below moves. */
public final class ProposalList extends Pane {

  private final CounterModel model;
  private final MatterWords matters;
  private final Region below;
  private final VBox list = new VBox();

  /**
   * @param below the field under which the list lies
   */
  public ProposalList(CounterModel model, Region below) {
    this.model = model;
    this.matters = new MatterWords(model);
    this.below = below;
    setPickOnBounds(false);
    list.setManaged(false);
    list.setId("proposals");
    list.getStyleClass().add("suggestions");
    list.setAccessibleRole(AccessibleRole.LIST_VIEW);
    list.setAccessibleText(text("counter.proposals"));
    getChildren().add(list);
    below.localToSceneTransformProperty().addListener(_ -> requestLayout());
    below.layoutBoundsProperty().addListener(_ -> requestLayout());
  }

  public void refresh() {
    Proposals proposals = model.proposals();
    list.getChildren().clear();
    boolean earlierSeen = false;
    for (int i = 0; i < proposals.list().size(); i++) {
      Proposal proposal = proposals.list().get(i);
      boolean earlier = proposal instanceof Proposal.Earlier;
      boolean highlighted = i == proposals.highlighted();
      var row =
          new ProposalRow(proposal, matters.of(proposal), highlighted, earlier && !earlierSeen);
      earlierSeen |= earlier;
      int index = i;
      row.setOnMouseClicked(_ -> model.clicks().take(index));
      list.getChildren().add(row);
    }
    list.setVisible(!proposals.isEmpty());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (list.isVisible() && getScene() != null) {
      Bounds field = sceneToLocal(below.localToScene(below.getLayoutBounds()));
      list.resizeRelocate(
          field.getMinX(), field.getMaxY(), field.getWidth(), list.prefHeight(field.getWidth()));
    }
  }
}
