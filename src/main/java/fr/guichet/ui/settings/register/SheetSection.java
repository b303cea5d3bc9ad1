package fr.guichet.ui.settings.register;

import fr.guichet.ui.kit.key.Shortcuts;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.settings.FieldOrder;
import fr.guichet.ui.settings.SaveBar;
import fr.guichet.ui.settings.Section;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * One sheet as a section: a register that holds one thing only.
 *
 * @param <F> the fields of the sheet
 */
public final class SheetSection<F extends Enum<F>> implements Section {

  private static final double WIDEST = 760;

  private final String title;
  private final RegisterModel<F> model;
  private final Sheet<F> sheet;
  private final Label heading = new Label();
  private final Label about = new Label();
  private final SaveBar bar;
  private final VBox view;
  private final Shortcuts keys = new Shortcuts();

  /**
   * @param saved what is told once it is kept
   */
  public SheetSection(
      String title,
      String saved,
      Register<F> register,
      Sheet<F> sheet,
      Background background,
      Messages messages) {
    this.title = title;
    this.sheet = sheet;
    model = new RegisterModel<>(register, background, messages, new RegisterModel.Words("", saved));
    bar = new SaveBar(model.unsaved(), model::save, model::back);
    heading.getStyleClass().add("h2");
    about.getStyleClass().addAll("muted", "small");
    about.setWrapText(true);
    var content = new VBox(10, new VBox(2, heading, about), sheet);
    content.getStyleClass().add("card");
    content.setMaxWidth(WIDEST);
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    view = new VBox(12, scroll, bar);
    sheet.onTyped(model::typed);
    model.onChange(this::refresh);
    model.onProblems(
        () -> model.problems().keySet().stream().sorted().findFirst().ifPresent(sheet::focus));
    FieldOrder.in(sheet, model::save);
    keys.on("Shortcut+S", model::save).on("Shortcut+Enter", model::save).on("Alt+Z", model::back);
  }

  private void refresh() {
    sheet.readOnly(!model.refusal().isEmpty());
    model
        .page()
        .ifPresent(
            shown -> {
              heading.setText(shown.title());
              about.setText(shown.about());
              sheet.show(model.values(), shown.fixed(), shown.hidden());
            });
    sheet.problems(model.problems());
    bar.refuse(model.refusal());
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public ObservableBooleanValue unsaved() {
    return model.unsaved();
  }

  @Override
  public void opened() {
    model.read();
  }

  @Override
  public void enter() {
    view.applyCss();
    sheet.focus();
  }

  @Override
  public Shortcuts shortcuts() {
    return keys;
  }
}
