package fr.guichet.ui.counter.side;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.catalogue.Procedure;
import fr.guichet.ui.counter.moves.CounterModel;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Shown;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What to bring for the procedure in question, and its téléservice. */
final class SubjectCard extends VBox {

  private final CounterModel model;
  private final Label title = new Label();
  private final Label bring = new Label(text("counter.bring"));
  private final Label documents = new Label();
  private final Label referents = new Label();
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
    referents.setWrapText(true);
    referents.getStyleClass().add("small");
    referents.setGraphic(Icon.PHONE.node());
    getChildren().addAll(title, bring, documents, referents, service);
  }

  void refresh() {
    model.subject().ifPresentOrElse(this::show, () -> shown(false));
  }

  private void show(Procedure procedure) {
    shown(true);
    title.setText(procedure.label().toUpperCase(Locale.FRENCH));
    documents.setText(
        model.desk().documents(procedure).isEmpty()
            ? text("counter.bring.unknown")
            : String.join(" · ", model.desk().documents(procedure)));
    referents.setText(
        model.desk().referentsOf(procedure.partner()).stream()
            .map(r -> r.phone().isEmpty() ? r.service() : r.service() + " " + r.phone())
            .collect(Collectors.joining(" · ")));
    boolean some = !referents.getText().isEmpty();
    Shown.show(referents, some);
    boolean known = !model.desk().url(procedure).isBlank();
    Shown.show(service, known);
  }

  private void shown(boolean visible) {
    Shown.show(this, visible);
  }
}
