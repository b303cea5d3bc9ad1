package fr.guichet.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.exchange.SampleMonth;
import fr.guichet.exchange.workbook.sheet.Head;
import fr.guichet.exchange.workbook.sheet.TextWidth;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.Groups;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.report.DetailRow;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;

class MonthWorkbookLookTest {

  private static final MonthFigures FIGURES = SampleMonth.figures();

  @TempDir Path folder;

  private ReadBack sample() throws IOException {
    return ReadBack.of(folder, FIGURES, SampleMonth.head(), SampleMonth.detail(FIGURES));
  }

  @Test
  void everySheetIsReadyToPrint() throws IOException {
    try (ReadBack file = sample()) {
      for (var any : file.workbook()) {
        XSSFSheet sheet = (XSSFSheet) any;
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
        assertThat(sheet.getFooter().getLeft()).isEqualTo("&A");
        assertThat(sheet.getFooter().getRight()).isEqualTo("Page &P sur &N");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
            .isEqualTo((short) (Head.LINES + 1));
      }
    }
  }

  @Test
  void tablesHaveFiltersOverTheirLinesAndRepeatTheirTitles() throws IOException {
    try (ReadBack file = sample()) {
      assertThat(filter(file, "Partenaires")).isEqualTo("A8:N18");
      assertThat(filter(file, "Démarches")).isEqualTo("A8:O19");
      assertThat(filter(file, "Détail")).isEqualTo("A8:M420");
      assertThat(file.sheet("Détail").getRepeatingRows().formatAsString()).isEqualTo("8:8");
      assertThat(file.sheet("Synthèse").getCTWorksheet().isSetAutoFilter()).isFalse();
      assertThat(file.sheet("Synthèse").getRowBreaks()).as("the rest, the days").hasSize(2);
    }
  }

  private static String filter(ReadBack file, String sheet) {
    return file.sheet(sheet).getCTWorksheet().getAutoFilter().getRef();
  }

  @Test
  void theDocumentSaysWhoseItIsAndAnAmpersandIsNoCommand() throws IOException {
    var head = SampleMonth.head(SampleMonth.MONTH, "Pôle Lire & Agir");
    try (ReadBack file = ReadBack.of(folder, FIGURES, head, List.of())) {
      var properties = file.workbook().getProperties().getCoreProperties();
      assertThat(properties.getTitle()).isEqualTo("Activité, octobre 2026, Pôle Lire & Agir");
      assertThat(properties.getCreator()).isEqualTo("Pôle Lire & Agir");
      assertThat(file.sheet("Synthèse").getHeader().getLeft()).contains("Lire && Agir");
    }
  }

