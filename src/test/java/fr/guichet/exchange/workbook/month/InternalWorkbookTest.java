package fr.guichet.exchange.workbook.month;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.exchange.SampleMonth;
import fr.guichet.exchange.workbook.OdsBack;
import fr.guichet.exchange.workbook.file.MonthFormat;
import fr.guichet.exchange.workbook.sheet.Head;
import fr.guichet.model.Progress;
import fr.guichet.model.figures.report.DetailRow;
import fr.guichet.model.figures.report.InternalDetail;
import fr.guichet.model.figures.report.InternalRow;
import fr.guichet.model.visit.AgeBand;
import fr.guichet.model.visit.Gender;
import fr.guichet.model.visit.VisitorProfile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InternalWorkbookTest {

  private static final DetailRow ROW = SampleMonth.detail(SampleMonth.figures()).getFirst();
  private static final InternalDetail DETAIL =
      new InternalDetail(
          SampleMonth.head(),
          List.of(
              new InternalRow(
                  ROW,
                  547,
                  "CM",
                  2,
                  new VisitorProfile(AgeBand.FROM_40, Gender.FEMALE, "en emploi", "02361", true)),
              new InternalRow(
                  ROW,
                  900,
                  "JD",
                  1,
                  new VisitorProfile(null, null, "", "près de Vervins", false))));

  @TempDir Path folder;

  private Path write(MonthFormat format) {
    Path file = folder.resolve("interne." + format.extension());
    assertThat(new InternalWorkbook(DETAIL).write(format, file, Progress.NONE)).isTrue();
    return file;
  }

  @Test
  void itIsOneSheetThatWarns() throws Exception {
    OdsBack file = OdsBack.of(write(MonthFormat.ODS));
    assertThat(file.sheets()).containsExactly("Détail interne");
    List<List<Object>> rows = file.rows("Détail interne");
    assertThat(rows.get(0)).containsExactly("Détail interne — octobre 2026");
    assertThat(rows.get(Head.LINES - 1).getFirst().toString())
        .startsWith("Usage interne, à ne pas diffuser")
        .endsWith("ne quitte pas le site.");
    assertThat(file.elements("styles.xml", "style:header").getFirst().getTextContent())
        .startsWith("Usage interne");
  }

  @Test
  void eachRequestHasTheHourTheInitialsAndWhatWasNotedOfTheVisitor() throws Exception {
    List<List<Object>> rows = OdsBack.of(write(MonthFormat.ODS)).rows("Détail interne");
    int own = DetailSheet.titles().size();
    assertThat(rows.get(Head.LINES).subList(own, own + 8))
        .containsExactly(
            "Heure",
            "Servi par",
            "Personnes de la visite",
            "Tranche d’âge",
            "Genre",
            "Situation",
            "Commune",
            "Première visite");
    assertThat(rows.get(Head.LINES + 1).subList(own, own + 8))
        .containsExactly(
            "09\u00a0h\u00a007", "CM", 2.0, "40 à 59 ans", "femme", "en emploi", "Guise", "oui");
    assertThat(rows.get(Head.LINES + 2).subList(own, own + 8))
        .containsExactly(
            "15\u00a0h\u00a000", "JD", 1.0, null, null, null, "près de Vervins", "non");
    assertThat(rows).hasSize(Head.LINES + 3);
  }

  @Test
  void theTextFileSaysItToo() throws Exception {
    List<String> lines = Files.readAllLines(write(MonthFormat.CSV));
    assertThat(lines.getFirst()).startsWith("\ufeffVisite n° (usage interne);Date;");
    assertThat(lines).hasSize(3);
  }
}
