package fr.guichet.model.safekeeping;

import java.util.Arrays;
import java.util.Optional;

/** Why a backup was made; its word is part of the file's name. */
public enum Reason {
  DAILY("jour"),
  RUNNING("marche"),
  CLOSING("fermeture"),
  ASKED("demande"),
  UPGRADE("version"),
  REPLACED("remplace");

  private final String word;

  Reason(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static Optional<Reason> ofWord(String word) {
    return Arrays.stream(values()).filter(reason -> reason.word.equals(word)).findFirst();
  }
}
