package fr.guichet.ui.settings;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.News;
import fr.guichet.model.ProgramVersion;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** « Quoi de neuf »: what each version brought, the newest first. */
public final class NewsSection implements Section {

  private final ScrollPane view;

  public NewsSection() {
    var title = new Label(text("news.title"));
    title.getStyleClass().add("h2");
    var here = new Label(text("news.here", ProgramVersion.text()));
    here.getStyleClass().add("muted");
    var lines = new VBox(10, title, here);
    for (News news : News.all()) {
      var version = new Label(text("news.version", news.version()));
      version.getStyleClass().add("h3");
      var words = new Label(news.words());
      words.setWrapText(true);
      lines.getChildren().add(new VBox(4, version, words));
    }
    lines.getStyleClass().add("card");
    view = new ScrollPane(lines);
    view.setFitToWidth(true);
    view.getStyleClass().add("reading");
    view.setFocusTraversable(true);
    view.setAccessibleText(text("news.title") + " " + News.words(News.all()));
  }

  @Override
  public String title() {
    return text("news.title");
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void enter() {
    view.requestFocus();
  }
}
