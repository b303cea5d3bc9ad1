package fr.guichet;

import fr.guichet.model.text.Texts;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/** The window's beginning, and the only place that wires services. */
public final class App extends Application {

  @Override
  public void start(Stage stage) {
    stage.setTitle(Texts.text("app.title"));
    stage.setScene(new Scene(new BorderPane(), 1366, 768));
    stage.show();
  }
}
