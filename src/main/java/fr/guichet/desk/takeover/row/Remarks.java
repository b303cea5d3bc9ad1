package fr.guichet.desk.takeover.row;

import static fr.guichet.model.text.Texts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is worth saying of an import although nothing was refused: once each, with its number of
 * rows.
 */
public final class Remarks {

  private final List<String> said = new ArrayList<>();
  private final Map<String, Integer> counted = new LinkedHashMap<>();

  public void say(String key, Object... args) {
    said.add(text("import.remark." + key, args));
  }

  /** One more row of a kind, told as « n lignes… ». */
  public void count(String key) {
    counted.merge(key, 1, Integer::sum);
  }

  public List<String> sentences() {
    List<String> all = new ArrayList<>(said);
    counted.forEach((key, rows) -> all.add(text("import.remark." + key, rows)));
    return all;
  }
}
