package fr.guichet.model;

/** Follows a long task, and may ask it to stop. Called on the thread that does the task. */
public interface Progress {

  /** Nobody watches, nobody stops it. */
  Progress NONE =
      new Progress() {
        @Override
        public void at(double share) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /**
   * @param share what is done, from 0 to 1
   */
  void at(double share);

  /** True once the task is no longer wanted: it stops soon, and leaves no trace. */
  boolean cancelled();
}
