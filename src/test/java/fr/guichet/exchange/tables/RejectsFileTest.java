package fr.guichet.exchange.tables;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.takeover.Field;
import fr.guichet.model.takeover.Reject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectsFileTest {

  @TempDir private Path folder;

  @Test
  void rejectsAreWrittenForASpreadsheetAndRunNothingInIt() throws IOException {
    Path file = RejectsFile.besides(folder.resolve("mois.xlsx"));

    RejectsFile.write(
        file,
        List.of(
            new Reject(
                5,
                Field.PROCEDURE,
                "Motif",
                "=cmd|' /C calc'!A0",
                "Pas connue ; ou \"presque\".",
                "CAF-RSA"),
            new Reject(6, Field.OUTCOME, "@Suite", "-2+3", "Non.", "")));

    assertThat(file).hasFileName("mois.xlsx.rejets.csv");
    assertThat(Files.readString(file).split("\r?\n"))
        .containsExactly(
            "\ufeffligne;colonne;valeur;raison;proposition",
            "5;Motif;'=cmd|' /C calc'!A0;\"Pas connue ; ou \"\"presque\"\".\";CAF-RSA",
            "6;'@Suite;'-2+3;Non.;");
  }
}
