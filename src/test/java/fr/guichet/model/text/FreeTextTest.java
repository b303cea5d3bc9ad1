package fr.guichet.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.text.FreeText.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that identify a person are refused, others are not. */
class FreeTextTest {

  // --- NIR

  @ParameterizedTest
  @ValueSource(
      strings = {
        "269054958815780",
        "2 69 05 49 588 157 80",
        "NIR:2 69 05 49 588 157 80.",
        "2.69.05.49.588.157.80",
        "2-69-05-49-588-157-80",
        "2\u00a069\u00a005\u00a049\u00a0588\u00a0157\u00a080",
        "255081416802538",
        "sécu 2 55 08 14 168 025 38 à rappeler",
        // Without its key, and with a mistyped one
        "2690549588157",
        "2 69 05 49 588 157",
        "2 69 05 49 588 157 81",
        "rdv 2026 puis 269054958815780"
      })
  void aNirIsRefused(String text) {
    assertThat(FreeText.problem(text)).isEqualTo(Problem.NIR);
  }

  @Test
  void anyNirIsFoundByItsKeyCorsicaTooAndOneDigitOffIsNot() {
    var random = new Random(97);
    String[] places = {"75", "02", "2A", "2B", "2a", "2b", "97", "99", "13"};
    for (int i = 0; i < 2000; i++) {
      String place = places[i % places.length];
      String number =
          "%d%02d%02d%s%03d%03d"
              .formatted(
                  List.of(1, 2, 3, 4, 7, 8).get(random.nextInt(6)),
                  random.nextInt(100),
                  List.of(1, 12, 7, 20, 42, 50, 99).get(random.nextInt(7)),
                  place,
                  1 + random.nextInt(989),
                  1 + random.nextInt(999));
      int key = key(number);
      assertThat(FreeText.problem("n° %s%02d".formatted(number, key)))
          .as(number)
          .isEqualTo(Problem.NIR);
      int other = 1 + (key + random.nextInt(95)) % 97;
      assertThat(FreeText.problem("n° %s%02d".formatted(number, other)))
          .as("%s%02d written without blanks is some other number", number, other)
          .isNull();
    }
  }

  /** By long division, sign after sign. */
  private static int key(String number) {
    String digits = number.toUpperCase().replace("2A", "19").replace("2B", "18");
    int rest = 0;
    for (char digit : digits.toCharArray()) {
      rest = (rest * 10 + digit - '0') % 97;
    }
    return 97 - rest;
  }

  // --- tax number

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3023217600053",
        "30 23 217 600 053",
        "SPI 3 023 217 600 053",
        "impôts : 3023217600053, à revoir",
        "numéro fiscal 3023217600054",
        "n° fiscal : 30 23 217 600 054"
      })
  void aTaxNumberIsRefused(String text) {
    assertThat(FreeText.problem(text)).isEqualTo(Problem.TAX_NUMBER);
  }

  @Test
  void anyTaxNumberIsFoundByItsKey() {
    var random = new Random(511);
    for (int i = 0; i < 500; i++) {
      long first = random.nextLong(4_000_000_000L);
      String number = "%010d%03d".formatted(first, first % 511);
      assertThat(FreeText.holdsNumber("avis " + number)).as(number).isTrue();
    }
  }

  // --- allocataire

  @ParameterizedTest
  @ValueSource(
      strings = {
        "allocataire 1234567",
        "n° allocataire : 1234567 K",
        "Alloc. 0123456",
        "CAF 1234567",
        "CAF n° 1 234 567",
        "caf, dossier n° 1234567",
        "numéro d’allocataire CAF est 1234567",
        "matricule CAF : 1234567",
        "1234567 (CAF)",
        "1234567K, allocataire",
        "MSA 7654321"
      })
  void aNumberOfAnAllocataireIsRefused(String text) {
    assertThat(FreeText.problem(text)).isEqualTo(Problem.FAMILY_NUMBER);
  }

  // --- what may stand

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "24/11/2026 à 10 h 30, puis le 01.12.2026",
        "du 01 02 2026 au 28 02 2026",
        "IBAN FR76 3000 6000 0112 3456 7890 189",
        "FR7630006000011234567890189",
        "SIRET 732 829 320 00074",
        "73282932000074",
        "SIREN 732829320",
        "dossier 1234567",
        "dossier 2026-118 de la CAF",
        "CAF 12/11/2026",
        "CAF le 24 11 2026 à 9 h",
        "CAF : RSA 635,70 €",
        "CAF 1234567 €",
        "CAF dossier 1234567890",
        "la caféine 1234567",
        "Administration+ n° 128734",
        "mandat 2026/0031",
        "permis NEPH 940175200123",
        "carte 990975201234, passeport 19AB12345",
        "étranger 9912345678",
        "suivi colis 8K00012345678",
        "269054958815781",
        "3023217600054",
        "EAN 3017620422003",
        "avis n° 26 02 1234 567",
        "code postal 02120, 5 pièces, 3 enfants, 1 200 €"
      })
  void whatIsNoNumberOfAPersonPasses(String text) {
    assertThat(FreeText.problem(text)).as(text).isNull();
  }

  @Test
  void aPhoneIsAContactAndNoNumber() {
    for (String phone :
        List.of(
            "06 39 98 12 34",
            "0639981234",
            "+33 6 39 98 12 34",
            "+33 (0)6.39.98.12.34",
            "00 33 6 39 98 12 34")) {
      assertThat(FreeText.problem("rappeler " + phone)).isEqualTo(Problem.CONTACT);
      assertThat(FreeText.holdsNumber(phone)).isFalse();
    }
    assertThat(FreeText.holdsNumber("0639981234 ou 0639985566")).isFalse();
    assertThat(FreeText.problem("binet@exemple.fr")).isEqualTo(Problem.CONTACT);
  }

  /** What false alarms cost: numbers of every length, drawn by chance, as they stand in notes. */
  @Test
  void numbersDrawnByChanceSeldomRaiseAnAlarm() {
    var random = new Random(1);
    List<String> alarms = new ArrayList<>();
    int tried = 0;
    for (int length = 4; length <= 16; length++) {
      for (int i = 0; i < 1000; i++) {
        var digits = new StringBuilder();
        random.ints(length, 0, 10).forEach(digits::append);
        if (FreeText.holdsNumber("dossier " + digits)) {
          alarms.add(digits.toString());
        }
        tried++;
      }
    }
    assertThat(alarms).as("%d of %d", alarms.size(), tried).hasSizeLessThan(tried / 250);
  }

  @Test
  void aTextIsKeptOnOneLineUpTo140Characters() {
    assertThat(FreeText.clean("  a\n b ")).isEqualTo("a b");
    assertThat(FreeText.problem("x".repeat(140))).isNull();
    assertThat(FreeText.problem("x".repeat(141))).isEqualTo(Problem.TOO_LONG);
  }
}
