package fr.guichet.ui.settings.register;

import fr.guichet.model.text.Folding;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.settings.PutAway;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * A register and its sheets while they are typed, without a window. What is typed on a sheet stays
 * until it is kept, whatever else is looked at meanwhile.
 */
final class RegisterModel<F extends Enum<F>> {

  private static final String NEW = "";

  private final Register<F> register;
  private final Background background;
  private final Messages messages;
  private final Words words;
  private final Map<String, Map<F, String>> drafts = new HashMap<>();
  private final Map<String, PutAway<Map<F, String>>> putAway = new HashMap<>();
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
  private List<Register.Row> all = List.of();
  private List<Register.Row> shown = List.of();
  private String filter = "";
  private String selected;
  private Register.Page<F> page;
  private Map<F, String> problems = Map.of();
  private String refusal = "";
  private Runnable changed = () -> {};
  private Runnable saving = () -> {};

  /**
   * What is told.
   *
   * @param added the name of a new one in the list
   * @param saved what is told once one is kept
   */
  record Words(String added, String saved) {}

  RegisterModel(Register<F> register, Background background, Messages messages, Words words) {
    this.register = register;
    this.background = background;
    this.messages = messages;
    this.words = words;
  }

  /** Told after every change of what is shown. */
  void onChange(Runnable listener) {
    changed = listener;
  }

  /** Told when a sheet has problems: the first of its fields wants the focus. */
  void onProblems(Runnable listener) {
    saving = listener;
  }

  boolean ordered() {
    return register.ordered();
  }

  /** Whether something typed is not kept yet. */
  ReadOnlyBooleanProperty unsaved() {
    return unsaved.getReadOnlyProperty();
  }

  /** Whether what is typed on a sheet is not kept yet. */
  boolean unsaved(String key) {
    return drafts.containsKey(key);
  }

  // --- the list

  /** Reads the register and the sheet that is open again. */
  void read() {
    background.run(
        () -> new Read(register.rows(), register.refusal()),
        read -> {
          all = read.rows();
          refusal = read.refusal();
          drafts.keySet().removeIf(key -> !isThere(key));
          putAway.keySet().removeIf(key -> !isThere(key));
          noteUnsaved();
          list();
          if (!isThere(selected)) {
            selected = null;
            page = null;
          }
          select(selected == null && !shown.isEmpty() ? shown.getFirst().key() : selected);
        },
        messages::trouble);
  }

  /** What was open or typed on may have been undone, here or at another post. */
  private boolean isThere(String key) {
    return key != null && (key.equals(NEW) || all.stream().anyMatch(row -> row.key().equals(key)));
  }

  private record Read(List<Register.Row> rows, String refusal) {}

  /** Those whose words all begin somewhere in what they are found by. */
  void filter(String typed) {
    filter = typed;
    list();
    if (shown.stream().noneMatch(row -> row.key().equals(selected)) && !shown.isEmpty()) {
      select(shown.getFirst().key());
    } else {
      changed.run();
    }
  }

  private void list() {
    List<String> wanted = Folding.words(filter);
    List<Register.Row> fitting = new ArrayList<>();
    if (NEW.equals(selected) || drafts.containsKey(NEW)) {
      fitting.add(new Register.Row(NEW, words.added(), "", "", false));
    }
    all.stream().filter(row -> fits(row, wanted)).forEach(fitting::add);
    shown = fitting;
  }

  private static boolean fits(Register.Row row, List<String> wanted) {
    String found = " " + Folding.fold(row.title() + " " + row.detail() + " " + row.words());
    return wanted.stream().allMatch(word -> found.contains(" " + word));
  }

  /** What the filter leaves. */
  List<Register.Row> rows() {
    return shown;
  }

  /** Key of the sheet that is open; null before the first. */
  String selected() {
    return selected;
  }

  /** Opens another sheet. */
  void select(String key) {
    if (key == null) {
      changed.run();
      return;
    }
    background.run(
        () -> register.page(key),
        read -> {
          selected = key;
          page = read;
          problems = Map.of();
          list();
          changed.run();
        },
        messages::trouble);
  }

