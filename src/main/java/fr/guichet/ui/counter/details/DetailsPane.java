package fr.guichet.ui.counter.details;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.site.Publics;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.draft.DraftProblem;
import fr.guichet.ui.counter.entry.Problems.Place;
import fr.guichet.ui.counter.entry.Problems.Unread;
import fr.guichet.ui.counter.entry.Words;
import fr.guichet.ui.counter.moves.CounterModel;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Room;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.field.FormRow;
import fr.guichet.ui.kit.field.Segmented;
import fr.guichet.ui.kit.key.Mnemonic;
import fr.guichet.ui.kit.key.Shortcuts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** When, how, how long, how many, and the two ways out of a visit. */
public final class DetailsPane extends VBox {

  /** Enough for the channel and the length in one row. */
  private static final double WIDE = 960;

  /** Too little for the length beside the buttons. */
  private static final double NARROW = 740;

  private enum Fit {
    WIDE,
    MIDDLE,
    NARROW
  }

  private final CounterModel model;
  private final WhenField when;
  private final LengthField length;
  private final PublicFields visitor;
  private final Segmented<Channel> channel =
      new Segmented<>(text("counter.channel").replace("_", ""));
  private final TextField persons = new TextField();
  private final Button fold = new Button();
  private final FlowPane first = new FlowPane(14, 10);
  private final HBox last = new HBox(10);
  private final HBox number;
  private final Label lacking = new Label();
  private final Label after = new Label(text("counter.when.after"));
  private final Region gap = new Region();
  private final HBox channels;
  private final Button abandon;
  private final Button save;
  private boolean refreshing;
  private boolean opened;
  private boolean veiled;
  private String shown = "";

  public DetailsPane(CounterModel model, Shortcuts keys) {
    super(12);
    this.model = model;
    when = new WhenField(model, keys);
    length = new LengthField(model, keys);
    visitor = new PublicFields(model);
    channel.setId("channel");
    channel.choices(List.of(Channel.values()), Words::of);
    channel.value().addListener((_, _, chosen) -> edit(chosen));
    persons.setId("persons");
    persons.setPrefColumnCount(2);
    persons.getStyleClass().add("narrow");
    persons.focusedProperty().addListener(_ -> refresh());
    persons.textProperty().addListener((_, _, typed) -> persons(typed));
    number = group(Mnemonic.label(text("counter.persons"), persons, keys), persons);
    save = KeyCap.button(Icon.CHECK, text("counter.save"), text("counter.key.enter"), model::save);
    save.getStyleClass().add("primary");
    abandon = KeyCap.button(text("counter.abandon"), text("counter.key.escape"), model::abandon);
    lacking.getStyleClass().addAll("chip", "outcome-pending");
    lacking.setMinWidth(USE_PREF_SIZE);
    after.getStyleClass().addAll("chip", "outcome-pending");
    fold(keys);
    HBox.setHgrow(gap, Priority.ALWAYS);
    last.setAlignment(Pos.CENTER_LEFT);
    first.setAlignment(Pos.CENTER_LEFT);
    channels = group(Mnemonic.label(text("counter.channel"), channel, keys), channel);
    getChildren().addAll(first, when.fold(), last, visitor);
    Room.of(this, DetailsPane::fit).subscribe(this::place);
    Shown.show(visitor, false);
    model.onProblem(this::toProblem);
  }

  /** The focus goes to what is to be mended, where that is one of the fields here. */
  private void toProblem(DraftProblem problem) {
    switch (problem.field()) {
      case WHEN -> when.show();
      case PERSONS -> persons.requestFocus();
      case LENGTH -> length.focus();
      case NOTE, REFERENCE, COMMUNE, STATUS -> {
        unfold(true);
        visitor.focus(problem.field());
      }
      default -> model.toField();
    }
  }

  private void fold(Shortcuts keys) {
    fold.getStyleClass().add("flat");
    fold.setId("public");
    fold.setOnAction(_ -> unfold(!visitor.isVisible()));
    keys.on(
        "Alt+" + Mnemonic.letter(text("counter.public")),
        () -> {
          unfold(true);
          visitor.focus();
        });
    fold.setMinWidth(USE_PREF_SIZE);
  }

  private void unfold(boolean shown) {
    Shown.show(visitor, shown);
    refresh();
  }

  /** Notes are not told under the veil. */
  public void veil(boolean on) {
    veiled = on;
    Shown.show(fold, !on);
    unfold(false);
  }

  private static Fit fit(double width) {
    if (width == 0 || width >= WIDE) {
      return Fit.WIDE;
    }
    return width >= NARROW ? Fit.MIDDLE : Fit.NARROW;
  }

