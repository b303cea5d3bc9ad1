package fr.guichet.model.site.holiday;

import java.util.List;

/**
 * What a site changes in the public holidays of its commune.
 *
 * @param worked those on which it opens as on any day, Whit Monday for one; each once
 * @param added days that it keeps like public holidays; each once
 */
public record HolidayChanges(List<Holiday> worked, List<OwnHoliday> added) {

  public static final HolidayChanges NONE = new HolidayChanges(List.of(), List.of());

  public HolidayChanges {
    worked = worked.stream().sorted().distinct().toList();
    added = added.stream().distinct().toList();
  }
}
