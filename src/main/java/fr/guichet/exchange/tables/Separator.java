package fr.guichet.exchange.tables;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What separates the cells of a text file.
 *
 * @param announced true when the first line says so ({@code sep=;}) and is no row
 */
record Separator(char sign, boolean announced) {

  private static final Pattern ANNOUNCED = Pattern.compile("\\A\"?sep=([;,\\t])\"?\\r?(\\n|\\z)");

  /** How much of a file is looked at, in characters. */
  static final int SAMPLE = 1 << 16;

  static Separator of(String text) {
    Matcher first = ANNOUNCED.matcher(text);
    if (first.find()) {
      return new Separator(first.group(1).charAt(0), true);
    }
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    char best = ';';
    long score = 0;
    for (char candidate : new char[] {';', '\t', ','}) {
      long found = score(sample, candidate);
      if (found > score) {
        best = candidate;
        score = found;
      }
    }
    return new Separator(best, false);
  }

  /** Rows that agree on their number of separators, weighted by that number. */
  private static long score(String sample, char separator) {
    Map<Integer, Integer> rowsByCount = new HashMap<>();
    int count = 0;
    boolean quoted = false;
    for (char c : sample.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        count++;
      } else if (c == '\n' && !quoted) {
        rowsByCount.merge(count, 1, Integer::sum);
        count = 0;
      }
    }
    rowsByCount.merge(count, 1, Integer::sum);
    return rowsByCount.entrySet().stream()
        .mapToLong(entry -> (long) entry.getKey() * entry.getValue())
        .max()
        .orElse(0);
  }
}