  /** The length stands where there is room: beside the channel, or beside the buttons. */
  private void place(Fit fit) {
    boolean besideButtons = fit == Fit.MIDDLE;
    List<Node> upper = new ArrayList<>(List.of(when.view(), channels));
    upper.addAll(besideButtons ? List.of(number) : List.of(length.view()));
    if (fit == Fit.NARROW) {
      upper.add(number);
    }
    upper.addAll(List.of(after, lacking));
    Node start = besideButtons ? length.view() : number;
    List<Node> lower = new ArrayList<>(List.of(fold, gap, abandon, save));
    if (fit != Fit.NARROW) {
      lower.addFirst(start);
    }
    first.getChildren().clear();
    last.getChildren().setAll(lower);
    first.getChildren().setAll(upper);
  }

  public void refresh() {
    refreshing = true;
    showVisitor();
    String visit = model.entry().draft().id();
    boolean other = !visit.equals(shown);
    if (other) {
      shown = visit;
      when.turn();
    }
    channel.value().set(model.entry().draft().channel());
    showPersons(other);
    when.refresh();
    length.refresh(other);
    visitor.refresh();
    boolean filled = PublicFields.filled(model.entry().draft());
    String name = text(filled ? "counter.public.filled" : "counter.public");
    fold.setGraphic(Mnemonic.content(name + (visitor.isVisible() ? " ▾" : " ▸"), "fold-name"));
    fold.setAccessibleText(name.replace("_", ""));
    Shown.show(after, when.after());
    showProblems();
    refreshing = false;
  }

  private void showPersons(boolean other) {
    Optional<Unread> unread = model.unread(Place.PERSONS);
    String number = String.valueOf(model.entry().draft().persons());
    String words = unread.map(Unread::typed).orElse(number);
    if ((other || !persons.isFocused()) && !words.equals(persons.getText())) {
      persons.setText(words);
    }
    FormRow.mark(persons, unread.map(Unread::sentence).orElse(""));
  }

  /** Closed before a visit begins; in the weeks of an inquiry the fields open with it. */
  private void showVisitor() {
    Publics asked = model.desk().publics(model.rules().day(model.entry().draft()));
    visitor.show(asked != Publics.HIDDEN);
    if (model.entry().idle()) {
      Shown.show(visitor, false);
      opened = false;
    } else if (asked == Publics.ASKED && !opened) {
      Shown.show(visitor, true);
      opened = true;
    }
    if (veiled) {
      Shown.show(visitor, false);
    }
  }

  private void showProblems() {
    boolean empty = model.entry().nothingTyped() || model.entry().idle();
    List<DraftProblem> problems = empty ? List.of() : model.problems();
    List<DraftProblem> elsewhere =
        problems.stream().filter(p -> p.line() < 0 || p.line() != model.activeLine()).toList();
    Shown.show(lacking, !elsewhere.isEmpty());
    lacking.setText(lack(elsewhere));
    abandon.setDisable(model.entry().idle());
    save.setDisable(empty || !problems.isEmpty());
    String reason =
        empty
            ? text("counter.save.empty")
            : problems.isEmpty() ? "" : problems.getFirst().sentence();
    save.setAccessibleHelp(reason);
    save.setTooltip(reason.isEmpty() ? null : new Tooltip(reason));
  }

  /** « 2 demandes sans résultat », or the first thing that is missing. */
  private static String lack(List<DraftProblem> problems) {
    long undecided = problems.stream().filter(p -> p.field() == DraftProblem.Field.OUTCOME).count();
    if (problems.isEmpty()) {
      return "";
    }
    if (undecided == 0) {
      return problems.getFirst().sentence();
    }
    return undecided == 1
        ? text("counter.undecided.one")
        : text("counter.undecided.many", undecided);
  }

  private void edit(Channel chosen) {
    if (!refreshing && chosen != null) {
      model.edit(draft -> draft.withChannel(chosen));
    }
  }

  /** What is not understood is no number: not even as far as it was one while it was typed. */
  private void persons(String typed) {
    if (refreshing) {
      return;
    }
    String number = typed.strip();
    boolean read = number.matches("[1-9]\\d?") && Integer.parseInt(number) <= Visit.MOST_PERSONS;
    boolean good = read || number.isEmpty();
    model.unread(Place.PERSONS, typed, good ? "" : text("visit.problem.persons"));
    if (!number.isEmpty()) {
      model.edit(draft -> draft.withPersons(read ? Integer.parseInt(number) : 1));
    }
  }

  private static HBox group(Label name, Node field) {
    var group = new HBox(7, name, field);
    group.setAlignment(Pos.CENTER_LEFT);
    return group;
  }
}
