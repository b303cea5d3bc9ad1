package fr.guichet.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the whole JVM needs before any library loads: quiet logs, French, UTF-8 output. */
public final class JvmSetup {

  private JvmSetup() {}

  public static void apply() {
    Locale.setDefault(Locale.FRANCE);
    // charts are drawn without a display, also beside a window of JavaFX
    System.setProperty("java.awt.headless", "true");
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    // read when the first logger is asked for, and not before the window
    System.setProperty("java.util.logging.config.class", QuietLogs.class.getName());
    writeUtf8();
  }

  /**
   * Files and pipes get UTF-8 on every machine; a Windows console keeps the code page that it
   * displays.
   */
  private static void writeUtf8() {
    if (System.getProperty("os.name").startsWith("Windows") && System.console() != null) {
      return;
    }
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
