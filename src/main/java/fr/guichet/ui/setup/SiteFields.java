package fr.guichet.ui.setup;

import fr.guichet.model.site.commune.Commune;
import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.field.FormRow;
import fr.guichet.ui.kit.field.PickField;
import fr.guichet.ui.kit.field.TimeZoneChoice;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** What the site is: name, matricule, commune, time, agents. */
final class SiteFields {

  private final SetupModel model;
  private final TextField nameField = new TextField();
  private final FormRow name;
  private final PickField<Commune> commune;
  private final FormRow firstAgent;
  private final TextField firstAgentField = new TextField();
  private final VBox view = new VBox(12);

  SiteFields(SetupModel model) {
    this.model = model;
    SetupDraft draft = model.draft();
    name = row("setup.name", nameField, draft.name());
    FormRow matricule = row("setup.matricule", new TextField(), draft.matricule());
    commune = new PickField<>(Texts.text("setup.commune"), SiteFields::words, model::choose);
    bindCommune(draft);
    firstAgent = agent(draft, 0, firstAgentField);
    view.getChildren()
        .addAll(
            name,
            pair(matricule, zone(draft)),
            commune,
            pair(firstAgent, agent(draft, 1, new TextField())),
            pair(agent(draft, 2, new TextField()), agent(draft, 3, new TextField())));
    model.problems().addListener((MapChangeListener<SetupField, String>) _ -> showProblems());
  }

  Node view() {
    return view;
  }

  void focus() {
    nameField.requestFocus();
  }

  /** Gives the focus to the first field that is wrong; false when none is. */
  boolean focusWrong() {
    var problems = model.problems();
    if (problems.containsKey(SetupField.NAME)) {
      nameField.requestFocus();
    } else if (problems.containsKey(SetupField.COMMUNE)) {
      commune.field().requestFocus();
    } else if (problems.containsKey(SetupField.AGENTS)) {
      firstAgentField.requestFocus();
    } else {
      return false;
    }
    return true;
  }

  private static FormRow agent(SetupDraft draft, int number, TextField field) {
    return row("setup.agent." + number, field, draft.agents().get(number));
  }

  private static FormRow row(String key, TextField field, StringProperty value) {
    field.textProperty().bindBidirectional(value);
    return new FormRow(Texts.text(key), field);
  }

  private static GridPane pair(FormRow left, FormRow right) {
    var pair = new GridPane(12, 0);
    pair.addRow(0, left, right);
    for (Node part : List.of(left, right)) {
      GridPane.setHgrow(part, Priority.ALWAYS);
      ((FormRow) part).setPrefWidth(220);
    }
    return pair;
  }

  private void bindCommune(SetupDraft draft) {
    commune.bind(draft.communeTyped(), model::searchCommune);
    model
        .communes()
        .addListener((ListChangeListener<Commune>) _ -> commune.suggest(model.communes()));
  }

  private static FormRow zone(SetupDraft draft) {
    var box = new ComboBox<TimeZoneChoice>();
    box.getItems().setAll(TimeZoneChoice.values());
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(TimeZoneChoice choice) {
            return choice == null ? "" : choice.label();
          }

          @Override
          public TimeZoneChoice fromString(String label) {
            throw new UnsupportedOperationException(label);
          }
        });
    box.valueProperty().bindBidirectional(draft.zone());
    return new FormRow(Texts.text("setup.zone"), box);
  }

  private void showProblems() {
    name.error(model.problems().getOrDefault(SetupField.NAME, ""));
    commune.row().error(model.problems().getOrDefault(SetupField.COMMUNE, ""));
    firstAgent.error(model.problems().getOrDefault(SetupField.AGENTS, ""));
  }

  private static String words(Commune commune) {
    return Texts.text(
        "setup.commune.shown", commune.name(), String.join(", ", commune.postcodes()));
  }
}
