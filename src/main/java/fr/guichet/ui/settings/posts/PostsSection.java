package fr.guichet.ui.settings.posts;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Overlay;
import fr.guichet.ui.kit.Together;
import fr.guichet.ui.kit.Together.Clash;
import fr.guichet.ui.kit.Together.PostLine;
import fr.guichet.ui.kit.file.FileChoices;
import fr.guichet.ui.kit.file.Printing;
import fr.guichet.ui.kit.key.Shortcuts;
import fr.guichet.ui.settings.Refused;
import fr.guichet.ui.settings.Section;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** « Postes »: the folder between the posts, until when each is in, what is to be settled. */
public final class PostsSection implements Section {

  private final PostsModel model;
  private final FileChoices files;
  private final Label folder = words("");
  private final VBox posts = new VBox(6);
  private final VBox clashes = new VBox(12);
  private final Button unite;
  private final Button choose;
  private final ScrollPane view;

  public PostsSection(PostsModel model, FileChoices files, Overlay overlay, Printing printing) {
    this.model = model;
    model.onInvited(code -> new InvitationPane(code, printing).open(overlay));
    this.files = files;
    unite = KeyCap.button(text("posts.unite"), "Ctrl+J", model::unite);
    unite.getStyleClass().add("primary");
    choose = KeyCap.button(text("posts.folder.choose"), "Ctrl+L", this::choose);
    Button invite = KeyCap.button(text("posts.invite"), "Ctrl+D", model::invite);
    var refused = new Refused(model.managers(), choose, invite);
    var buttons = new FlowPane(10, 8, unite, choose, invite);
    var content = new VBox(12, head(), refused, posts, folder, buttons, clashes);
    content.getStyleClass().add("card");
    view = new ScrollPane(content);
    view.setFitToWidth(true);
    view.setFitToHeight(true);
    view.setFocusTraversable(false);
    model.state().subscribe(this::show);
    model.managers().reason().subscribe(_ -> show(model.state().get()));
  }

  private static VBox head() {
    var title = new Label(text("posts.title"));
    title.getStyleClass().add("h2");
    var words = words(text("posts.words"));
    words.getStyleClass().add("muted");
    return new VBox(4, title, words);
  }

  private static Label words(String text) {
    var words = new Label(text);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    return words;
  }

  private void show(Together.State state) {
    unite.setDisable(state.folder() == null);
    folder.setText(
        state.folder() == null
            ? text("posts.folder.none")
            : text("posts.folder.is", state.folder()));
    posts.getChildren().setAll(state.posts().stream().map(this::line).toList());
    clashes.getChildren().clear();
    if (!state.clashes().isEmpty()) {
      var title = new Label(text("posts.clashes"));
      title.getStyleClass().add("strong");
      var both = words(text("posts.clashes.both"));
      both.getStyleClass().add("muted");
      clashes.getChildren().add(new VBox(4, title, both));
      state.clashes().forEach(clash -> clashes.getChildren().add(pane(clash)));
    }
    if (!state.told().isEmpty()) {
      var title = new Label(text("posts.told"), Icon.WARNING.node());
      title.getStyleClass().add("strong");
      var told = new VBox(4, title);
      state.told().forEach(sentence -> told.getChildren().add(words(sentence)));
      clashes.getChildren().addFirst(told);
    }
  }

  private Node line(PostLine post) {
    var name = new Label(post.name());
    name.getStyleClass().add("strong");
    name.setMinWidth(110);
    var said = new Label(post.words(), post.trouble() ? Icon.WARNING.node() : null);
    var line = new HBox(10, name, said);
    line.setAlignment(Pos.CENTER_LEFT);
    if (post.open() && !post.here() && post.trouble()) {
      var close = new Button(text("posts.close"));
      close.setOnAction(_ -> model.close(post));
      close.setDisable(refused());
      line.getChildren().add(close);
    }
    return line;
  }

  private ClashPane pane(Clash clash) {
    return new ClashPane(clash, !refused(), other -> model.settle(clash, other));
  }

  private boolean refused() {
    return !model.managers().reason().get().isEmpty();
  }

  private void choose() {
    if (!model.managers().allows()) {
      return;
    }
    files.folder(text("posts.folder.choose")).ifPresent(model::choose);
  }

  @Override
  public String helpPage() {
    return "plusieurs-postes";
  }

  @Override
  public String title() {
    return text("posts.title");
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void opened() {
    model.open();
  }

  @Override
  public void received() {
    model.open();
  }

  @Override
  public void enter() {
    (unite.isDisabled() && !choose.isDisabled() ? choose : unite).requestFocus();
  }

  @Override
  public Shortcuts shortcuts() {
    return new Shortcuts()
        .on("Shortcut+J", model::unite)
        .on("Shortcut+L", this::choose)
        .on("Shortcut+D", model::invite);
  }
}
