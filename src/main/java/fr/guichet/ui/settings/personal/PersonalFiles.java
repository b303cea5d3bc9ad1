package fr.guichet.ui.settings.personal;

import fr.guichet.model.paper.DataPaper;
import fr.guichet.model.personal.PersonReport;
import java.nio.file.Path;

/** The files of the responsable about personal data; off the JavaFX thread. */
public interface PersonalFiles {

  /**
   * Writes all that is held about a person into the exports folder.
   *
   * @return where it lies
   */
  Path write(PersonReport report);

  /**
   * Deletes the files of the exports folder that may name somebody.
   *
   * @return how many
   */
  int destroyNamed();

  /**
   * Writes a paper on personal data into the exports folder.
   *
   * @return where it lies
   */
  Path write(DataPaper paper, DataPaper.Facts facts);

  /** Shows a file with the program that the system has for it. */
  void open(Path file);
}
