package fr.guichet.ui.settings.grid;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.model.grid.Answer;
import fr.guichet.model.grid.Criterion;
import fr.guichet.model.grid.GridDraft;
import fr.guichet.model.grid.GridNotes;
import fr.guichet.model.grid.LabelGrid;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The label's grid, without a window. */
public final class GridModel {

  private final Desk desk;
  private final GridFiles files;
  private final Background background;
  private final Messages messages;
  private final List<Runnable> listeners = new ArrayList<>();
  private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
  private LabelGrid grid;
  private String refusal = "";
  private boolean retiredShown;
  private String selected;
  private Criterion edited;

  public GridModel(Desk desk, GridFiles files, Background background, Messages messages) {
    this.desk = desk;
    this.files = files;
    this.background = background;
    this.messages = messages;
  }

  /** Told after every change of what is shown. */
  void onChange(Runnable listener) {
    listeners.add(listener);
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }

  private record Read(LabelGrid grid, String refusal) {}

  /** Reads the grid and its figures. */
  void read() {
    background.run(this::now, this::show, messages::trouble);
  }

  private Read now() {
    return new Read(desk.labelGrid().read(), desk.management().refusal());
  }

  private void show(Read read) {
    grid = read.grid();
    refusal = read.refusal();
    tell();
  }

  /** What is shown; empty until it was read. */
  Optional<LabelGrid> grid() {
    return Optional.ofNullable(grid);
  }

  /** Why whoever serves can only read it; empty when nothing forbids a change. */
  String refusal() {
    return refusal;
  }

  /** The criteria of the grid, then those that the site has retired where they are shown. */
  List<Criterion> shown() {
    if (grid == null) {
      return List.of();
    }
    return retiredShown
        ? Stream.concat(grid.criteria().stream(), grid.retired().stream()).toList()
        : grid.criteria();
  }

  boolean retiredShown() {
    return retiredShown;
  }

  /** Shows the retired ones or puts them away. */
  void switchRetired() {
    retiredShown = !retiredShown;
    tell();
  }

  /** What keys and buttons work on: the selected one, else the first. */
  Optional<Criterion> selected() {
    List<Criterion> shown = shown();
    return shown.stream()
        .filter(criterion -> criterion.entry().id().equals(selected))
        .findFirst()
        .or(() -> shown.stream().findFirst());
  }

  void select(Criterion criterion) {
    if (!criterion.entry().id().equals(selected)) {
      selected = criterion.entry().id();
      tell();
    }
  }

  // --- what is typed

  /** Whether a criterion is open for a change. */
  ReadOnlyBooleanProperty editing() {
    return editing.getReadOnlyProperty();
  }

  /** The criterion that is open for a change; empty when none is. */
  Optional<Criterion> edited() {
    return Optional.ofNullable(edited);
  }

  /** Opens the selected one for a change. */
  void edit() {
    if (mayChange()) {
      selected().ifPresent(this::edit);
    }
  }

  /** Opens a new one of the site's own. */
  void add() {
    if (mayChange()) {
      edit(desk.labelGrid().newCriterion());
    }
  }

  private void edit(Criterion criterion) {
    edited = criterion;
    editing.set(true);
    tell();
  }

  /** Leaves what is typed. */
  void leave() {
    edited = null;
    editing.set(false);
    tell();
  }

  private boolean mayChange() {
    if (!refusal.isEmpty()) {
      messages.notice(Messages.Tone.WARNING, refusal);
    }
    return refusal.isEmpty() && grid != null && edited == null;
  }

  /**
   * Keeps what was typed and closes it, unless something is wrong with it.
   *
   * @return what is wrong, by field
   */
  Map<GridDraft.Field, String> keep(String wording, String proof, String day) {
    var draft = new GridDraft(edited, wording, edited.entry().answer(), proof, day);
    Map<GridDraft.Field, String> problems = draft.problems(desk.duty().today());
    if (problems.isEmpty()) {
      write(
          () -> desk.labelGrid().save(draft),
          text("grid.kept"),
          () -> {
            selected = draft.of().entry().id();
            edited = null;
            editing.set(false);
          });
      return new EnumMap<>(GridDraft.Field.class);
    }
    return problems;
  }

  /**
   * Answers the selected one; a yes or a no without a day was established today.
   *
   * @param answer null for none
   */
  void answer(Answer answer) {
    if (!mayChange()) {
      return;
    }
    selected()
        .filter(criterion -> !criterion.entry().retired())
        .ifPresent(
            criterion -> {
              GridDraft now = GridDraft.of(criterion);
              boolean dated = answer != Answer.YES && answer != Answer.NO || !now.day().isEmpty();
              var draft =
                  new GridDraft(
                      criterion,
                      now.wording(),
                      answer,
                      now.proof(),
                      dated ? now.day() : text("grid.today"));
              write(
                  () -> desk.labelGrid().save(draft),
                  text("grid.answered", GridNotes.answer(draft.entry(desk.duty().today()))),
                  () -> {});
            });
  }

  /** Takes the selected one out of the grid, or back into it. */
  void switchOut() {
    if (!mayChange()) {
      return;
    }
    selected()
        .ifPresent(
            criterion -> {
              boolean out = criterion.entry().retired();
              String next = out ? criterion.entry().id() : after(criterion);
              write(
                  () -> move(criterion, out),
                  text(out ? "grid.broughtBack" : "grid.retired.done"),
                  () -> selected = next);
            });
  }

  private void move(Criterion criterion, boolean back) {
    if (back) {
      desk.labelGrid().bringBack(criterion);
    } else {
      desk.labelGrid().retire(criterion);
    }
  }

  private String after(Criterion criterion) {
    List<Criterion> shown = shown();
    int at = shown.indexOf(criterion);
    int next = at + 1 < shown.size() ? at + 1 : Math.max(0, at - 1);
    return shown.get(next).entry().id();
  }

  void undo() {
    background.run(
        () -> {
          String undone = desk.history().undo();
          return Map.entry(undone, now());
        },
        done -> {
          messages.done(done.getKey());
          show(done.getValue());
        },
        messages::trouble);
  }

  private void write(Runnable work, String done, Runnable kept) {
    background.run(
        () -> {
          work.run();
          return now();
        },
        read -> {
          kept.run();
          show(read);
          messages.done(done);
        },
        messages::trouble);
  }

  // --- files

  List<String> formats() {
    return files.formats();
  }

  /** Where the file would go; empty until the grid was read. */
  Optional<Path> proposed() {
    return grid().map(files::proposed);
  }

  /** Writes the grid of now there and shows it. */
  void export(Path target) {
    background.runLong(
        _ -> {
          files.write(desk.labelGrid().read(), target);
          files.open(target);
          return target;
        },
        file -> messages.done(text("month.export.done", file.getFileName())),
        messages::trouble);
  }
}
