package fr.guichet.model.site.hours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.site.hours.HoursReading.Closed;
import fr.guichet.model.site.hours.HoursReading.NotGiven;
import fr.guichet.model.site.hours.HoursReading.NotUnderstood;
import fr.guichet.model.site.hours.HoursReading.Open;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTextTest {

  private static final Interval MORNING = Interval.of("09:00", "12:00");
  private static final Interval AFTERNOON = Interval.of("14:00", "17:00");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9h-12h / 14h-17h",
        "9 h – 12 h / 14 h – 17 h",
        "9\u00a0h\u00a0à\u00a012\u00a0h et 14\u202fh à 17\u202fh",
        "de 9h à 12h et de 14h à 17h",
        "09:00-12:00 14:00-17:00",
        "09:00:00 - 12:00:00 / 14:00:00 - 17:00:00",
        "9H/12H 14H/17H",
        "9h à midi, 14h à 17h",
        "9.00-12.00 ; 14.00-17.00",
        "9-12/14-17",
        "9h12h14h17h",
        "9h00 - 12h00 - 14h00 - 17h00.",
        "Ouvert de 9 heures à 12 heures puis de 14 heures à 17 heures",
        "9h–12h\n14h–17h (sans rendez-vous)"
      })
  void aDayWithTwoHalvesIsReadHoweverItIsWritten(String text) {
    assertThat(HoursText.read(text)).isEqualTo(new Open(List.of(MORNING, AFTERNOON)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9h12", "9 12", "9/12", "30-45", "03 27 64 10 12", "9", "à 9h", "9h 12"})
  void numbersThatAreNoIntervalAreNotMadeIntoOne(String text) {
    assertThat(HoursText.read(text)).isEqualTo(new NotUnderstood(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12h-9h",
        "9h-9h",
        "9h-12h 11h-17h",
        "14h-17h / 9h-12h",
        "2h-5h",
        "9h-25h",
        "9h-12h / 14h",
        "9h-12h (semaines paires)",
        "9h-12h sur rendez-vous",
        "9h-12h, après-midi sur RDV",
        "9h-12h sauf mercredi",
        "1er samedi du mois : 9h-12h",
        "fermé 12h-14h",
        "fermé / 9h-17h",
        "Permanence à Guise : 9h-12h",
        "Lundi : 9h-12h"
      })
  void whatHoldsOnlySometimesOrCannotBeIsShownAsItIs(String text) {
    assertThat(HoursText.read(" " + text + " ")).isEqualTo(new NotUnderstood(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Fermé", "FERMÉE", "-", "–", "/", "'-", "Fermé / Fermé", "non", "fermé."})
  void aClosedDayIsClosed(String text) {
    assertThat(HoursText.read(text)).isEqualTo(new Closed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \u00a0", "Horaires non communiqués", "Non communiqué", "NC"})
  void nothingSaidIsNotClosed(String text) {
    assertThat(HoursText.read(text)).isEqualTo(new NotGiven());
    assertThat(HoursText.read(null)).isEqualTo(new NotGiven());
  }

  @Test
  void aClosedHalfLeavesTheOther() {
    assertThat(HoursText.read("9h-12h / Fermé")).isEqualTo(new Open(List.of(MORNING)));
    assertThat(HoursText.read("FERME / 14h – 17h")).isEqualTo(new Open(List.of(AFTERNOON)));
    assertThat(HoursText.read("- / 14h-17h")).isEqualTo(new Open(List.of(AFTERNOON)));
  }

  @Test
  void numbersThatAreNoHourAreMinutes() {
    assertThat(HoursText.read("8h30-11h-45 et 13 -30 à 17h"))
        .isEqualTo(new Open(List.of(Interval.of("08:30", "11:45"), Interval.of("13:30", "17:00"))));
  }

  @Test
  void theNameOfTheDayIsKnownInItsOwnColumnOnly() {
    assertThat(HoursText.read("Vendredi : 9h-12h", DayOfWeek.FRIDAY))
        .isEqualTo(new Open(List.of(MORNING)));
    assertThat(HoursText.read("Je 9h-12h", DayOfWeek.THURSDAY))
        .isEqualTo(new Open(List.of(MORNING)));
    assertThat(HoursText.read("Me 9h-12h", DayOfWeek.TUESDAY))
        .isEqualTo(new NotUnderstood("Me 9h-12h"));
    assertThat(HoursText.read("Mardi sur RDV", DayOfWeek.TUESDAY))
        .isEqualTo(new NotUnderstood("Mardi sur RDV"));
    assertThat(HoursText.read(null, DayOfWeek.MONDAY)).isEqualTo(new NotGiven());
  }
}
