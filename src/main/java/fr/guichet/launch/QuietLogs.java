package fr.guichet.launch;

import java.io.IOException;
import java.io.InputStream;
import java.util.logging.LogManager;

/** What {@link LogManager} makes to be configured: libraries say little. */
public final class QuietLogs {

  public QuietLogs() throws IOException {
    try (InputStream settings =
        QuietLogs.class.getResourceAsStream("/fr/guichet/logging.properties")) {
      LogManager.getLogManager().readConfiguration(settings);
    }
  }
}
