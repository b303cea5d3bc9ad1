package fr.guichet.model.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.account.RecoveryCode.Reading;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private final RecoveryCode code = RecoveryCode.draw(new Random(5));

  @Test
  void sevenGroupsOfFiveSignsHoldMoreThan128Bits() {
    assertThat(code.groups()).hasSize(7).allMatch(group -> group.length() == 5);
    assertThat(4 * 7 * 5).as("bits drawn").isGreaterThanOrEqualTo(128);
    Set<String> drawn = new HashSet<>();
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      drawn.add(RecoveryCode.draw(random).text());
    }
    assertThat(drawn).hasSize(1000);
  }

  @Test
  void itIsReadHoweverItWasCopied() {
    assertIsRead(code.text());
    assertIsRead(code.text().toLowerCase(Locale.ROOT).replace('-', ' '));
    assertIsRead(code.text().replace("-", "").replace('0', 'o').replace('1', 'l'));
    assertIsRead(code.text().replace('1', 'I') + "\n");
  }

  private void assertIsRead(String typed) {
    assertThat(RecoveryCode.read(typed))
        .isInstanceOfSatisfying(
            Reading.Whole.class,
            whole -> assertThat(whole.code().secret()).isEqualTo(code.secret()));
  }

  @Test
  void everyWrongSignIsFoundInItsGroup() {
    String text = String.join("", code.groups());
    for (int place = 0; place < text.length(); place++) {
      for (char sign : SIGNS.toCharArray()) {
        if (sign != text.charAt(place)) {
          String wrong = text.substring(0, place) + sign + text.substring(place + 1);
          assertThat(RecoveryCode.read(wrong)).isEqualTo(new Reading.WrongGroup(place / 5 + 1));
        }
      }
    }
  }

  @Test
  void swappedSignsAndSwappedGroupsAreFound() {
    for (int seed = 0; seed < 200; seed++) {
      String text = String.join("", RecoveryCode.draw(new Random(seed)).groups());
      for (int at = 0; at < text.length() - 1; at++) {
        if (at % 5 < 4 && text.charAt(at) != text.charAt(at + 1)) {
          String swapped =
              text.substring(0, at)
                  + text.charAt(at + 1)
                  + text.charAt(at)
                  + text.substring(at + 2);
          assertThat(RecoveryCode.read(swapped)).isEqualTo(new Reading.WrongGroup(at / 5 + 1));
        }
      }
      String groups = text.substring(5, 10) + text.substring(0, 5) + text.substring(10);
      assertThat(RecoveryCode.read(groups)).isEqualTo(new Reading.WrongGroup(1));
    }
  }

  @Test
  void theLengthIsSaid() {
    assertThat(RecoveryCode.read("")).isEqualTo(new Reading.WrongLength(0));
    assertThat(RecoveryCode.read(code.text() + "X")).isEqualTo(new Reading.WrongLength(36));
    assertThat(RecoveryCode.read("U".repeat(35))).isEqualTo(new Reading.WrongGroup(1));
  }

  @Test
  void nothingOfItIsInALog() {
    assertThat(code + " " + code.secret()).isEqualTo("••• •••");
  }
}
