package fr.guichet.launch;

/** The screen of a Linux machine, as far as a window depends on it. */
public interface Display {

  /** The display's name as the environment gives it, empty if there is none. */
  String name();

  /** Whether GTK 3 can be loaded, without which JavaFX opens no window. */
  boolean hasGtk();

  /** Whether the display lets this user connect. */
  boolean accepts();
}
