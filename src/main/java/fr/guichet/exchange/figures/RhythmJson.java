package fr.guichet.exchange.figures;

import fr.guichet.model.figures.ChannelFigures;
import fr.guichet.model.figures.DayFigures;
import fr.guichet.model.figures.HourFigures;
import fr.guichet.model.figures.Rhythm;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Channels, hours and days, for other programs. */
final class RhythmJson {

  private RhythmJson() {}

  static Map<String, Object> of(Rhythm rhythm) {
    Map<String, Object> json = new LinkedHashMap<>();
    Map<String, Object> channels = new LinkedHashMap<>();
    rhythm.channels().forEach(each -> channels.put(each.channel().name(), channel(each)));
    json.put("channelFigures", channels);
    json.put("hours", rhythm.hours().stream().map(RhythmJson::hour).toList());
    Map<String, Object> days = new LinkedHashMap<>();
    rhythm.days().forEach((day, figures) -> days.put(day.toString(), day(figures)));
    json.put("dayFigures", days);
    return json;
  }

  /** Visits and requests of each day with a visit. */
  static Map<String, List<Integer>> days(SortedMap<LocalDate, DayFigures> days) {
    Map<String, List<Integer>> json = new LinkedHashMap<>();
    days.forEach((day, n) -> json.put(day.toString(), List.of(n.visits(), n.requests())));
    return json;
  }

  private static Map<String, Object> channel(ChannelFigures channel) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("visits", channel.visits());
    json.put("requests", channel.requests());
    json.put("outcomes", PeriodJson.present(channel.outcomes().counts()));
    json.putAll(PeriodJson.rates(channel.outcomes()));
    json.put("minutes", channel.minutes());
    json.put("previousMonth", channel.previousMonth());
    json.put("lastYear", channel.lastYear());
    return json;
  }

  private static Map<String, Object> hour(HourFigures hour) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("weekday", hour.weekday().name());
    json.put("hour", hour.hour());
    json.put("visits", hour.visits());
    json.put("requests", hour.requests());
    json.put("openMinutes", hour.openMinutes());
    json.put("notTaken", hour.notTaken());
    return json;
  }

  private static Map<String, Object> day(DayFigures day) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("visits", day.visits());
    json.put("requests", day.requests());
    json.put("resolved", day.resolved());
    json.put("place", day.held().place());
    json.put("state", day.held().state());
    json.put("openMinutes", day.held().openMinutes());
    json.put("present", day.held().present());
    json.put("noted", day.held().noted());
    json.put("outages", day.outages());
    json.put("outageMinutes", day.outageMinutes());
    json.put("notTaken", day.notTaken());
    return json;
  }
}
