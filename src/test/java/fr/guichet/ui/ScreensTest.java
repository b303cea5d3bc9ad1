package fr.guichet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.controlsfx.control.textfield.TextFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window's libraries work together without a display, JavaFX being named modules. */
@ExtendWith(Awake.class)
class ScreensTest {

  private TextField field;

  @Start
  void open(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    field = new TextField();
    TextFields.bindAutoCompletion(field, "retraite", "renouvellement");
    var root = new BorderPane(field);
    root.setTop(new Label("Guichet", new FontIcon(MaterialDesignM.MAGNIFY)));
    stage.setScene(new Scene(root, Screens.WIDTH, Screens.HEIGHT));
    stage.show();
  }

  @Test
  void javaFxIsANamedModule() {
    assertThat(TextField.class.getModule().getName()).isEqualTo("javafx.controls");
  }

  @Test
  void typedLettersReachTheFieldAndTheCompletionFillsIt(FxRobot robot) throws TimeoutException {
    robot.clickOn(field).write("ret");
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> robot.listWindows().size() > 1);
    robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
    assertThat(field.getText()).isEqualTo("retraite");
  }

  @Test
  void aCaptureHasTheSizeOfTheScene(FxRobot robot) throws IOException {
    Path file = capture(robot);
    var picture = ImageIO.read(file.toFile());
    assertThat(picture.getWidth()).isEqualTo(Screens.WIDTH);
    assertThat(picture.getHeight()).isEqualTo(Screens.HEIGHT);
  }

  private Path capture(FxRobot robot) {
    var file = new Path[1];
    robot.interact(() -> file[0] = Screens.capture(field.getScene(), "setup"));
    return file[0];
  }
}
