package fr.guichet.ui.entrance;

import static fr.guichet.model.text.Texts.text;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A card in the middle of an empty window: what stands before the counter. */
public final class EntranceView {

  private final ScrollPane view;
  private final Label name;

  /**
   * @param site its name; empty while it is not known
   * @param title what is asked
   * @param words below the title, empty for none
   */
  public EntranceView(String site, String title, String words, Region content) {
    var program = new Label(text("app.title"));
    program.getStyleClass().add("figure");
    name = new Label(site);
    name.getStyleClass().add("muted");
    var head = new Label(title);
    head.getStyleClass().add("h1");
    head.setWrapText(true);
    head.setMinHeight(Region.USE_PREF_SIZE);
    var said = new Label(words);
    said.setWrapText(true);
    said.getStyleClass().add("muted");
    said.setManaged(!words.isEmpty());
    var card = new VBox(14, new VBox(2, program, name), head, said, content);
    card.getStyleClass().addAll("card", "entrance");
    card.setMaxSize(520, Region.USE_PREF_SIZE);
    var ground = new StackPane(card);
    ground.getStyleClass().add("ground");
    view = new ScrollPane(ground);
    view.setFitToWidth(true);
    view.setFitToHeight(true);
    view.setFocusTraversable(false);
  }

  /** Whose window this is, once it is known. */
  public void site(String site) {
    name.setText(site);
  }

  /** The root of the scene. */
  public Parent view() {
    return view;
  }
}
