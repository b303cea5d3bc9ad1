package fr.guichet.protection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.account.PasswordProblem;
import fr.guichet.model.account.Secret;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords are refused, and for what reason. */
class PasswordRulesTest {

  private static final List<String> NAMES =
      List.of("France services de Guise", "Camille Martin", "Élodie Lê-Dubois");

  private static PasswordProblem problem(String password) {
    return PasswordRules.problem(Secret.of(password), NAMES).orElse(null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "azerty", "Xk9#vLq2!mRt7", "treize signes"})
  void fewerThanFourteenCharactersAreRefused(String password) {
    assertThat(problem(password)).isEqualTo(PasswordProblem.TOO_SHORT);
  }

  @Test
  void charactersAreCountedAsPeopleDo() {
    assertThat(problem("🐔".repeat(13))).isEqualTo(PasswordProblem.TOO_SHORT);
    assertThat(problem("x".repeat(201))).isEqualTo(PasswordProblem.TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "camille-pose-un-vélo-vert",
        "le jardin de Mme MARTIN fleurit",
        "j’habite à Guise depuis longtemps",
        "elodie range ses pommes vertes",
        "DUBOIS range ses pommes vertes",
        "C.a.m.i.l.l.e jongle avec neuf quilles"
      })
  void namesOfAgentsAndOfTheSiteAreRefused(String password) {
    assertThat(problem(password)).isEqualTo(PasswordProblem.NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aaaaaaaaaaaaaaaa",
        "abcabcabcabcabc",
        "12345678901234",
        "98765432109876",
        "azertyuiopqsdfgh",
        "qwertyuiop123456",
        "1qaz2wsx3edc4rfv",
        "wxcvbnwxcvbnwxcvbn",
        "motdepasse2026",
        "MotDePasse-2026!",
        "M0tDeP@sse2026!!",
        "motdepassemotdepasse",
        "passwordpassword",
        "P@ssw0rd123456!",
        "Printemps2026!!",
        "printemps-2026-printemps",
        "Hiver20252026!!",
        "Decembre2026***",
        "Bonjour123456789",
        "azerty-azerty-azerty",
        "jetaimejetaime14",
        "14071989140719",
        "06071985-06071985",
        "20262027202820",
        "correcthorsebatterystaple",
        "bienvenue-bonjour",
        "Doudou1985chocolat",
        "Nicolas-Sophie-1989",
        "service-accueil-2026",
        "administrateur1",
        "Changez-moi-2026",
        "              x"
      })
  void commonOnesAreRefused(String password) {
    assertThat(problem(password)).isEqualTo(PasswordProblem.COMMON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "correct cheval batterie agrafe",
        "Le chat de la voisine dort sur le poêle",
        "France services, ouvert cinq jours !",
        "xkqvbtzmwpdhrl",
        "Xk9#vLq2!mRt7w",
        "une phrase de passe pour le poste",
        "четырнадцать слов",
        "ma grand-mère compte 3 poules"
      })
  void longOnesAreTakenWhateverTheirSigns(String password) {
    assertThat(problem(password)).isNull();
  }

  @Test
  void everyPhraseOfTheProgramIsTakenAndNoneComesTwice() {
    Random random = new Random(7);
    Set<String> drawn = new HashSet<>();
    for (int i = 0; i < 500; i++) {
      Secret phrase = Phrase.draw(random);
      assertThat(PasswordRules.problem(phrase, List.of("Guise"))).isEmpty();
      assertThat(phrase.reveal().split(" ")).hasSize(Phrase.WORDS).doesNotHaveDuplicates();
      drawn.add(phrase.reveal());
    }
    assertThat(drawn).hasSize(500);
  }

  @Test
  void aPhraseHoldsAsMuchAsFourteenLettersDrawnByChance() {
    List<String> words = WordList.read(WordList.PHRASES);
    assertThat(words).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(2048);
    double bits = Phrase.WORDS * Math.log(words.size()) / Math.log(2);
    double letters = PasswordRules.LEAST * Math.log(26) / Math.log(2);
    assertThat(bits).isGreaterThanOrEqualTo(letters);
    assertThat(words).allMatch(word -> word.matches("[a-z]{5,8}"));
  }
}
