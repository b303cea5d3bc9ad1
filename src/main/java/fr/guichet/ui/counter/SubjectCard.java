package fr.guichet.ui.counter;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.catalogue.Procedure;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What to bring for the procedure in question, and its téléservice. */
final class SubjectCard extends VBox {

  private final CounterModel model;
  private final Label title = new Label();
  private final Label bring = new Label(text("counter.bring"));
  private final Label documents = new Label();
  private final Button service;

  SubjectCard(CounterModel model) {
    super(8);
    this.model = model;
    getStyleClass().addAll("card", "side-card");
    setId("subject");
    title.getStyleClass().add("overline");
    title.setWrapText(true);
    bring.getStyleClass().add("strong");
    documents.setWrapText(true);
    documents.getStyleClass().add("small");
    service =
        KeyCap.button(Icon.OPEN_OUTSIDE, text("counter.service"), "Ctrl+O", model::openService);
    service.setMaxWidth(Double.MAX_VALUE);
    service.setFocusTraversable(false);
    getChildren().addAll(title, bring, documents, service);
  }

  void refresh() {
    model.subject().ifPresentOrElse(this::show, () -> shown(false));
  }

  private void show(Procedure procedure) {
    shown(true);
    title.setText(procedure.label().toUpperCase(Locale.FRENCH));
    documents.setText(
        procedure.documents().isEmpty()
            ? text("counter.bring.unknown")
            : String.join(" · ", procedure.documents()));
    boolean known = !procedure.url().isBlank();
    service.setVisible(known);
    service.setManaged(known);
  }

  private void shown(boolean visible) {
    setVisible(visible);
    setManaged(visible);
  }
}
