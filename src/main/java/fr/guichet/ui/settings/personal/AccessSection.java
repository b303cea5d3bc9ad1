package fr.guichet.ui.settings.personal;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.account.Access;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.field.FormRow;
import fr.guichet.ui.settings.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** « Accès »: the access journal, for the responsable. */
public final class AccessSection implements Section {

  private final AccessModel model;
  private final ComboBox<String> agents = new ComboBox<>();
  private final ComboBox<Access> kinds = new ComboBox<>();
  private final WordTable<AccessModel.Line> table;
  private final Label count = new Label();
  private final VBox view;
  private boolean showing;

  public AccessSection(AccessModel model) {
    this.model = model;
    table =
        new WordTable<AccessModel.Line>("access", text("access.title"), text("access.nothing"))
            .column("access.column.at", 150, AccessModel.Line::at)
            .column("access.column.agent", 170, AccessModel.Line::agent)
            .column("access.column.what", 220, line -> line.what().words())
            .column("access.column.about", 300, AccessModel.Line::about);
    VBox.setVgrow(table, Priority.ALWAYS);
    List<Access> all = new ArrayList<>(List.of(Access.values()));
    all.addFirst(null);
    kinds.getItems().setAll(all);
    kinds.setId("access-kind");
    agents.setId("access-agent");
    bind(agents, model.agent(), name -> name, text("access.everybody"));
    bind(kinds, model.what(), Access::words, text("access.everything"));
    count.getStyleClass().add("muted");
    var filters =
        new HBox(
            12,
            new FormRow(text("access.filter.agent"), agents),
            new FormRow(text("access.filter.what"), kinds));
    view =
        new VBox(12, PersonalSection.head("access.title", "access.words"), filters, table, count);
    view.getStyleClass().add("card");
    view.setMinHeight(0);
    model.shown().subscribe(this::show);
  }

  private <T> void bind(
      ComboBox<T> box, ObjectProperty<T> value, Function<T, String> words, String none) {
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T item) {
            return item == null ? none : words.apply(item);
          }

          @Override
          public T fromString(String typed) {
            return null;
          }
        });
    box.setPromptText(none);
    box.setPrefWidth(260);
    box.valueProperty()
        .subscribe(
            now -> {
              if (!showing) {
                value.set(now);
              }
            });
  }

  private void show(AccessModel.Shown now) {
    showing = true;
    List<String> names = new ArrayList<>(now.agents());
    names.addFirst(null);
    if (!Objects.equals(agents.getItems(), names)) {
      agents.getItems().setAll(names);
      agents.setValue(model.agent().get());
    }
    table.getItems().setAll(now.lines());
    boolean refused = !now.refusal().isEmpty();
    count.setGraphic(refused ? Icon.INFORMATION.node() : null);
    count.setText(refused ? now.refusal() : text("access.count", now.lines().size()));
    agents.setDisable(refused);
    kinds.setDisable(refused);
    showing = false;
  }

  @Override
  public String helpPage() {
    return "donnees-personnelles";
  }

  @Override
  public String title() {
    return text("access.title");
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void opened() {
    model.open();
  }

  @Override
  public void enter() {
    if (agents.isDisabled()) {
      table.requestFocus();
    } else {
      agents.requestFocus();
    }
  }
}
