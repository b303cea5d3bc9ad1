package fr.guichet.start;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The least that a window of this look can be: one field that has the focus. */
public final class BareWindow extends Application {

  @Override
  public void start(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    var field = new PasswordField();
    field.setId("password");
    stage.setScene(new Scene(new VBox(field), 1366, 768));
    stage.show();
    field.requestFocus();
  }

  /** Opens the window until it is closed: what the JVM learns from is a run without a probe. */
  public static void main(String[] args) {
    Application.launch(BareWindow.class);
  }
}
