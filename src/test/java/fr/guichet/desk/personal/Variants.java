package fr.guichet.desk.personal;

import fr.guichet.model.site.hours.OpeningHours;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A record with one part changed, each part in its turn. */
final class Variants {

  private final Map<String, String> others;
  private final Set<String> leftOut;

  /**
   * @param others another value of parts that name something that must be there, by their names
   * @param leftOut names of parts that are not changed
   */
  Variants(Map<String, String> others, Set<String> leftOut) {
    this.others = others;
    this.leftOut = leftOut;
  }

  /** By the path of the part that was changed; one for which no other value passes is missing. */
  Map<String, Record> of(Record record) {
    Map<String, Record> all = new LinkedHashMap<>();
    RecordComponent[] parts = record.getClass().getRecordComponents();
    for (int i = 0; i < parts.length; i++) {
      if (!leftOut.contains(parts[i].getName())) {
        for (var other : others(parts[i].getName(), parts[i].getType(), read(record, parts[i]))) {
          Record changed = with(record, parts, i, other.value());
          if (changed != null && !changed.equals(record)) {
            all.put(parts[i].getName() + other.path(), changed);
          }
        }
      }
    }
    return all;
  }

  private record Other(String path, Object value) {}

  private List<Other> others(String name, Class<?> type, Object value) {
    List<Other> all = new ArrayList<>();
    if (value != null && !type.isPrimitive() && !(value instanceof Enum)) {
      all.add(new Other(" missing", null));
    }
    switch (value) {
      case null -> all.add(new Other(" there", there(name, type)));
      case OpeningHours hours ->
          all.add(new Other("", hours.with(DayOfWeek.SUNDAY, hours.on(DayOfWeek.MONDAY))));
      case Record inner ->
          of(inner).forEach((path, changed) -> all.add(new Other("." + path, changed)));
      case List<?> list -> lists(name, list, all);
      default -> all.add(new Other("", next(name, value)));
    }
    return all;
  }

  private void lists(String name, List<?> list, List<Other> all) {
    if (list.isEmpty()) {
      throw new AssertionError("The sample says nothing in " + name);
    }
    all.add(new Other(" shorter", list.subList(0, list.size() - 1)));
    for (int i = 0; i < list.size(); i++) {
      for (Other other : others(name, Object.class, list.get(i))) {
        if (other.value() != null) {
          List<Object> changed = new ArrayList<>(list);
          changed.set(i, other.value());
          all.add(new Other("[" + i + "]" + other.path(), changed));
        }
      }
    }
  }

  private Object there(String name, Class<?> type) {
    if (type == Integer.class) {
      return 7;
    }
    if (type == Boolean.class) {
      return true;
    }
    return type == String.class ? others.getOrDefault(name, "x") : null;
  }

  private Object next(String name, Object value) {
    return switch (value) {
      case String text -> others.getOrDefault(name, text + "x");
      case Integer number -> number + 1;
      case Long number -> number + 3_600_000;
      case Boolean holds -> !holds;
      case LocalDate day -> day.plusDays(1);
      case YearMonth month -> month.plusMonths(1);
      case MonthDay day -> day.withDayOfMonth(day.getDayOfMonth() + 1);
      case Enum<?> one -> {
        Object[] all = one.getDeclaringClass().getEnumConstants();
        yield all[(one.ordinal() + 1) % all.length];
      }
      default -> throw new AssertionError("No other " + value.getClass());
    };
  }

  private static Object read(Record record, RecordComponent part) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Null for what the rules of the record refuse. */
  private static Record with(Record record, RecordComponent[] parts, int place, Object value) {
    Class<?>[] types = new Class<?>[parts.length];
    Object[] values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      types[i] = parts[i].getType();
      values[i] = i == place ? value : read(record, parts[i]);
    }
    try {
      Constructor<?> all = record.getClass().getDeclaredConstructor(types);
      all.setAccessible(true);
      return (Record) all.newInstance(values);
    } catch (InvocationTargetException refused) {
      return null;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
