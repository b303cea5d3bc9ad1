package fr.guichet.ui.counter.day;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.DayState;
import fr.guichet.model.day.NotTaken;
import fr.guichet.model.day.Outage;
import fr.guichet.model.day.SiteDay;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.personal.BegunForm.Form;
import fr.guichet.model.site.Agent;
import fr.guichet.model.text.DateWords;
import fr.guichet.ui.counter.side.CounterPane;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.day.DayLineForm;
import fr.guichet.ui.kit.key.KeyStrip;
import fr.guichet.ui.kit.key.Shortcuts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The top of the counter: the day as it is held, and what happens besides visits. */
public final class DayLinePane implements CounterPane {

  /** Longer than the three buttons: they share a row where there is room. */
  private static final double ONE_ROW = 420;

  private final DayModel model;
  private final Runnable toField;
  private final Label day = new Label();
  private final Button line;
  private final FlowPane happened = new FlowPane(8, 6);
  private final Label notTaken = new Label();
  private final VBox view;
  private Node opened;
  private KeyStrip<Partner> tallies;

  /**
   * @param toField gives the focus back to the entry field
   */
  public DayLinePane(DayModel model, Runnable toField) {
    this.model = model;
    this.toField = toField;
    day.getStyleClass().add("strong");
    line = KeyCap.button("", "Alt+J", onceRead(this::openForm));
    line.getStyleClass().addAll("flat", "compact");
    notTaken.getStyleClass().add("muted");
    view = new VBox(8, head());
    model.onChange(this::refresh);
  }

