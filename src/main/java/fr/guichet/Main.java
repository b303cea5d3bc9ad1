package fr.guichet;

/** Starts Guichet. */
public final class Main {
  private Main() {}

  /** Opens the window or runs a command. */
  public static void main(String[] args) {}
}
