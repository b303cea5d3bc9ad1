package fr.guichet.ui.settings.personal;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.personal.PersonalData;
import fr.guichet.model.paper.DataPaper;
import fr.guichet.model.personal.Departures;
import fr.guichet.model.personal.Leaving;
import fr.guichet.model.personal.RetentionPeriod;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.settings.PutAway;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;

/** How long names are kept, what leaves next, what left; whom to ask about it. */
public final class PersonalModel {

  private final PersonalData personal;
  private final PersonalFiles files;
  private final Background background;
  private final Messages messages;
  private final StringProperty months =
      new SimpleStringProperty(Integer.toString(State.NOTHING.months()));
  private final StringProperty dpo = new SimpleStringProperty("");
  private final StringProperty problem = new SimpleStringProperty("");
  private final PutAway<Typed> putAway = new PutAway<>();
  private final SimpleObjectProperty<State> state = new SimpleObjectProperty<>(State.NOTHING);
  private final ObservableBooleanValue unsaved =
      Bindings.createBooleanBinding(this::differs, months, dpo, state);

  public PersonalModel(
      PersonalData personal, PersonalFiles files, Background background, Messages messages) {
    this.personal = personal;
    this.files = files;
    this.background = background;
    this.messages = messages;
  }

  /** All that can be typed, as it stands in the fields. */
  private record Typed(String months, String dpo) {}

  /**
   * What leaves in a month.
   *
   * @param month in which their last days lie
   */
  record Month(YearMonth month, int contacts, int notes) {}

  /**
   * What is so now.
   *
   * @param next what leaves first, null while nothing is kept
   * @param refusal why whoever serves cannot change it, empty when nothing forbids it
   */
  record State(
      int months,
      String dpo,
      Leaving next,
      List<Month> leaving,
      List<Departures> left,
      boolean doubtful,
      String refusal) {

    static final State NOTHING =
        new State(RetentionPeriod.USUAL.months(), "", null, List.of(), List.of(), false, "");

    int contacts() {
      return leaving.stream().mapToInt(Month::contacts).sum();
    }

    int notes() {
      return leaving.stream().mapToInt(Month::notes).sum();
    }
  }

  private State read() {
    List<Leaving> leaving = personal.leaving();
    return new State(
        personal.period().months(),
        personal.dpo(),
        leaving.isEmpty() ? null : leaving.getFirst(),
        months(leaving),
        personal.report(),
        personal.isDateDoubtful(),
        personal.refusal());
  }

  private static List<Month> months(List<Leaving> days) {
    Map<YearMonth, Month> months = new TreeMap<>();
    for (Leaving day : days) {
      YearMonth month = YearMonth.from(day.lastDay());
      months.merge(
          month,
          new Month(month, day.contacts(), day.notes()),
          (a, b) -> new Month(month, a.contacts() + b.contacts(), a.notes() + b.notes()));
    }
    return new ArrayList<>(months.values());
  }

  /** Reads what is so now; what was typed and not kept stays. */
  void open() {
    background.run(this::read, this::show, messages::trouble);
  }

  private void show(State now) {
    boolean typed = unsaved.get();
    state.set(now);
    if (!typed) {
      type(kept());
    }
  }

  private boolean differs() {
    return !months.get().strip().equals(Integer.toString(state.get().months()))
        || !dpo.get().strip().equals(state.get().dpo());
  }

  /** Shows what is kept in place of what was typed; a second time what was typed is back. */
  void back() {
    Typed before = putAway.turn(unsaved.get() ? new Typed(months.get(), dpo.get()) : null);
    type(before == null ? kept() : before);
  }

  private Typed kept() {
    return new Typed(Integer.toString(state.get().months()), state.get().dpo());
  }

  private void type(Typed typed) {
    problem.set("");
    months.set(typed.months());
    dpo.set(typed.dpo());
  }

  /** Keeps what was typed. */
  void save() {
    problem.set("");
    if (!state.get().refusal().isEmpty() || !unsaved.get()) {
      return;
    }
    int typed = number(months.get().strip());
    if (typed < RetentionPeriod.LEAST || typed > RetentionPeriod.MOST) {
      problem.set(text("personal.months.range", RetentionPeriod.LEAST, RetentionPeriod.MOST));
      return;
    }
    String contact = dpo.get().strip();
    messages.confirm(() -> keep(typed, contact));
  }

  private void keep(int typed, String contact) {
    background.run(
        () -> {
          if (typed != personal.period().months()) {
            personal.keepFor(typed);
          }
          personal.dpo(contact);
          return read();
        },
        now -> {
          state.set(now);
          putAway.forget();
          type(kept());
          messages.done(text("personal.saved"));
        },
        messages::trouble);
  }

  private static int number(String typed) {
    return typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
  }

  /** The date of this workstation is right: what is due leaves now. */
  void believeDate() {
    messages.confirm(this::believeNow);
  }

  private void believeNow() {
    background.run(
        () -> {
          personal.believeDate();
          personal.eraseDue(false);
          return read();
        },
        now -> {
          state.set(now);
          messages.done(text("personal.believed"));
        },
        messages::trouble);
  }

  /** Writes a paper, filled with what is kept, and shows it. */
  void print(DataPaper paper) {
    background.run(
        () -> {
          Path file = files.write(paper, personal.facts());
          files.open(file);
          return file;
        },
        file -> messages.done(text("dataPaper.written", file.getFileName())),
        messages::trouble);
  }

  StringProperty months() {
    return months;
  }

  StringProperty dpo() {
    return dpo;
  }

  /** What is wrong with the months, empty for nothing. */
  StringProperty problem() {
    return problem;
  }

  ReadOnlyObjectProperty<State> state() {
    return state;
  }

  ObservableBooleanValue unsaved() {
    return unsaved;
  }
}
