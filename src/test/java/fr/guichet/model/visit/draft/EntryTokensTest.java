package fr.guichet.model.visit.draft;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.visit.Channel;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTokensTest {

  /** A Monday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final Set<String> KNOWN =
      Set.of("mail", "creer mail", "rdv", "rdv caf", "courrier", "courrier poste", "visio", "rsa");

  @Test
  void aVisitOnPaperIsTypedInOneLine() {
    assertThat(read("9h40 tel rsa 20min x2"))
        .isEqualTo(new EntryTokens("rsa", null, 9 * 60 + 40, Channel.PHONE, 20, 2));
  }

  @Test
  void theOrderOfTheTokensDoesNotCount() {
    assertThat(read("x2 rsa 20min hier tel 9h40"))
        .isEqualTo(
            new EntryTokens("rsa", LocalDate.of(2026, 11, 22), 9 * 60 + 40, Channel.PHONE, 20, 2));
  }

  @ParameterizedTest
  @CsvSource({"9h,540", "9h05,545", "09:40,580", "14H30,870", "17h00,1020", "6h,360"})
  void hoursOfTheDayAreTimes(String typed, int minute) {
    assertThat(read(typed + " rsa").minuteOfDay()).isEqualTo(minute);
    assertThat(read(typed + " rsa").words()).isEqualTo("rsa");
  }

  @ParameterizedTest
  @CsvSource({
    "20min,20",
    "20mn,20",
    "20’,20",
    "20',20",
    "20 min,20",
    "1h,60",
    "1h30,90",
    "1h15min,75"
  })
  void lengthsHaveAUnitOrAreShorterThanTheNight(String typed, int minutes) {
    assertThat(read("rsa " + typed).minutes()).isEqualTo(minutes);
    assertThat(read("rsa " + typed).minuteOfDay()).isNull();
    assertThat(read("rsa " + typed).words()).isEqualTo("rsa");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x2", "X2", "2x", "2pers", "2 personnes"})
  void personsAreTypedInSeveralWays(String typed) {
    assertThat(read("rsa " + typed)).isEqualTo(new EntryTokens("rsa", null, null, null, null, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "hier,2026-11-22",
    "avant-hier,2026-11-21",
    "lundi,2026-11-16",
    "Vendredi,2026-11-20",
    "12/10,2026-10-12",
    "24/12,2025-12-24",
    "12/10/2024,2024-10-12",
    "12/10/24,2024-10-12"
  })
  void daysAreNeverLaterThanToday(String typed, LocalDate day) {
    assertThat(read(typed + " rsa")).isEqualTo(new EntryTokens("rsa", day, null, null, null, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rsa",
        "45/13",
        "2042",
        "25h10",
        "x0",
        "0min",
        "17cyber",
        "12",
        "telephone",
        "tel"
      })
  void whatHasNoShapeOfATokenIsAWord(String typed) {
    assertThat(read(typed)).isEqualTo(new EntryTokens(typed, null, null, null, null, null));
  }

  @ParameterizedTest
  @CsvSource({
    "tel rsa,PHONE",
    "Tél rsa,PHONE",
    "rsa mail,MAIL",
    "rdv rsa,APPOINTMENT",
    "visio rsa,VIDEO",
    "rsa courrier,LETTER"
  })
  void aChannelThatFindsNothingWithTheOtherWordsIsTheChannel(String typed, Channel channel) {
    assertThat(read(typed)).isEqualTo(new EntryTokens("rsa", null, null, channel, null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mail", "creer mail", "rdv caf", "courrier poste", "visio"})
  void aChannelThatIsAWordOfAProcedureStaysAWord(String typed) {
    assertThat(read(typed).channel()).isNull();
    assertThat(read(typed).words()).isEqualTo(typed);
  }

  @Test
  void aWordOfAProcedureStaysAWordBesideATime() {
    assertThat(read("9h40 mail"))
        .isEqualTo(new EntryTokens("mail", null, 9 * 60 + 40, null, null, null));
  }

  @Test
  void tokensAloneLeaveNoWord() {
    assertThat(read("9h40 tel"))
        .isEqualTo(new EntryTokens("", null, 9 * 60 + 40, Channel.PHONE, null, null));
    assertThat(read("").any()).isFalse();
  }

  @Test
  void theSecondOfAKindIsAWord() {
    assertThat(read("9h40 10h rsa").words()).isEqualTo("10h rsa");
  }

  @Test
  void tokensChangeTheDraftAndLeaveTheRest() {
    VisitDraft draft = VisitDraft.started("v", "a", 0, Channel.WALK_IN).withNote("une note");
    VisitDraft changed = read("hier 9h40 20min x2 tel rsa").on(draft);
    assertThat(changed)
        .isEqualTo(
            draft
                .at(TODAY.minusDays(1), 580)
                .withMinutes(20)
                .withPersons(2)
                .withChannel(Channel.PHONE));
    assertThat(read("rsa").on(draft)).isEqualTo(draft);
  }

  private static EntryTokens read(String typed) {
    return EntryTokens.read(typed, TODAY, KNOWN::contains);
  }
}
