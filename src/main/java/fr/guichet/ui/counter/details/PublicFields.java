package fr.guichet.ui.counter.details;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.text.FreeText;
import fr.guichet.model.visit.AgeBand;
import fr.guichet.model.visit.Gender;
import fr.guichet.model.visit.VisitorProfile;
import fr.guichet.model.visit.draft.DraftProblem.Field;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.ui.counter.moves.CounterModel;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.field.FormRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;

/** « Public »: what may be noted of the visitor and of the visit; all optional, blank at first. */
final class PublicFields extends FlowPane {

  private final CounterModel model;
  private final ComboBox<AgeBand> age = combo(List.of(AgeBand.values()), "age");
  private final ComboBox<Gender> gender = combo(List.of(Gender.values()), "gender");
  private final ComboBox<Boolean> first = combo(List.of(true, false), "firstVisit");
  private final TextField status = new TextField();
  private final TextField commune = new TextField();
  private final TextField note = new TextField();
  private final TextField reference = new TextField();
  private final FormRow communeRow = row("commune", commune, 160);
  private final FormRow statusRow = row("status", status, 140);
  private final FormRow noteRow = row("note", note, 330);
  private final FormRow referenceRow = row("reference", reference, 160);
  private final List<FormRow> visitor;
  private boolean refreshing;

  PublicFields(CounterModel model) {
    super(10, 8);
    this.model = model;
    getStyleClass().add("public-fields");
    visitor =
        List.of(
            row("age", age, 110),
            row("gender", gender, 110),
            row("firstVisit", first, 110),
            communeRow,
            statusRow);
    getChildren().addAll(noteRow, referenceRow);
    getChildren().addAll(visitor);
    Stream.of(age, gender, first)
        .forEach(box -> box.valueProperty().addListener(_ -> profileChanged()));
    status.textProperty().addListener((_, _, now) -> editProfile(now, statusRow));
    commune.textProperty().addListener((_, _, now) -> editProfile(now, communeRow));
    note.setId("note");
    note.textProperty().addListener((_, _, now) -> edit(now, noteRow, VisitDraft::withNote));
    reference
        .textProperty()
        .addListener((_, _, now) -> edit(now, referenceRow, VisitDraft::withReference));
  }

  void focus() {
    note.requestFocus();
  }

  /** Whether something stands in one of the fields. */
  static boolean filled(VisitDraft draft) {
    return !draft.note().isBlank()
        || !draft.reference().isBlank()
        || !draft.profile().equals(VisitorProfile.BLANK);
  }

  /** To what is to be mended. */
  void focus(Field field) {
    switch (field) {
      case NOTE -> note.requestFocus();
      case COMMUNE -> commune.requestFocus();
      case STATUS -> status.requestFocus();
      default -> reference.requestFocus();
    }
  }

  /** The fields on the visitor are shown or not; what was noted before is always shown. */
  void show(boolean asked) {
    boolean shown = asked || !model.entry().draft().profile().equals(VisitorProfile.BLANK);
    visitor.forEach(row -> Shown.show(row, shown));
  }

  void refresh() {
    refreshing = true;
    VisitDraft draft = model.entry().draft();
    VisitorProfile profile = draft.profile();
    age.setValue(profile.age());
    gender.setValue(profile.gender());
    first.setValue(profile.firstVisit());
    set(status, profile.status());
    set(commune, profile.commune());
    set(note, draft.note());
    set(reference, draft.reference());
    refreshing = false;
  }

  private static void set(TextField field, String words) {
    if (!words.equals(field.getText())) {
      field.setText(words);
    }
  }

  private void editProfile(String words, FormRow row) {
    check(words, row);
    profileChanged();
  }

  private void profileChanged() {
    if (!refreshing) {
      VisitorProfile profile =
          new VisitorProfile(
              age.getValue(),
              gender.getValue(),
              status.getText(),
              commune.getText(),
              first.getValue());
      model.edit(draft -> draft.withProfile(profile));
    }
  }

  private void edit(String words, FormRow row, BiFunction<VisitDraft, String, VisitDraft> change) {
    check(words, row);
    if (!refreshing) {
      model.edit(draft -> change.apply(draft, words));
    }
  }

  private static void check(String words, FormRow row) {
    FreeText.Problem problem = FreeText.problem(FreeText.clean(words));
    row.error(problem == null ? "" : text("counter.freeText." + problem));
  }

  private static FormRow row(String name, Control field, double width) {
    var row = new FormRow(text("counter.public." + name), field);
    field.setPrefWidth(width);
    return row;
  }

  private static <T> ComboBox<T> combo(List<T> values, String name) {
    List<T> withNone = new ArrayList<>(values);
    withNone.addFirst(null);
    var box = new ComboBox<>(FXCollections.observableArrayList(withNone));
    Function<T, String> words =
        value -> value == null ? "" : text("counter.public." + name + "." + value);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return words.apply(value);
          }

          @Override
          public T fromString(String typed) {
            return null;
          }
        });
    return box;
  }
}
