package fr.guichet.desk.account;

import fr.guichet.model.account.Secret;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.text.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Short codes that lift the veil, chosen by agents for the day: in memory only, since four digits
 * on a disk would be tried in no time. Used on one thread.
 */
public final class ShortCodes {

  /** Wrong tries after which a code is forgotten. */
  private static final int TRIES = 3;

  private final Map<String, Code> codes = new HashMap<>();

  private record Code(Secret secret, int left) {}

  /**
   * Chooses an agent's code.
   *
   * @throws Failure REFUSED unless it is four to six digits that are not all alike
   */
  public void choose(String agent, String digits) {
    if (!isCode(digits)) {
      throw new Failure(Kind.REFUSED, Texts.text("veil.code.digits"));
    }
    if (digits.chars().distinct().count() == 1) {
      throw new Failure(Kind.REFUSED, Texts.text("veil.code.alike"));
    }
    codes.put(agent, new Code(Secret.of(digits), TRIES));
  }

  /** Whether something typed has the form of a code: no password is so short. */
  public static boolean isCode(String typed) {
    return typed.matches("[0-9]{4,6}");
  }

  /** Tries that are left before the code of an agent is forgotten; empty without one. */
  public Optional<Integer> left(String agent) {
    return Optional.ofNullable(codes.get(agent)).map(Code::left);
  }

  /** Whether these are an agent's digits; the last wrong try forgets the code. */
  public boolean opens(String agent, String digits) {
    Code code = codes.get(agent);
    if (code == null) {
      return false;
    }
    if (code.secret().equals(Secret.of(digits))) {
      codes.put(agent, new Code(code.secret(), TRIES));
      return true;
    }
    if (code.left() == 1) {
      codes.remove(agent);
    } else {
      codes.put(agent, new Code(code.secret(), code.left() - 1));
    }
    return false;
  }

  /** Forgets all of them. */
  public void forget() {
    codes.clear();
  }
}
