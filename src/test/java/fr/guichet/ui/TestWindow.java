package fr.guichet.ui;

import fr.guichet.ui.kit.Theme;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** A window of a given size and theme, as a test wants to see it. */
public final class TestWindow {

  private static final int SCREEN = 1000;

  private final Stage stage;
  private final Parent root;

  private TestWindow(Stage stage, Parent root) {
    this.stage = stage;
    this.root = root;
  }

  /** Shows the root at the size of the usual laptop. Call it on the JavaFX thread. */
  public static TestWindow show(Stage stage, Parent root) {
    var window = new TestWindow(stage, root);
    window.dress(Screens.WIDTH, Screens.HEIGHT, Theme.LIGHT);
    stage.show();
    return window;
  }

  /** Captures the window as it is. */
  public void capture(FxRobot robot, String name) {
    Awake.laidOut();
    robot.interact(() -> Screens.capture(stage.getScene(), name));
  }

  /** Captures the window at another size and in another theme, then comes back. */
  public void capture(FxRobot robot, String name, int width, int height, Theme theme) {
    if (height > SCREEN) {
      robot.interact(() -> captureAlone(name, width, height, theme));
    } else {
      robot.interact(() -> dress(width, height, theme));
      capture(robot, name);
    }
    robot.interact(() -> dress(Screens.WIDTH, Screens.HEIGHT, Theme.LIGHT));
    Awake.laidOut();
  }

  /** Looks at the window at another size, then comes back. */
  public void at(FxRobot robot, int width, int height, Runnable look) {
    robot.interact(() -> dress(width, height, Theme.LIGHT));
    Awake.laidOut();
    robot.interact(look);
    robot.interact(() -> dress(Screens.WIDTH, Screens.HEIGHT, Theme.LIGHT));
    Awake.laidOut();
  }

  /** The headless screen is 1000 by 1000: what is taller can be drawn, not shown. */
  private void captureAlone(String name, int width, int height, Theme theme) {
    var region = (Region) root;
    region.setPrefSize(width, height);
    Scene shown = root.getScene();
    theme.dress(shown);
    var group = new Group();
    shown.setRoot(group);
    group.getChildren().add(region);
    group.applyCss();
    group.layout();
    Screens.capture(region, name);
    group.getChildren().clear();
    region.setPrefSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
  }

  private void dress(int width, int height, Theme theme) {
    if (root.getScene() != null) {
      var focused = root.getScene().getFocusOwner();
      root.getScene().setRoot(new Group());
      stage.setScene(scene(width, height, theme));
      if (focused != null) {
        focused.requestFocus();
      }
    } else {
      stage.setScene(scene(width, height, theme));
    }
    stage.sizeToScene();
  }

  private Scene scene(int width, int height, Theme theme) {
    var scene = new Scene(new Group(), width, height);
    theme.dress(scene);
    scene.setRoot(root);
    return scene;
  }
}
