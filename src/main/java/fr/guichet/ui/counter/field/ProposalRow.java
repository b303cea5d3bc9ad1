package fr.guichet.ui.counter.field;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.catalogue.Bundle;
import fr.guichet.model.catalogue.search.Suggestion;
import fr.guichet.model.site.Referent;
import fr.guichet.model.visit.OpenMatter;
import fr.guichet.ui.counter.entry.Proposal;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.field.Chips;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One line under the field: partner, label with what matched in bold, key. */
public final class ProposalRow extends HBox {

  private static final PseudoClass HIGHLIGHTED = PseudoClass.getPseudoClass("highlighted");

  public ProposalRow(
      Proposal proposal, String description, boolean highlighted, boolean firstEarlier) {
    super(10);
    getStyleClass().add("proposal");
    pseudoClassStateChanged(HIGHLIGHTED, highlighted);
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    switch (proposal) {
      case Proposal.Found(Suggestion found) -> {
        getChildren().addAll(Chips.partner(found.sign()), label(found), gap);
        setAccessibleText(found.sign() + " " + found.procedure().label());
      }
      case Proposal.Together(Bundle bundle) ->
          plain(
              text("counter.bundleSign"),
              text("counter.bundleOf", bundle.name(), bundle.procedures().size()),
              gap);
      case Proposal.Contact(Referent referent) ->
          plain(text("counter.referentSign"), contact(referent), gap);
      case Proposal.NewContact _ ->
          plain(text("counter.referentSign"), text("counter.newReferent"), gap);
      case Proposal.Earlier(OpenMatter _) -> {
        getChildren().addAll(Chips.partner(text("counter.earlier")), new Label(description), gap);
        setAccessibleText(text("counter.earlier") + " " + description);
      }
    }
    if (highlighted) {
      getChildren().add(new KeyCap(text("counter.key.enter")));
    } else if (firstEarlier) {
      getChildren().add(new KeyCap("Ctrl+L"));
    }
  }

  private void plain(String sign, String words, Region gap) {
    getChildren().addAll(Chips.partner(sign), new Label(words), gap);
    setAccessibleText(sign + " " + words);
  }

  private static String contact(Referent referent) {
    return Stream.of(referent.service(), referent.phone(), referent.mail(), referent.hours())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static TextFlow label(Suggestion found) {
    var flow = new TextFlow();
    String label = found.procedure().label();
    int at = 0;
    for (var range : found.bold()) {
      add(flow, label.substring(at, range.start()), "plain");
      add(flow, label.substring(range.start(), range.end()), "matched");
      at = range.end();
    }
    add(flow, label.substring(at), "plain");
    if (!found.precision().isEmpty()) {
      add(flow, " «\u00a0" + found.precision() + "\u00a0»", "matched");
    }
    flow.setMaxHeight(USE_PREF_SIZE);
    return flow;
  }

  private static void add(TextFlow flow, String words, String style) {
    if (!words.isEmpty()) {
      var part = new Text(words);
      part.getStyleClass().addAll("proposal-text", style);
      flow.getChildren().add(part);
    }
  }
}