  @Test
  void datesAreDatesAndNoCellIsAFormula() throws IOException {
    try (ReadBack file = sample()) {
      Cell day = file.sheet("Détail").getRow(Head.LINES + 1).getCell(1);
      assertThat(day.getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
      assertThat(ReadBack.value(day)).isEqualTo(LocalDate.of(2026, 10, 1));
      file.workbook()
          .forEach(
              sheet ->
                  sheet.forEach(
                      row ->
                          row.forEach(
                              c -> assertThat(c.getCellType()).isNotEqualTo(CellType.FORMULA))));
    }
  }

  @Test
  void textThatLooksLikeAFormulaStaysText() throws IOException {
    List<String> tricks =
        List.of("=1+1", "+33", "-2", "@SUM(A1)", "\t=1", "=HYPERLINK(\"x\")", "Mairie");
    List<DetailRow> sample = SampleMonth.detail(FIGURES);
    List<DetailRow> rows = new ArrayList<>();
    for (int i = 0; i < tricks.size(); i++) {
      DetailRow row = sample.get(i);
      rows.add(
          new DetailRow(
              row.visitNumber(),
              row.when(),
              row.place(),
              row.channel(),
              tricks.get(i),
              row.procedure(),
              row.outcome(),
              row.cause(),
              row.target(),
              row.length()));
    }
    try (ReadBack file = ReadBack.of(folder, FIGURES, SampleMonth.head(), rows)) {
      for (int i = 0; i < tricks.size(); i++) {
        Cell cell = file.sheet("Détail").getRow(Head.LINES + 1 + i).getCell(5);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(tricks.get(i));
        assertThat(cell.getCellStyle().getQuotePrefixed())
            .isEqualTo(!tricks.get(i).equals("Mairie"));
      }
    }
  }

  @Test
  void longLabelsGoOnBelowAndNumbersFit() throws IOException {
    String label = "Caisse interprofessionnelle départementale ".repeat(4).strip();
    MonthFigures figures = withPartners(List.of(partner("X", label, 1)));
    try (ReadBack file = ReadBack.of(folder, figures, SampleMonth.head(), List.of())) {
      Row row = file.sheet("Partenaires").getRow(Head.LINES + 1);
      double width = file.sheet("Partenaires").getColumnWidth(0) / 256.0;
      double rows = (row.getHeightInPoints() - 2) / 13;
      assertThat(width).isLessThan(60);
      assertThat(width * rows).isGreaterThan(TextWidth.of(label, false));
      assertThat(row.getCell(0).getCellStyle().getWrapText()).isTrue();
      assertThat(row.getCell(0).getCellStyle().getVerticalAlignment())
          .as("off the rule above")
          .isEqualTo(VerticalAlignment.CENTER);
      assertThat(file.sheet("Partenaires").getColumnWidth(12) / 256.0)
          .isGreaterThan(TextWidth.of("1 234 567", true) + 1);
    }
  }

  @Test
  void theNameOfATableStandsOffTheRuleBelow() throws IOException {
    try (ReadBack file = sample()) {
      Row name = file.sheet("Non résolues").getRow(file.find("Non résolues", "Par résultat"));
      assertThat(name.getCell(0).getCellStyle().getVerticalAlignment())
          .isEqualTo(VerticalAlignment.CENTER);
      assertThat(name.getHeightInPoints()).isGreaterThan(17);
    }
  }

  @Test
  void fifteenPartnersAreAllInTheChart() throws IOException {
    List<GroupFigures> partners = new ArrayList<>();
    for (int i = 1; i <= 15; i++) {
      partners.add(partner("P" + i, "Partenaire " + i, i));
    }
    try (ReadBack file =
        ReadBack.of(folder, withPartners(partners), SampleMonth.head(), List.of())) {
      CTNumRef requests = bars(charts(file).get(1)).getVal().getNumRef();
      assertThat(values(requests)).hasSize(15);
      assertThat(requests.getF()).isEqualTo("Partenaires!$B$9:$B$23");
    }
  }

  @Test
  void chartsPointToTheCellsWhoseValuesTheyShow() throws IOException {
    try (ReadBack file = sample()) {
      List<XSSFChart> charts = charts(file);
      assertThat(charts).hasSize(2);
      CTBarSer requests = bars(charts.get(0));
      CTLineSer rate = charts.get(0).getCTChart().getPlotArea().getLineChartArray(0).getSerArray(0);
      for (CTNumRef ref :
          List.of(
              requests.getCat().getNumRef(),
              requests.getVal().getNumRef(),
              rate.getVal().getNumRef(),
              bars(charts.get(1)).getVal().getNumRef())) {
        assertThat(values(ref)).isEqualTo(cells(file, ref.getF()));
      }
      assertThat(requests.getSpPr().isSetSolidFill()).isTrue();
      assertThat(rate.getIdx().getVal()).isNotEqualTo(requests.getIdx().getVal());
      assertThat(rate.getOrder().getVal()).isNotEqualTo(requests.getOrder().getVal());
    }
  }

  @Test
  void anEmptyMonthIsAWholeFileWithoutCharts() throws IOException {
    MonthFigures empty = EmptyMonth.figures();
    try (ReadBack file = ReadBack.of(folder, empty, SampleMonth.head(), List.of())) {
      assertThat(file.workbook().getNumberOfSheets()).isEqualTo(10);
      assertThat(file.sheet("Synthèse").getDrawingPatriarch()).isNull();
      assertThat(file.row("Synthèse", "Taux strict")).endsWith("0 sur 0");
      assertThat(file.row("Synthèse", "Taux strict").get(1)).isNull();
      assertThat(file.row("Partenaires", Head.LINES + 1)).startsWith("Total", 0.0);
      assertThat(filter(file, "Détail")).isEqualTo("A8:M8");
    }
  }

  @Test
  void aMonthWithOneRequestHasItsCharts() throws IOException {
    MonthFigures one = EmptyMonth.withOneRequest();
    try (ReadBack file = ReadBack.of(folder, one, SampleMonth.head(), List.of())) {
      assertThat(charts(file)).hasSize(2);
      assertThat(file.row("Synthèse", "Taux strict").get(1)).isEqualTo(1.0);
    }
  }

  private static MonthFigures withPartners(List<GroupFigures> partners) {
    return FIGURES.withGroups(new Groups(partners, List.of()));
  }

  private static GroupFigures partner(String code, String label, int requests) {
    return new GroupFigures(
        code, code, label, SampleMonth.outcomes(requests, 0, 0, 0, 0), 0, 1_234_567, 0);
  }

  private static List<XSSFChart> charts(ReadBack file) {
    return file.sheet("Synthèse").getDrawingPatriarch().getCharts();
  }

  private static CTBarSer bars(XSSFChart chart) {
    return chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
  }

  private static List<Double> values(CTNumRef ref) {
    return ref.getNumCache().getPtList().stream().map(p -> Double.valueOf(p.getV())).toList();
  }

  /** Blank cells have no point in a chart. */
  private static List<Double> cells(ReadBack file, String reference) {
    List<Double> values = new ArrayList<>();
    var version = file.workbook().getSpreadsheetVersion();
    for (CellReference at : new AreaReference(reference, version).getAllReferencedCells()) {
      Cell cell = file.sheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
      if (cell.getCellType() == CellType.NUMERIC) {
        values.add(cell.getNumericCellValue());
      }
    }
    return values;
  }
}
