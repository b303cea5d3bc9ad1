package fr.guichet.ui.counter.details;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.visit.Length;
import fr.guichet.model.visit.Origin;
import fr.guichet.ui.counter.entry.Problems.Place;
import fr.guichet.ui.counter.entry.Problems.Unread;
import fr.guichet.ui.counter.moves.CounterModel;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.field.Called;
import fr.guichet.ui.kit.field.FormRow;
import fr.guichet.ui.kit.field.Segmented;
import fr.guichet.ui.kit.key.Mnemonic;
import fr.guichet.ui.kit.key.Shortcuts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** « Durée »: the usual lengths, the one proposed among them, or minutes typed. */
final class LengthField {

  private static final List<Integer> USUAL = List.of(5, 10, 15, 30, 45, 60, 90, 120);
  private static final int OTHER = -1;
  private static final int SHOWN = 6;

  private final CounterModel model;
  private final Segmented<Integer> choice =
      new Segmented<>(text("counter.length").replace("_", ""));
  private final TextField typed = new TextField();
  private final HBox view;
  private boolean refreshing;
  private List<Integer> offered = List.of();
  private String proposed = "";

  LengthField(CounterModel model, Shortcuts keys) {
    this.model = model;
    choice.setId("length");
    typed.setPrefColumnCount(3);
    typed.setPromptText(text("counter.length.minutes"));
    Called.call(typed, text("counter.length.typed"));
    typed.textProperty().addListener((_, _, now) -> typed(now));
    choice.value().addListener((_, _, minutes) -> chosen(minutes));
    view = new HBox(7, Mnemonic.label(text("counter.length"), choice, keys), choice, typed);
    view.setAlignment(Pos.CENTER_LEFT);
    showTyped(false);
  }

  HBox view() {
    return view;
  }

  /**
   * @param other whether another visit is shown now
   */
  void refresh(boolean other) {
    refreshing = true;
    if (other) {
      showTyped(false);
    }
    Integer chosen = model.entry().draft().minutes();
    Length length = model.proposedLength();
    int minutes = chosen == null ? length.minutes() : chosen;
    offer(minutes, chosen == null ? length : null);
    Optional<Unread> unread = model.unread(Place.LENGTH);
    FormRow.mark(typed, unread.map(Unread::sentence).orElse(""));
    if (unread.isPresent()) {
      Shown.show(typed, true);
      show(unread.get().typed());
    } else if (!typed.isFocused()) {
      showTyped(false);
      choice.value().set(minutes);
    }
    refreshing = false;
  }

  private void show(String words) {
    if (!words.equals(typed.getText())) {
      typed.setText(words);
    }
  }

  private void offer(int minutes, Length proposal) {
    List<Integer> next = around(minutes);
    String origin =
        proposal == null || USUAL.contains(minutes) && proposal.origin() != Origin.MEASURED
            ? ""
            : " " + text("counter.length." + proposal.origin());
    if (!next.equals(offered) || !origin.equals(proposed)) {
      offered = next;
      proposed = origin;
      choice.choices(next, m -> m == OTHER ? "…" : m == minutes ? m + origin : "" + m);
      choice.buttonOf(OTHER).setAccessibleText(text("counter.length.typed"));
    }
  }

  /** Six lengths with the one in question among them, then « … ». */
  private static List<Integer> around(int minutes) {
    var all = new TreeSet<>(USUAL);
    all.add(minutes);
    List<Integer> list = List.copyOf(all);
    int at = list.indexOf(minutes);
    int shown = USUAL.contains(minutes) ? SHOWN : SHOWN - 1;
    int from = Math.clamp(at - (USUAL.contains(minutes) ? 3 : 1), 0, list.size() - shown);
    var offered = new ArrayList<>(list.subList(from, from + shown));
    offered.add(OTHER);
    return offered;
  }

  private void chosen(Integer minutes) {
    if (refreshing || minutes == null) {
      return;
    }
    if (minutes == OTHER) {
      showTyped(true);
      typed.requestFocus();
    } else {
      model.unread(Place.LENGTH, "", "");
      model.edit(draft -> draft.withMinutes(minutes));
    }
  }

  /** What is not understood is no length: not even as far as it was one while it was typed. */
  private void typed(String now) {
    if (refreshing) {
      return;
    }
    String number = now.strip();
    boolean read = number.matches("\\d{1,4}") && Integer.parseInt(number) <= Length.LIMIT;
    boolean good = read || number.isEmpty();
    model.unread(Place.LENGTH, now, good ? "" : text("visit.problem.length"));
    if (read) {
      model.edit(draft -> draft.withMinutes(Integer.parseInt(number)));
    } else if (!good) {
      model.edit(draft -> draft.withMinutes(null));
    }
  }

  void focus() {
    typed.requestFocus();
  }

  private void showTyped(boolean shown) {
    if (!shown) {
      typed.clear();
    }
    Shown.show(typed, shown);
  }
}
