package fr.guichet.storage.file;

import java.time.Instant;

/** Told of every write, on the thread that wrote; what a status line says comes from here. */
public interface WriteWatch {

  /** Nobody looks. */
  WriteWatch NONE =
      new WriteWatch() {
        @Override
        public void written(Instant at) {}

        @Override
        public void failed(Instant at) {}
      };

  /** A write is durable. */
  void written(Instant at);

  /** A write was taken back. */
  void failed(Instant at);
}
