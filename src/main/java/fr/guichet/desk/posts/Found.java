package fr.guichet.desk.posts;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.posts.PostFolder;
import fr.guichet.model.posts.SealedLine;
import fr.guichet.model.posts.SealedLine.What;
import fr.guichet.protection.PostSeal;
import fr.guichet.storage.log.Snapshots;
import fr.guichet.storage.posts.Batch;
import fr.guichet.storage.posts.PrivateState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What lies in the exchange folder and is not known here yet, opened. */
final class Found {

  /** A batch as it lies there, and what it says. */
  record Opened(SealedLine line, Batch batch) {}

  /** A private file. */
  record Private(long at, PrivateState state) {}

  private final PostSeal seal;
  private final PostFolder folder;
  private final Map<String, TreeMap<Long, Opened>> batches = new TreeMap<>();
  private final Map<String, Presence> presences = new TreeMap<>();
  private final Map<String, Private> privates = new TreeMap<>();
  private final Set<String> refused = new TreeSet<>();
  private final Set<String> damaged = new TreeSet<>();
  private final Set<String> names;

  Found(PostSeal seal, PostFolder folder) {
    this.seal = seal;
    this.folder = folder;
    this.names = folder.names();
  }

  /**
   * Reads it.
   *
   * @param known the last batch of each post that is here
   * @param privateAt the private file of each post that was read last
   */
  Found read(Map<String, Long> known, Map<String, Long> privateAt) {
    for (FileNames.Batches file : worthReading(known)) {
      for (SealedLine line : lines(file.name(), What.BATCH)) {
        if (line.number() > known.getOrDefault(line.post(), 0L)) {
          open(file.name(), line, Batch.class).forEach(batch -> add(new Opened(line, batch)));
        }
      }
    }
    for (String name : names) {
      if (FileNames.is(What.PRESENCE, name)) {
        lines(name, What.PRESENCE)
            .forEach(
                line ->
                    open(name, line, Presence.class)
                        .forEach(said -> presences.put(line.post(), said)));
      } else if (FileNames.is(What.PRIVATE, name)) {
        lines(name, What.PRIVATE).stream()
            .filter(line -> line.number() > privateAt.getOrDefault(line.post(), 0L))
            .forEach(
                line ->
                    open(name, line, PrivateState.class)
                        .forEach(
                            state -> privates.put(line.post(), new Private(line.number(), state))));
      }
    }
    return this;
  }

  private void add(Opened opened) {
    batches
        .computeIfAbsent(opened.line().post(), _ -> new TreeMap<>())
        .put(opened.line().number(), opened);
  }

  /** Of each sequence of files those that may hold something new. */
  private List<FileNames.Batches> worthReading(Map<String, Long> known) {
    Map<String, TreeMap<Long, FileNames.Batches>> sequences = new HashMap<>();
    names.forEach(
        name ->
            FileNames.Batches.of(name)
                .ifPresent(
                    file ->
                        sequences
                            .computeIfAbsent(file.sequence(), _ -> new TreeMap<>())
                            .put(file.first(), file)));
    List<FileNames.Batches> worth = new ArrayList<>();
    for (TreeMap<Long, FileNames.Batches> sequence : sequences.values()) {
      FileNames.Batches any = sequence.firstEntry().getValue();
      if (!any.writer().equals(any.post())) {
        // What was given for another post may have holes
        worth.addAll(sequence.values());
        continue;
      }
      long last = known.getOrDefault(any.post(), 0L);
      Long from = sequence.floorKey(last + 1);
      worth.addAll(from == null ? sequence.values() : sequence.tailMap(from).values());
    }
    return worth;
  }

  private List<SealedLine> lines(String name, What what) {
    PostFolder.Read read = folder.read(name);
    if (read.damaged() > 0) {
      damaged.add(name);
    }
    return read.lines().stream().filter(line -> line.what() == what).toList();
  }

  /** One or none: what does not open is told by the name of its file. */
  private <T> List<T> open(String name, SealedLine line, Class<T> type) {
    try {
      return List.of(Snapshots.read(seal.open(line), type));
    } catch (Failure _) {
      refused.add(name);
      return List.of();
    }
  }

  Map<String, TreeMap<Long, Opened>> batches() {
    return batches;
  }

  /** What opened of the post of a file, from the first number of that file on. */
  Map<Long, SealedLine> after(FileNames.Batches file) {
    Map<Long, SealedLine> lines = new TreeMap<>();
    batches
        .getOrDefault(file.post(), new TreeMap<>())
        .tailMap(file.first())
        .forEach((number, opened) -> lines.put(number, opened.line()));
    return lines;
  }

  Map<String, Presence> presences() {
    return presences;
  }

  Map<String, Private> privates() {
    return privates;
  }

  Set<String> names() {
    return names;
  }

  /** The files with something that this site did not seal, or that was changed since. */
  Set<String> refused() {
    return refused;
  }

  /** The files with something that is not as somebody wrote it. */
  Set<String> unsound() {
    Set<String> all = new TreeSet<>(refused);
    all.addAll(damaged);
    return all;
  }

  /** The files with something cut short or copied badly. */
  Set<String> damaged() {
    return damaged;
  }
}
