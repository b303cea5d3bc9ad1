package fr.guichet.ui;

import fr.guichet.desk.Desk;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.site.Agent;
import fr.guichet.ui.kit.FakeBackups;
import fr.guichet.ui.kit.Overlay;
import fr.guichet.ui.kit.Screen;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.shell.BackupModel;
import fr.guichet.ui.shell.RailPlace;
import fr.guichet.ui.shell.Serving;
import fr.guichet.ui.shell.Shell;
import fr.guichet.ui.shell.ShellModel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;

/** One screen in its window, on a real file of the usual site. */
public final class DeskWindow implements AutoCloseable {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();

  private final Stage stage;
  private final Workplace workplace;
  private final Desk desk;
  private final Background background;
  private final Shell shell;
  private TestWindow window;

  private DeskWindow(Stage stage, Workplace workplace, Desk desk) {
    this.stage = stage;
    this.workplace = workplace;
    this.desk = desk;
    shell = new Shell(desk.duty().site());
    background = Background.start(shell.messages()::trouble);
  }

  /** What a screen is made of. */
  public record Parts(Desk desk, Background background, Messages messages, Overlay overlay) {}

  /** Call it on the JavaFX thread, what the screen is to show being written by {@code sample}. */
  public static DeskWindow open(
      Stage stage,
      Path folder,
      TestClock clock,
      Consumer<Desk> sample,
      Function<Parts, Screen> screen) {
    Workplace workplace = TestSite.usual(folder, CATALOGUE, clock);
    Desk desk = workplace.desk();
    sample.accept(desk);
    return open(stage, workplace, desk, clock, screen);
  }

  /** The same on the file that is in the folder. */
  public static DeskWindow open(
      Stage stage, Path folder, TestClock clock, Function<Parts, Screen> screen) {
    Workplace workplace = TestSite.open(folder, CATALOGUE, clock);
    return open(stage, workplace, workplace.desk(), clock, screen);
  }

  private static DeskWindow open(
      Stage stage,
      Workplace workplace,
      Desk desk,
      TestClock clock,
      Function<Parts, Screen> screen) {
    stage.setScene(null);
    var made = new DeskWindow(stage, workplace, desk);
    Screen shown =
        screen.apply(
            new Parts(made.desk, made.background, made.shell.messages(), made.shell.overlay()));
    Clock here = clock.withZone(ZoneId.of("Europe/Paris"));
    Messages messages = made.shell.messages();
    var around = new ShellModel(new Agents(made.desk), made.background, messages, here);
    var backups = new BackupModel(new FakeBackups(), made.background, messages, here);
    made.window = TestWindow.show(stage, made.shell.view());
    made.shell.open(around, backups, List.of(new RailPlace(shown, "F3", "R")));
    return made;
  }

  private record Agents(Desk desk) implements Serving {
    @Override
    public List<Agent> agents() {
      return desk.duty().agents();
    }

    @Override
    public Agent serving() {
      return desk.duty().serving();
    }

    @Override
    public boolean isPresent(Agent agent) {
      return true;
    }

    @Override
    public void welcome(Agent agent, Runnable then) {
      then.run();
    }

    @Override
    public void serve(Agent agent) {
      desk.duty().serve(agent);
    }
  }

  public Desk desk() {
    return desk;
  }

  public TestWindow window() {
    return window;
  }

  public Hands hands() {
    return new Hands(() -> stage, background::settle);
  }

  public Node focused() {
    return stage.getScene().getFocusOwner();
  }

  /** Every node in the window. */
  public Stream<Node> nodes() {
    return stage.getScene().getRoot().lookupAll("*").stream();
  }

  /** All that can be read or is read aloud. */
  public List<String> said() {
    return nodes()
        .flatMap(
            node ->
                Stream.of(
                    node.getAccessibleText(),
                    node.getAccessibleHelp(),
                    node instanceof Label label ? label.getText() : null))
        .filter(Objects::nonNull)
        .toList();
  }

  /** What takes the focus without a name to read aloud. */
  public List<Node> nameless() {
    return nodes()
        .filter(node -> node.isFocusTraversable() && !(node instanceof ScrollPane))
        .filter(node -> node.getAccessibleRole() == null || ReadAloud.name(node).isBlank())
        .toList();
  }

  @Override
  public void close() {
    background.close();
    workplace.close();
  }
}
