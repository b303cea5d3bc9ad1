package fr.guichet.crash;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A real file system of a few megabytes (tmpfs). Where mounting is not permitted the test is
 * skipped, and says so.
 */
final class SmallDisk implements AutoCloseable {

  private static final String SIZE = "8m";

  private final Path path;

  private SmallDisk(Path path) {
    this.path = path;
  }

  static SmallDisk at(Path path) throws IOException {
    Files.createDirectories(path);
    boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "guichet", path.toString());
    assumeTrue(mounted, "NOT CHECKED: mounting a small disk is not permitted here");
    return new SmallDisk(path);
  }

  private static boolean run(String... command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException _) {
      return false; // no such command
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  Path folder() {
    return path.resolve("data");
  }

  private Path filler() {
    return path.resolve("filler");
  }

  /** Leaves no byte free. */
  void fill() {
    byte[] block = new byte[512];
    try (OutputStream out = Files.newOutputStream(filler())) {
      while (true) {
        out.write(block);
      }
    } catch (IOException _) {
      // that was the aim
    }
  }

  void free() throws IOException {
    Files.delete(filler());
  }

  /** Nobody may have a file open for writing. */
  void readOnly(boolean on) {
    String mode = on ? "ro" : "rw";
    if (!run("mount", "-o", "remount," + mode, path.toString())) {
      throw new AssertionError("remount " + mode);
    }
  }

  @Override
  public void close() {
    run("umount", "-l", path.toString());
  }
}
