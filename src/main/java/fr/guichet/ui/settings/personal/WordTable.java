package fr.guichet.ui.settings.personal;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.kit.table.Columns;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.TableView;

/** A table of words that is only read; each is read aloud with the title of its column. */
final class WordTable<T> extends TableView<T> {

  private final Map<String, Function<T, String>> words = new LinkedHashMap<>();
  private final Columns<T> columns;

  /**
   * @param nothing what stands there while it is empty
   */
  WordTable(String id, String name, String nothing) {
    setId(id);
    columns = new Columns<>(this, name, this::spoken);
    columns.nothing(nothing);
  }

  private String spoken(T row) {
    return words.entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue().apply(row))
        .collect(Collectors.joining(", "));
  }

  /** Another column; {@code key} is that of its title. */
  WordTable<T> column(String key, double width, Function<T, String> shown) {
    words.put(text(key), shown);
    columns.words(text(key), width, shown);
    return this;
  }
}
