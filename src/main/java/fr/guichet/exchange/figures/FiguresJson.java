package fr.guichet.exchange.figures;

import fr.guichet.model.closing.MonthView;
import fr.guichet.model.closing.United;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.PeriodFigures;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The figures of a month as JSON, for other programs. Keys may be added, never renamed. */
public final class FiguresJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private FiguresJson() {}

  /** The month's own figures, those compared with it under previousMonth and lastYear. */
  public static String write(MonthFigures figures) {
    return MAPPER.writeValueAsString(json(figures));
  }

  /** The same of a month that may be closed: its state, when and by whom, whether recomputed. */
  public static String write(MonthView view) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("state", view.state());
    if (view.closed()) {
      json.put("closedAt", Instant.ofEpochMilli(view.closing().at()).toString());
      json.put("closedBy", view.closing().agent());
      json.put("recomputed", view.recomputed());
    }
    if (view.united().several()) {
      json.put("posts", view.united().posts().stream().map(FiguresJson::post).toList());
    }
    json.putAll(json(view.figures()));
    return MAPPER.writeValueAsString(json);
  }

  private static Map<String, Object> post(United.Part part) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", part.name());
    if (part.until() != null) {
      json.put("until", Instant.ofEpochMilli(part.until()).toString());
    }
    json.put("complete", !part.behind());
    return json;
  }

  private static Map<String, Object> json(MonthFigures figures) {
    Map<String, Object> json = new LinkedHashMap<>();
    Period period = figures.period();
    PeriodFigures now = figures.compared().now();
    json.putAll(PeriodJson.days(period));
    json.putAll(PeriodJson.totals(now.totals()));
    json.putAll(GroupJson.of(figures));
    json.put("days", RhythmJson.days(figures.days()));
    json.putAll(PeriodJson.around(now));
    json.putAll(RhythmJson.of(figures.rhythm()));
    json.putAll(ObstacleJson.of(figures.obstacles()));
    json.put("openMatters", ObstacleJson.open(figures.openMatters()));
    json.put("publics", PublicsJson.of(figures.publics()));
    json.put("data", GroupJson.data(figures.data()));
    json.put("previousMonth", compared(period.previous(), figures.compared().previous()));
    json.put("lastYear", compared(period.lastYear(), figures.compared().lastYear()));
    return json;
  }

  private static Map<String, Object> compared(Period period, PeriodFigures figures) {
    Map<String, Object> json = new LinkedHashMap<>(PeriodJson.days(period));
    json.putAll(PeriodJson.totals(figures.totals()));
    json.putAll(PeriodJson.around(figures));
    return json;
  }
}
