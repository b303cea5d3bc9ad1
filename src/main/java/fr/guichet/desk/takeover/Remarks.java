package fr.guichet.desk.takeover;

import static fr.guichet.model.text.Texts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is worth saying of an import although nothing was refused: once each, with its number of
 * rows.
 */
final class Remarks {

  private final List<String> said = new ArrayList<>();
  private final Map<String, Integer> counted = new LinkedHashMap<>();

  void say(String key, Object... args) {
    said.add(text("import.remark." + key, args));
  }

  /** One more row of a kind, told as « n lignes… ». */
  void count(String key) {
    counted.merge(key, 1, Integer::sum);
  }

  List<String> sentences() {
    List<String> all = new ArrayList<>(said);
    counted.forEach((key, rows) -> all.add(text("import.remark." + key, rows)));
    return all;
  }
}
