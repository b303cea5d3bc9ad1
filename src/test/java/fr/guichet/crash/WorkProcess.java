package fr.guichet.crash;

import java.nio.file.Path;

/** Runs one work without end; made to be killed. */
final class WorkProcess {

  /** Ends a line that was said whole. */
  static final String END = " .";

  private WorkProcess() {}

  public static void main(String[] arguments) {
    Killed.valueOf(arguments[0]).work().run(Path.of(arguments[1]), WorkProcess::say);
  }

  private static void say(String line) {
    System.out.println(line + END);
    System.out.flush();
  }
}
