package fr.guichet.ui.counter.journal;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.site.Agent;
import fr.guichet.model.visit.Outcome;
import fr.guichet.ui.counter.entry.Words;
import fr.guichet.ui.kit.field.Called;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.TextFields;

/** What to look for in past days: words first, then period, partner, outcome, agent. */
final class JournalStrip extends FlowPane {

  private final JournalModel model;
  private final TextField words = TextFields.createClearableTextField();
  private final ComboBox<JournalFilter.Period> period = new ComboBox<>();
  private final ComboBox<Partner> partner = new ComboBox<>();
  private final ComboBox<Outcome> outcome = new ComboBox<>();
  private final ComboBox<Agent> agent = new ComboBox<>();
  private final CheckBox deleted = new CheckBox(text("journal.search.deleted"));
  private boolean filling;

  JournalStrip(JournalModel model) {
    super(8, 6);
    this.model = model;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("journal-strip");
    words.setId("journal-words");
    words.setPromptText(text("journal.search.prompt"));
    words.setPrefWidth(230);
    named(words, "journal.search.words");
    fill(
        period, "period", p -> text("journal.period." + p), List.of(JournalFilter.Period.values()));
    fill(partner, "partner", p -> p == null ? all("partner") : p.shortSign(today()), partners());
    fill(
        outcome,
        "outcome",
        o -> o == null ? all("outcome") : Words.of(o),
        withAll(List.of(Outcome.values())));
    fill(agent, "agent", a -> a == null ? all("agent") : a.initials(), agents());
    getChildren().addAll(words, period, partner, outcome, agent, deleted);
    words.textProperty().subscribe(this::search);
    deleted.selectedProperty().subscribe(this::search);
  }

  private LocalDate today() {
    return model.desk().duty().today();
  }

  private static String all(String key) {
    return text("journal.all." + key);
  }

  private List<Partner> partners() {
    return withAll(model.desk().catalogue().partners());
  }

  private List<Agent> agents() {
    return withAll(model.desk().duty().everyAgent());
  }

  /** « Tous » first. */
  private static <T> List<T> withAll(List<T> choices) {
    List<T> all = new ArrayList<>(choices);
    all.addFirst(null);
    return all;
  }

  private <T> void fill(ComboBox<T> box, String key, Function<T, String> name, List<T> choices) {
    named(box, "journal.search." + key);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T choice) {
            return choice == null && key.equals("period") ? "" : name.apply(choice);
          }

          @Override
          public T fromString(String typed) {
            throw new UnsupportedOperationException("Not editable");
          }
        });
    box.getItems().setAll(choices);
    box.getSelectionModel().selectFirst();
    box.valueProperty().subscribe(this::search);
  }

  private static void named(Control control, String key) {
    Called.call(control, text(key));
  }

  /** Starts with what was looked for last cleared, among the partners and agents of now. */
  void open() {
    filling = true;
    words.clear();
    period.setValue(JournalFilter.START.period());
    partner.setValue(null);
    outcome.setValue(null);
    agent.setValue(null);
    deleted.setSelected(false);
    offer(partner, partners());
    offer(agent, agents());
    filling = false;
    words.requestFocus();
    search();
  }

  /** « Tous », which is chosen, stays where it is. */
  private static <T> void offer(ComboBox<T> box, List<T> now) {
    box.getItems().remove(1, box.getItems().size());
    box.getItems().addAll(now.subList(1, now.size()));
  }

  TextField words() {
    return words;
  }

  private void search() {
    if (filling || period.getValue() == null || !isVisible()) {
      return;
    }
    model.search(
        new JournalFilter(
            words.getText(),
            period.getValue(),
            partner.getValue() == null ? null : partner.getValue().code(),
            outcome.getValue(),
            agent.getValue() == null ? null : agent.getValue().id(),
            deleted.isSelected()));
  }
}
