package fr.guichet.model.account;

import fr.guichet.model.text.Texts;

/** What the access journal notes. */
public enum Access {
  ACCOUNTS_MADE,
  SIGNED_IN,
  WRONG_PASSWORD,
  PASSWORD_CHANGED,
  PASSWORD_GIVEN,
  RECOVERED,
  CODE_RENEWED,
  RIGHTS_CHANGED,
  EXPORTED,
  RESTORED,
  INVITED,
  JOINED;

  /** In words, for who reads the journal. */
  public String words() {
    return Texts.text("access." + name());
  }
}
