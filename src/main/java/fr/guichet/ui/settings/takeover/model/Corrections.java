package fr.guichet.ui.settings.takeover.model;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.model.takeover.Column;
import fr.guichet.model.takeover.Column.Why;
import fr.guichet.model.takeover.Correspondence;
import fr.guichet.model.takeover.Field;
import fr.guichet.model.takeover.Reject;
import fr.guichet.model.takeover.TakeoverChoices;
import fr.guichet.model.takeover.TakeoverChoices.Place;
import fr.guichet.model.takeover.Translation;
import fr.guichet.model.text.Folding;
import fr.guichet.ui.kit.message.Messages.Tone;
import fr.guichet.ui.kit.task.Background;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * What an agent says of the file that is open. What its words mean is kept at once, for the next
 * file too; the rest holds for this one alone.
 */
public final class Corrections {

  /**
   * How it was before a correction.
   *
   * @param choices of this file
   * @param back words of the site to put back
   * @param gone keys of those to forget
   */
  private record Before(TakeoverChoices choices, List<Correspondence> back, List<String> gone) {}

  private final Desk desk;
  private final TakeoverModel model;
  private final Background background;
  private final ReadOnlyBooleanWrapper typed = new ReadOnlyBooleanWrapper();
  private final Deque<Before> done = new ArrayDeque<>();
  private final Map<Integer, List<Reject>> leftOut = new TreeMap<>();
  private TakeoverChoices choices = TakeoverChoices.NONE;

  Corrections(Desk desk, TakeoverModel model, Background background) {
    this.desk = desk;
    this.model = model;
    this.background = background;
  }

  public TakeoverChoices choices() {
    return choices;
  }

  /** Whether cells were corrected or rows left out that no import has written yet. */
  public ReadOnlyBooleanProperty typed() {
    return typed.getReadOnlyProperty();
  }

  /** Why the rows that are left out were rejected. */
  List<Reject> leftOut() {
    return leftOut.entrySet().stream()
        .filter(line -> choices.leftOut().contains(line.getKey()))
        .flatMap(line -> line.getValue().stream())
        .toList();
  }

  /**
   * Another file: nothing is said of it.
   *
   * @param headerLine where its headers are supposed to be, 0 where they are found
   */
  void begin(int headerLine) {
    choices = TakeoverChoices.NONE.headersAt(headerLine);
    done.clear();
    leftOut.clear();
    typed.set(false);
  }

  // --- of this file

  public void headersAt(int line) {
    choose(choices.headersAt(line));
  }

  /** Reads another text in one row. */
  public void correct(Reject reject, String text) {
    choose(choices.correcting(new Place(reject.line(), reject.field()), text));
  }

  /** Leaves rejected rows out. */
  public void leaveOut(List<Integer> lines) {
    Map<Integer, List<Reject>> why = new HashMap<>();
    for (Reject reject : model.look().map(Look::rejects).orElse(List.of())) {
      why.computeIfAbsent(reject.line(), _ -> new ArrayList<>()).add(reject);
    }
    lines.forEach(line -> leftOut.put(line, why.getOrDefault(line, List.of())));
    choose(choices.leavingOut(lines));
  }

  /** Takes all rows that were left out up again. */
  public void takeUp() {
    TakeoverChoices all = choices;
    for (int line : choices.leftOut()) {
      all = all.asInFile(line);
    }
    choose(all);
  }

  private void choose(TakeoverChoices next) {
    if (!model.busy().writing()) {
      done.push(new Before(choices, List.of(), List.of()));
      set(next);
      model.lookAgain();
    }
  }

  private void set(TakeoverChoices next) {
    choices = next;
    typed.set(!next.cells().isEmpty() || !next.leftOut().isEmpty());
  }

  // --- of all files

  /**
   * Reads a column as a field; what its header says is kept for the next file.
   *
   * @param field null to leave the column out
   */
  public void read(Column column, Field field) {
    if (column.why() == Why.PERSONAL_CONTENT) {
      model.messages().notice(Tone.WARNING, text("takeover.column.personal"));
      return;
    }
    TakeoverChoices next = choices.reading(column.index(), field);
    List<Correspondence> put = new ArrayList<>();
    List<Correspondence> gone = new ArrayList<>();
    if (namedAlone(column)) {
      put.add(Correspondence.ofHeader(column.header(), field));
      kept().stream()
          .filter(one -> one.field() == null && field != null && one.code().equals(field.word()))
          .filter(one -> !one.key().equals(put.getFirst().key()))
          .forEach(gone::add);
    }
    keep(next, put, gone);
  }

  private boolean namedAlone(Column column) {
    String header = Folding.fold(column.header());
    return !column.header().isBlank()
        && model.look().orElseThrow().layout().columns().stream()
                .filter(other -> Folding.fold(other.header()).equals(header))
                .count()
            == 1;
  }

  /** A value means a code, in this file and the next ones. */
  public void mean(Field field, String value, String code) {
    keep(choices, List.of(new Correspondence(field, value, code)), List.of());
  }

  /** What a value was said to mean is forgotten. */
  public void forget(Translation value) {
    String key = Correspondence.key(value.field(), value.value());
    keep(choices, List.of(), kept().stream().filter(one -> one.key().equals(key)).toList());
  }

  private List<Correspondence> kept() {
    return model.look().map(Look::kept).orElse(List.of());
  }

  private void keep(TakeoverChoices next, List<Correspondence> put, List<Correspondence> gone) {
    if (model.busy().writing()) {
      return;
    }
    List<String> keys = put.stream().map(Correspondence::key).toList();
    List<Correspondence> before = new ArrayList<>(gone);
    kept().stream().filter(one -> keys.contains(one.key())).forEach(before::add);
    done.push(new Before(choices, before, keys));
    write(next, put, gone);
  }

  private void write(TakeoverChoices next, List<Correspondence> put, List<Correspondence> gone) {
    background.run(
        () -> {
          desk.takeover().keep(put, gone);
          return next;
        },
        now -> {
          set(now);
          model.lookAgain();
        },
        model.messages()::trouble);
  }

  // --- back

  /** Takes the last correction back. */
  public void undo() {
    if (model.busy().writing() || done.isEmpty()) {
      return;
    }
    Before before = done.pop();
    List<String> back = before.back().stream().map(Correspondence::key).toList();
    List<Correspondence> gone =
        kept().stream()
            .filter(one -> before.gone().contains(one.key()) && !back.contains(one.key()))
            .toList();
    write(before.choices(), before.back(), gone);
  }
}
