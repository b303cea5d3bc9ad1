package fr.guichet.ui.appointments.week;

import fr.guichet.model.appointment.Booked;
import fr.guichet.ui.appointments.model.AppointmentWords;
import fr.guichet.ui.appointments.model.AppointmentsModel;
import fr.guichet.ui.kit.Shown;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** One appointment in the picture; it takes the focus and the keys. */
public final class Block extends VBox {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private static final double GAP = 5;
  private static final double SHORT_GAP = 3;

  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

  /** The sign of what became of it. */
  private static final double SIGN = 14;

  /** Less of a partner's name says nothing. */
  private static final double LEAST_SIGN = 24;

  /** Lower blocks show one line. */
  private static final double TWO_LINES = 36;

  /** The same of the smaller letters of narrow blocks. */
  private static final double TWO_SHORT_LINES = 31;

  /** In less, words would be broken. */
  private static final double LEAST_WORD = 80;

  /** Higher ones have room for words that go on below. */
  private static final double TALL = 62;

  private final AppointmentsModel model;
  private final Runnable opened;
  private final Label title = new Label();
  private final Text mark = new Text();
  private final Label second = new Label();
  private final Label beside = new Label();
  private final HBox first = new HBox(GAP, title, beside, mark);

  /** Never seen: how wide the whole title is. */
  private final Text whole = new Text();

  // The usual look, whichever it has now: one that is made smaller for want of room would have
  // room.
  private double usualSides;
  private Font usualLetters = Font.getDefault();

  private Booked booked;
  private String word = "";
  private double wordWidth;

  Block(AppointmentsModel model, Runnable opened) {
    this.model = model;
    this.opened = opened;
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    title.getStyleClass().add("strong");
    title.setMinWidth(0);
    mark.getStyleClass().add("booked-mark");
    second.getStyleClass().add("booked-mark");
    second.setMinWidth(0);
    beside.getStyleClass().add("booked-beside");
    beside.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(first, second);
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            opened.run();
          }
        });
    focusedProperty().subscribe(this::takeSelection);
  }

  /** Shows another appointment: the node stays, so that paging styles nothing anew. */
  void show(Booked shown) {
    booked = shown;
    AppointmentWords words = model.words();
    boolean doubled = model.doubled(booked);
    List<String> styles = AppointmentWords.styles(booked, doubled);
    if (!getStyleClass().equals(styles)) {
      getStyleClass().setAll(styles);
    }
    setAccessibleText(words.spoken(booked, model.discreet(), doubled));
    whole.setText(words.title(booked, model.discreet()));
    setMark(words.mark(booked, doubled));
    refreshSelection();
    arrange();
  }

  /** Shows whether it is the one selected. */
  void refreshSelection() {
    pseudoClassStateChanged(
        SELECTED, model.selected().filter(s -> s.id().equals(booked.id())).isPresent());
  }

  private void takeSelection(boolean focused) {
    if (focused && booked != null) {
      model.select(booked.id());
    }
  }

  /** Here, since what was made unseen gets its letters, and so its widths, later than its size. */
  @Override
  protected void layoutChildren() {
    arrange();
    super.layoutChildren();
  }

  /** Partner, person and agent as the room allows; the agent and a long name go below. */
  private void arrange() {
    AppointmentWords words = model.words();
    String person = AppointmentWords.person(booked.person(), model.discreet());
    boolean marked = !AppointmentWords.sign(booked, model.doubled(booked)).isEmpty();
    double beyond = GAP + (marked ? SIGN : 0);
    measureUsual();
    double room = getWidth() - usualSides;
    boolean holds = whole.getLayoutBounds().getWidth() + beyond <= room;
    boolean tall = getHeight() >= TALL && room >= LEAST_WORD;
    boolean compact = !holds && !tall;
    boolean two = getHeight() >= (compact ? TWO_SHORT_LINES : TWO_LINES);
    boolean apart = compact && !person.isEmpty();
    pseudoClassStateChanged(COMPACT, compact);
    first.setSpacing(compact ? SHORT_GAP : GAP);
    beside.setText(two ? "" : apart ? "· " + person : words.second(booked));
    boolean line = apart && !two;
    if (line) {
      fitMark(false);
    }
    boolean signAlone = compact && two || line && fits(LEAST_SIGN);
    title.setText(signAlone ? words.sign(booked) : whole.getText());
    title.setWrapText(tall);
    title.setMinHeight(tall ? USE_PREF_SIZE : 0);
    second.setWrapText(tall);
    second.setText(apart ? person : words.second(booked));
    Shown.show(second, two);
    if (!line) {
      fitMark(title.prefWidth(-1) + GAP + wordWidth <= room());
    }
    // Who comes rather than the end of the partner's name; the agent where all is there
    boolean fits = !two && fits(apart ? LEAST_SIGN : title.prefWidth(-1));
    Shown.show(beside, fits);
  }

  private void measureUsual() {
    if (!getPseudoClassStates().contains(COMPACT)) {
      usualSides = getWidth() - room();
      usualLetters = title.getFont();
    }
    whole.setFont(usualLetters);
  }

  private boolean fits(double title) {
    double mark = this.mark.getLayoutBounds().getWidth();
    return title + GAP + beside.prefWidth(-1) + GAP + mark <= room();
  }

  private double room() {
    return getWidth() - getInsets().getLeft() - getInsets().getRight();
  }

  /** What became of it in a word, or by its sign alone where the word would hide the name. */
  private void fitMark(boolean fits) {
    String shown = fits ? word : AppointmentWords.sign(booked, model.doubled(booked));
    if (!shown.equals(mark.getText())) {
      mark.setText(shown);
    }
    mark.setManaged(!shown.isEmpty());
  }

  private void setMark(String words) {
    word = words;
    mark.setText(words);
    wordWidth = words.isEmpty() ? 0 : mark.getLayoutBounds().getWidth();
  }

  public Booked booked() {
    return booked;
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      opened.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
