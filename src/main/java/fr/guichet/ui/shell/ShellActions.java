package fr.guichet.ui.shell;

/** What the rail's foot can ask for. */
interface ShellActions {

  void switchAgent();

  void switchDiscreet();

  void lock();

  void help();
}
