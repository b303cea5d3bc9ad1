package fr.guichet.ui.followups;

import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.personal.BegunForm.Form;
import fr.guichet.ui.kit.field.FieldsForm;
import fr.guichet.ui.kit.field.FormRow;
import fr.guichet.ui.kit.task.KeptForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A question in fields; what is typed into them is kept until it is saved or left. */
final class KeptFields {

  private final Form question;
  private final String about;
  private final KeptForm kept;
  private final Runnable done;
  private final FieldsForm form;
  private final List<String> names = new ArrayList<>();

  /**
   * @param about id of what was promised, null for none
   * @param save what Enter does in the last field
   * @param done what follows once it is saved or left
   */
  KeptFields(
      String title,
      Form question,
      String about,
      KeptForm kept,
      Consumer<KeptFields> save,
      Runnable done) {
    this.question = question;
    this.about = about;
    this.kept = kept;
    this.done = done;
    form = new FieldsForm(title, () -> save.accept(this), this::leave);
  }

  /**
   * Another field.
   *
   * @param name by which it is kept
   * @param value what stands in it unless somebody types
   */
  FormRow add(String name, String label, String value) {
    names.add(name);
    return form.add(label, value);
  }

  /** Tells what stands in a field, now and at each key, trimmed. */
  void onTyped(String name, Consumer<String> told) {
    form.onTyped(names.indexOf(name), told);
  }

  /** All fields are there: what is typed from now on is kept. */
  KeptFields begin() {
    form.onTyped(this::keep);
    return this;
  }

  /** All fields are there, and say what was typed before. */
  KeptFields goOn(BegunForm begun) {
    kept.goOn(begun);
    form.fill(names.stream().map(begun::value).toList());
    return begin();
  }

  FieldsForm view() {
    return form;
  }

  /** Id of what was promised, null for none. */
  String about() {
    return about;
  }

  /** What stands in a field, trimmed. */
  String value(String name) {
    return form.value(names.indexOf(name));
  }

  /** Says that a field is wrong and gives it the focus. */
  void wrong(String name, String words) {
    form.wrong(names.indexOf(name), words);
  }

  /** Whether something was typed that is not saved. */
  boolean begun() {
    return form.begun();
  }

  /**
   * It is about to be saved.
   *
   * @return id of what is kept, to be removed by what saves; null for nothing
   */
  String saving() {
    kept.forget();
    return kept.id();
  }

  /** What is typed is on the disk. */
  void keep() {
    if (!form.begun()) {
      kept.drop();
      return;
    }
    Map<String, String> typed = new HashMap<>();
    names.forEach(name -> typed.put(name, value(name)));
    kept.keep(question, about, typed);
  }

  /** It is left, and what is kept of it stays kept. */
  void putAside() {
    kept.putAside();
    done.run();
  }

  /** It was saved, or is given up. */
  void leave() {
    kept.drop();
    done.run();
  }
}
