package fr.guichet.exchange.sites;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which column of a list holds what; a day may have several, for morning and afternoon. */
final class ListHeading {

  private static final List<String> DAYS = List.of("lun", "mar", "mer", "jeu", "ven", "sam", "dim");

  /** « h_lundi », « horaires_lundi », « h_lun », « horaire_lundi_matin », « Lundi après-midi ». */
  private static final Pattern DAY =
      Pattern.compile(
          "(?:(?:h|hor|horaires?|heures?|ouverture|d|du|de|le) )*"
              + "(lun|mar|mer|jeu|ven|sam|dim)(di|credi|dredi|edi|anche)?"
              + "(?: (?:matin|matinee|am|pm|aprem|ap midi|apres midi|soir))?");

  private final Map<ListColumn, Integer> columns = new EnumMap<>(ListColumn.class);
  private final Map<DayOfWeek, List<Integer>> days = new EnumMap<>(DayOfWeek.class);

  ListHeading(List<String> cells) {
    List<String> headings = ListColumn.fold(cells);
    for (ListColumn column : ListColumn.values()) {
      columns.put(column, column.in(headings));
    }
    for (int at = 0; at < headings.size(); at++) {
      Matcher day = DAY.matcher(headings.get(at));
      if (day.matches()) {
        days.computeIfAbsent(DayOfWeek.of(DAYS.indexOf(day.group(1)) + 1), _ -> new ArrayList<>())
            .add(at);
      }
    }
  }

  /** Whether these are the headings of a list of sites: at least a name and a city. */
  boolean found() {
    return columns.get(ListColumn.NAME) >= 0 && columns.get(ListColumn.CITY) >= 0;
  }

  /** The cell of a row, trimmed and on one line; empty when the list has no such column. */
  String cell(List<String> row, ListColumn column) {
    return cell(row, columns.get(column)).replaceAll("[\\s\\p{Z}]+", " ");
  }

  /** What a row says about each day, as it is; halves of a day are joined by a stroke. */
  Map<DayOfWeek, String> hours(List<String> row) {
    Map<DayOfWeek, String> hours = new EnumMap<>(DayOfWeek.class);
    days.forEach(
        (day, places) ->
            hours.put(
                day,
                places.stream()
                    .map(at -> cell(row, at))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" / "))));
    return hours;
  }

  private static String cell(List<String> row, int at) {
    return at >= 0 && at < row.size() ? row.get(at).strip() : "";
  }
}
