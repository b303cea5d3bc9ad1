package fr.guichet.desk.posts;

import fr.guichet.model.posts.PostFolder;
import fr.guichet.model.posts.SealedLine;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.posts.PostBatchTable;
import fr.guichet.storage.table.WindowChoices;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The batches of a post in the exchange folder: a file grows until it is long, then another begins.
 * A file that is missing, or is not as it was written, is written again.
 */
final class OwnFiles {

  /** Characters. */
  private static final int LONG = 400_000;

  private final Database database;
  private final PostFolder folder;
  private final String me;

  OwnFiles(Database database, PostFolder folder, String me) {
    this.database = database;
    this.folder = folder;
    this.me = me;
  }

  /** Numbers of the first and last batch of each file. */
  private List<long[]> spans() {
    List<long[]> spans = new ArrayList<>();
    long number = 0;
    int length = LONG;
    for (int each : database.read(sql -> PostBatchTable.lengths(sql, me))) {
      number++;
      if (length >= LONG) {
        spans.add(new long[] {number, number});
        length = 0;
      }
      spans.getLast()[1] = number;
      length += each;
    }
    return spans;
  }

  /**
   * Writes what the folder lacks.
   *
   * @param names of the files that are there
   * @param whole whether files that were long already are compared too
   */
  void write(Set<String> names, boolean whole) {
    List<long[]> spans = spans();
    for (long[] span : spans) {
      String name = new FileNames.Batches(me, me, span[0]).name();
      if (!whole && span != spans.getLast() && names.contains(name)) {
        continue;
      }
      List<SealedLine> lines =
          database.read(sql -> PostBatchTable.between(sql, me, span[0], span[1]));
      if (!folder.read(name).equals(new PostFolder.Read(lines, 0))) {
        folder.write(name, lines);
      }
    }
  }

  /**
   * Writes again what this post gave for others, or as what it was before it was brought back, and
   * what is not as it was written.
   *
   * @param found what lies in the folder: what is sound of it and waits for others stays
   */
  void mend(Found found) {
    List<String> mine = database.read(WindowChoices::workstations);
    found.unsound().stream()
        .flatMap(name -> FileNames.Batches.of(name).stream())
        .filter(file -> mine.contains(file.writer()) && !file.post().equals(me))
        .forEach(file -> mend(file, found.after(file)));
  }

  private void mend(FileNames.Batches file, Map<Long, SealedLine> waiting) {
    TreeMap<Long, SealedLine> numbered = new TreeMap<>(waiting);
    database
        .read(sql -> PostBatchTable.between(sql, file.post(), file.first(), Integer.MAX_VALUE))
        .forEach(line -> numbered.put(line.number(), line));
    List<SealedLine> lines = List.copyOf(numbered.values());
    if (lines.isEmpty()) {
      folder.delete(file.name());
    } else {
      folder.write(file.name(), lines);
    }
  }

  /**
   * Gives batches of other posts that somebody lacks and that lie nowhere in the folder: those of a
   * post that is lost, whose files were.
   *
   * @param from the last batch of each post that everybody has
   */
  void relay(Set<String> names, Map<String, Long> from, Map<String, Long> known) {
    for (Map.Entry<String, Long> each : known.entrySet()) {
      long first = from.getOrDefault(each.getKey(), each.getValue()) + 1;
      if (!each.getKey().equals(me) && first <= each.getValue()) {
        relay(names, each.getKey(), first, each.getValue());
      }
    }
  }

  private void relay(Set<String> names, String post, long first, long last) {
    List<SealedLine> there =
        names.stream()
            .filter(
                name -> FileNames.Batches.of(name).filter(f -> f.post().equals(post)).isPresent())
            .flatMap(name -> folder.read(name).lines().stream())
            .toList();
    List<SealedLine> lacking =
        database.read(sql -> PostBatchTable.between(sql, post, first, last)).stream()
            .filter(line -> !there.contains(line))
            .toList();
    if (!lacking.isEmpty()) {
      long number = lacking.getFirst().number();
      folder.write(new FileNames.Batches(me, post, number).name(), lacking);
    }
  }
}
