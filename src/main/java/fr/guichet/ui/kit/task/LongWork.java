package fr.guichet.ui.kit.task;

/** Work that tells how far it is and stops when asked to. */
@FunctionalInterface
public interface LongWork<T> {

  /**
   * Does the work off the JavaFX thread.
   *
   * @param task takes the progress, and tells whether to stop
   */
  T run(LongTask task) throws Exception;
}
