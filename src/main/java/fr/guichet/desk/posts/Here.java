package fr.guichet.desk.posts;

import fr.guichet.model.text.Ids;
import fr.guichet.protection.PostSeal;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.log.Author;
import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A post as its exchange sees it.
 *
 * @param seal with the key of the data
 * @param author of what the exchange itself writes, out of the reach of undo
 * @param lasting is told what whoever serves has done that no undo reaches, as a label says it
 * @param read is told of the kinds of entries that came
 * @param erased is told that personal values left here since they left elsewhere
 */
public record Here(
    Database database,
    Clock clock,
    Ids ids,
    PostSeal seal,
    Supplier<Author> author,
    Consumer<String> lasting,
    Consumer<Set<String>> read,
    Runnable erased) {}
