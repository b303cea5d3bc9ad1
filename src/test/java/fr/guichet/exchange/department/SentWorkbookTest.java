package fr.guichet.exchange.department;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.exchange.workbook.SentSample;
import fr.guichet.model.department.SentMonth;
import fr.guichet.model.visit.Outcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the head and the cells of a sent file are read as. */
class SentWorkbookTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "0.1.0,0.1.0,false",
    "0.1.9,0.1.0,false",
    "0.2.0,0.1.9,true",
    "1.0.0,0.9.0,true",
    "0.9.0,1.0.0,false",
    "0.10.0,0.9.0,true",
    "inconnue,0.1.0,false",
    "'',0.1.0,false"
  })
  void aFileIsNewerByTheFirstTwoNumbers(String theirs, String ours, boolean newer) {
    assertThat(SentWorkbook.newer(theirs, ours)).isEqualTo(newer);
  }

  @ParameterizedTest
  @CsvSource({"mois.xlsx", "mois.ods"})
  void theHeadSaysWhoseItIsWhenItWasMadeAndClosed(String name) {
    Path file =
        new SentSample("France services de Guise", " fs-02 1", "2026-10")
            .closed()
            .with("CAF", "", Outcome.RESOLVED, 12_345)
            .write(folder.resolve(name));
    List<SentMonth> months = SentWorkbook.read(file, "reçu/" + name);
    assertThat(months).hasSize(1);
    SentMonth month = months.getFirst();
    assertThat(month.file().name()).isEqualTo("reçu/" + name);
    assertThat(month.file().site()).isEqualTo("France services de Guise");
    assertThat(month.file().matricule()).isEqualTo("FS-021");
    assertThat(month.file().exported()).isEqualTo(LocalDate.of(2026, 11, 3));
    assertThat(month.file().closed()).isEqualTo(LocalDate.of(2026, 11, 2));
    assertThat(month.counts().requests()).isEqualTo(12_345);
  }

  @Test
  void aSiteWithoutMatriculeIsKnownByItsName() {
    Path file =
        new SentSample("France services de Guise", "", "2026-10").write(folder.resolve("m.xlsx"));
    SentMonth month = SentWorkbook.read(file, "m.xlsx").getFirst();
    assertThat(month.file().matricule()).isEmpty();
    assertThat(month.file().key()).isEqualTo("france services de guise");
    assertThat(month.file().closed()).isNull();
    assertThat(month.cells()).isEmpty();
  }
}
