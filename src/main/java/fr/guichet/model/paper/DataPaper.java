package fr.guichet.model.paper;

import fr.guichet.model.text.Texts;
import java.time.LocalDate;

/** A paper on what is done with personal data, filled with what is so at the site. */
public enum DataPaper {
  /** For visitors, on the wall. */
  POSTER("affiche-usagers"),
  /** The register's entry (RGPD, article 30). */
  REGISTER("fiche-registre"),
  /** For the agents, before they begin. */
  AGENTS("notice-agents"),
  /** Whether an impact analysis is needed (RGPD, article 35). */
  IMPACT("examen-aipd");

  private final String file;

  DataPaper(String file) {
    this.file = file;
  }

  /** The name of its text, and of its PDF, without the ending. */
  public String file() {
    return file;
  }

  /** In words. */
  public String words() {
    return Texts.text("dataPaper." + name());
  }

  /**
   * What it is filled with.
   *
   * @param dpo how to reach the data protection officer, empty while nobody said
   * @param months for which names are kept
   */
  public record Facts(String site, String dpo, int months, LocalDate day) {}
}
