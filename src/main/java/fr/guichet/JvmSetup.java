package fr.guichet;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.LogManager;

/** What the whole JVM needs before any library loads: quiet logs, French, UTF-8 output. */
final class JvmSetup {

  private JvmSetup() {}

  static void apply() {
    Locale.setDefault(Locale.FRANCE);
    // charts are drawn without a display, also beside a window of JavaFX
    System.setProperty("java.awt.headless", "true");
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    quietLogs();
    writeUtf8();
  }

  private static void quietLogs() {
    try (InputStream settings = JvmSetup.class.getResourceAsStream("logging.properties")) {
      LogManager.getLogManager().readConfiguration(settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Files and pipes get UTF-8 on every machine; a Windows console keeps the code page that it
   * displays.
   */
  private static void writeUtf8() {
    if (System.console() != null && System.getProperty("os.name").startsWith("Windows")) {
      return;
    }
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