  private HBox head() {
    var title = new Label(text("counter.title"));
    title.getStyleClass().add("h1");
    var words = new FlowPane(12, 4, title, day, line);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    var buttons =
        new FlowPane(
            12,
            6,
            button("day.notTaken", "Alt+N", this::openNotTaken),
            button("day.outage", "Alt+E", this::openOutages),
            button("day.tally", "F8", this::switchTallies));
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.setPrefWrapLength(ONE_ROW);
    words.setMinWidth(0);
    var head = new HBox(12, words, buttons);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Button button(String key, String shortcut, Runnable action) {
    Button button = KeyCap.button(text(key), shortcut, onceRead(action));
    button.setFocusTraversable(false);
    return button;
  }

  private void refresh() {
    DayModel.State state = model.state();
    day.setText(DateWords.shortDay(state.line().day()));
    name(line, words(state.day()));
    happened.getChildren().setAll(state.outages().stream().map(this::chip).toList());
    if (state.notTaken() > 0) {
      notTaken.setText(text("day.notTaken.count", state.notTaken()));
      happened.getChildren().add(notTaken);
    }
    view.getChildren().remove(happened);
    if (!happened.getChildren().isEmpty()) {
      view.getChildren().add(1, happened);
    }
    if (tallies != null && opened == tallies) {
      showTallies();
    }
    if (opened instanceof DayLineForm form && !form.day().equals(state.line().day())) {
      dayIsOver(form);
    }
  }

  /** Another day began under the form: what is typed stays, and says of which day it is. */
  private void dayIsOver(DayLineForm form) {
    if (form.begun()) {
      form.titled(title(form));
    } else {
      makeRoom();
    }
  }

  private static String title(DayLineForm form) {
    return text("day.title", DateWords.longDay(form.day()));
  }

  private static void name(Button button, String words) {
    button.setAccessibleText(text("day.change", words));
    ((Label) ((HBox) button.getGraphic()).getChildren().getFirst()).setText(words);
  }

  /** « Site · 9 h – 12 h / 14 h – 17 h · présents : CM, JD »; people are initials here. */
  private String words(SiteDay held) {
    DayLine day = held.line();
    List<String> parts = new ArrayList<>();
    parts.add(text("place." + day.place()));
    if (!held.hoursKnown()) {
      parts.add(text("day.hours.unknown"));
    } else if (day.state() != DayState.OPEN) {
      parts.add(text("day.state." + day.state()));
    }
    if (!day.served().isEmpty()) {
      parts.add(DayLineForm.hours(day));
    }
    if (!day.serving().isEmpty()) {
      parts.add(text("day.presentAre", initials(day)));
    }
    return String.join(" · ", parts);
  }

  private String initials(DayLine day) {
    return day.serving().stream()
        .map(model.desk().duty()::agentInitials)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** « Panne CAF depuis 10:05 »; it opens to be corrected. */
  private Button chip(Outage outage) {
    Button chip = KeyCap.button(Icon.WARNING, model.since(outage), "", () -> open(form(outage)));
    chip.getStyleClass().addAll("rounded", "compact");
    return chip;
  }

  private OutageForm form(Outage outage) {
    return new OutageForm(model, outage, this::close);
  }

  // --- what opens under the line

  /** What is typed stays; what would take its place does nothing. */
  private void open(Node strip) {
    if (begun()) {
      model.unfinished();
    } else {
      close();
      show(strip);
    }
    switch (opened) {
      case DayLineForm form -> form.focus();
      case OutageForm form -> form.focus();
      default -> opened.requestFocus();
    }
  }

  private void show(Node strip) {
    opened = strip;
    view.getChildren().add(strip);
  }

  /** Whether something is typed that is not saved. */
  private boolean begun() {
    return opened instanceof DayLineForm day && day.begun()
        || opened instanceof OutageForm outage && outage.begun();
  }

  /**
   * The line of a day that was begun before is open again; who has the focus keeps it.
   *
   * @return false where something else is being typed in its place
   * @throws IllegalArgumentException for what cannot be read; nothing is opened
   */
  public boolean resume(BegunForm begun, SiteDay of) {
    if (begun()) {
      return false;
    }
    DayLineForm form = form(of).goOn(begun);
    makeRoom();
    boolean today = of.day().equals(model.desk().duty().today());
    show(today ? form : form.titled(title(form)));
    return true;
  }

  private void close() {
    if (opened != null) {
      takeAway();
      toField.run();
    }
  }

  /** The same, where the focus may be elsewhere and stays there. */
  private void makeRoom() {
    if (opened != null && Shown.hasFocus(opened)) {
      close();
    } else {
      takeAway();
    }
  }

  private void takeAway() {
    if (opened instanceof DayLineForm form) {
      form.giveUp();
    }
    view.getChildren().remove(opened);
    opened = null;
  }

  private void openForm() {
    open(form(model.state().day()));
  }

  private DayLineForm form(SiteDay of) {
    List<Agent> agents = model.desk().duty().everyAgent();
    var form =
        new DayLineForm(of, agents, Form.COUNTER_DAY, model.kept(), model::change, this::close);
    return form.called(title(form));
  }

  /** Nothing opens before the day was read. */
  private Runnable onceRead(Runnable opening) {
    return () -> {
      if (model.state() != null) {
        opening.run();
      }
    };
  }

  private void openNotTaken() {
    KeyStrip<NotTaken.Reason> strip =
        new KeyStrip<>(
            text("day.notTaken.why"),
            reason -> {
              close();
              model.notTaken(reason);
            },
            this::close);
    strip.show(List.of(NotTaken.Reason.values()), DayModel::words);
    open(strip);
  }

  private void openOutages() {
    KeyStrip<OutageAct> strip =
        new KeyStrip<>(
            text("day.outage.what"),
            act -> {
              close();
              act(act);
            },
            this::close);
    strip.show(OutageAct.of(model.partners(), model.state().outages()), this::words);
    open(strip);
  }

  private void act(OutageAct act) {
    switch (act) {
      case OutageAct.End(Outage outage) -> model.end(outage);
      case OutageAct.Begin(String partner) -> model.begin(partner);
    }
  }

  private String words(OutageAct act) {
    return switch (act) {
      case OutageAct.End(Outage outage) -> text("day.outage.end", model.name(outage));
      case OutageAct.Begin(String partner) ->
          partner.isEmpty() ? text("day.outage.own") : model.sign(partner);
    };
  }

  private void switchTallies() {
    if (tallies != null && opened == tallies) {
      close();
      return;
    }
    tallies =
        new KeyStrip<>(text("day.tally.who"), partner -> model.mark(partner.code()), this::close);
    showTallies();
    open(tallies);
  }

  private void showTallies() {
    tallies.show(
        model.partners(),
        partner -> {
          long marks = model.marks(partner.code());
          String sign = model.sign(partner.code());
          return marks == 0 ? sign : text("day.tally.marks", sign, marks);
        });
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void refreshed() {
    model.read();
  }

  @Override
  public List<String> unsaved() {
    return begun() ? List.of(text(keepsUnsaved() ? "day.name" : "day.outage.name")) : List.of();
  }

  @Override
  public boolean atRest() {
    return opened == null;
  }

  @Override
  public boolean keepsUnsaved() {
    return opened instanceof DayLineForm;
  }

  @Override
  public void giveUp() {
    if (begun()) {
      takeAway();
    }
  }

  @Override
  public void putAside() {
    if (opened instanceof DayLineForm form) {
      form.putAside();
      takeAway();
    }
  }

  @Override
  public void register(Shortcuts keys) {
    keys.on("Alt+J", onceRead(this::openForm))
        .on("Alt+N", onceRead(this::openNotTaken))
        .on("Alt+E", onceRead(this::openOutages))
        .on("F8", onceRead(this::switchTallies));
  }
}