  /** The sheet above or below. */
  void step(int step) {
    int at = indexOfSelected() + step;
    if (at >= 0 && at < shown.size()) {
      select(shown.get(at).key());
    }
  }

  int indexOfSelected() {
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).key().equals(selected)) {
        return i;
      }
    }
    return -1;
  }

  /** A sheet for a new one, as far as it was typed before. */
  void add() {
    if (refusal.isEmpty()) {
      select(NEW);
    }
  }

  /** Moves the selected one in the order of the site. */
  void move(int step) {
    String key = selected;
    if (!register.ordered() || key == null || key.equals(NEW) || !refusal.isEmpty()) {
      return;
    }
    messages.confirm(() -> moved(key, step));
  }

  private void moved(String key, int step) {
    background.run(
        () -> {
          register.move(key, step);
          return key;
        },
        _ -> read(),
        messages::trouble);
  }

  // --- the sheet

  /** The sheet that is open. */
  Optional<Register.Page<F>> page() {
    return Optional.ofNullable(page);
  }

  /** What stands on it: as typed, else as kept. */
  Map<F, String> values() {
    return drafts.getOrDefault(selected, page.values());
  }

  Map<F, String> problems() {
    return problems;
  }

  /** Why nothing can be changed; empty when nothing forbids it. */
  String refusal() {
    return refusal;
  }

  void typed(Map<F, String> values) {
    if (page == null) {
      return;
    }
    if (values.equals(page.values())) {
      drafts.remove(selected);
    } else {
      drafts.put(selected, values);
    }
    register.tried(values);
    noteUnsaved();
  }

  private void noteUnsaved() {
    unsaved.set(!drafts.isEmpty());
  }

  /** Shows what is kept in place of what was typed; a second time what was typed is back. */
  void back() {
    if (page == null) {
      return;
    }
    PutAway<Map<F, String>> away = putAway.computeIfAbsent(selected, _ -> new PutAway<>());
    Map<F, String> before = away.turn(drafts.remove(selected));
    if (before != null) {
      drafts.put(selected, before);
    }
    noteUnsaved();
    register.tried(values());
    problems = Map.of();
    changed.run();
  }

  /** The name of what can be done besides; empty for nothing. */
  Optional<String> deed() {
    return register.deed().map(Register.Deed::name);
  }

  /** Whether it can be done with the one that is open. */
  boolean canBeDone() {
    return refusal.isEmpty()
        && selected != null
        && !selected.equals(NEW)
        && register.deed().flatMap(deed -> deed.question(selected)).isPresent();
  }

  /** Asks, then does it with the one that is open. */
  void doDeed() {
    if (canBeDone()) {
      Register.Deed deed = register.deed().orElseThrow();
      String key = selected;
      deed.question(key)
          .ifPresent(asked -> messages.ask(asked, () -> messages.confirm(() -> run(deed, key))));
    }
  }

  private void run(Register.Deed deed, String key) {
    background.run(() -> deed.run(key), messages::tell, messages::trouble);
  }

  private record Kept(String key, List<Register.Row> rows, Optional<Messages.Question> toTell) {}

  void save() {
    if (page == null || !refusal.isEmpty()) {
      return;
    }
    String key = selected;
    Map<F, String> typed = Map.copyOf(values());
    background.run(
        () -> register.problems(key, typed),
        found -> {
          problems = found;
          changed.run();
          if (found.isEmpty()) {
            if (register.engages()) {
              messages.confirm(() -> keep(key, typed));
            } else {
              keep(key, typed);
            }
          } else {
            saving.run();
          }
        },
        messages::trouble);
  }

  private void keep(String key, Map<F, String> typed) {
    background.run(
        () -> {
          String kept = register.save(key, typed);
          return new Kept(kept, register.rows(), register.toTell());
        },
        kept -> {
          drafts.remove(key);
          putAway.remove(key);
          noteUnsaved();
          all = kept.rows();
          selected = kept.key();
          messages.done(words.saved());
          kept.toTell().ifPresent(messages::tell);
          select(kept.key());
        },
        messages::trouble);
  }
}
