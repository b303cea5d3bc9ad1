package fr.guichet.launch;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Map;
import java.util.Optional;

/** Asks the machine's own libraries, the ones that JavaFX will load. */
@SuppressWarnings("restricted")
public record LinuxDisplay(String name) implements Display {

  /** Empty where nothing needs to be asked: not Linux, or JavaFX told to draw in memory. */
  public static Optional<Display> ofThisMachine() {
    boolean linux = System.getProperty("os.name").startsWith("Linux");
    boolean inMemory = "Headless".equals(System.getProperty("glass.platform"));
    return linux && !inMemory ? Optional.of(of(System.getenv())) : Optional.empty();
  }

  static LinuxDisplay of(Map<String, String> environment) {
    String x11 = environment.getOrDefault("DISPLAY", "");
    return new LinuxDisplay(x11.isEmpty() ? environment.getOrDefault("WAYLAND_DISPLAY", "") : x11);
  }

  @Override
  public boolean hasGtk() {
    return canLoad("libgtk-3.so.0");
  }

  static boolean canLoad(String library) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(library, arena);
      return true;
    } catch (IllegalArgumentException missing) {
      return false;
    }
  }

  /** JavaFX draws through X11, on Wayland too. */
  @Override
  public boolean accepts() {
    try (Arena arena = Arena.ofConfined()) {
      return connects(SymbolLookup.libraryLookup("libX11.so.6", arena));
    } catch (IllegalArgumentException missing) {
      return false;
    }
  }

  private static boolean connects(SymbolLookup x11) {
    var open = FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS);
    var close = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
    var linker = Linker.nativeLinker();
    try {
      var connection =
          (MemorySegment)
              linker
                  .downcallHandle(x11.findOrThrow("XOpenDisplay"), open)
                  .invokeExact(MemorySegment.NULL);
      if (connection.equals(MemorySegment.NULL)) {
        return false;
      }
      int closed =
          (int)
              linker
                  .downcallHandle(x11.findOrThrow("XCloseDisplay"), close)
                  .invokeExact(connection);
      return closed == 0;
    } catch (Throwable e) { // what invokeExact declares
      throw new IllegalStateException(e);
    }
  }
}
