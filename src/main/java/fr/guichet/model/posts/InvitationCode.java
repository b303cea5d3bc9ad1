package fr.guichet.model.posts;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.account.RecoveryCode;
import fr.guichet.model.account.RecoveryCode.Reading;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;

/** The code of an invitation as somebody typed or pasted it. */
public final class InvitationCode {

  private InvitationCode() {}

  /** What is wrong with it, in French; empty when it is whole. */
  public static String problem(String typed) {
    return switch (RecoveryCode.read(typed)) {
      case Reading.Whole _ -> "";
      case Reading.WrongGroup(int group) -> text("posts.code.group", group);
      case Reading.WrongLength(int signs) ->
          signs == 0
              ? text("posts.code.none")
              : text("posts.code.length", signs, RecoveryCode.GROUPS);
    };
  }

  /**
   * Reads it.
   *
   * @throws Failure REFUSED with what is wrong
   */
  public static RecoveryCode read(String typed) {
    if (RecoveryCode.read(typed) instanceof Reading.Whole(RecoveryCode code)) {
      return code;
    }
    throw new Failure(Kind.REFUSED, problem(typed));
  }
}
