package fr.guichet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.exchange.LibreOffice;
import fr.guichet.exchange.tables.TableFiles;
import fr.guichet.exchange.workbook.SentSample;
import fr.guichet.model.figures.Period;
import fr.guichet.model.takeover.Table.Row;
import fr.guichet.model.visit.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code consolider} over files of several sites. « Today » is 24 November 2026: the files of
 * October were due on 10 November.
 */
class ConsolidateCommandTest {

  /** The line of the first cell of « Données »: below the head and its titles, from 0. */
  private static final int FIRST = 8;

  @TempDir private Path temporary;
  private Path folder;
  private Path target;
  private Terminal terminal;

  @BeforeEach
  void folder() throws IOException {
    folder = Files.createDirectories(temporary.resolve("reçus"));
    target = temporary.resolve("departement.xlsx");
    terminal = new Terminal(temporary.resolve("no site"));
  }

  private static SentSample guise(String month) {
    return new SentSample("France services de Guise", "FS-02-1", month)
        .closed()
        .with("CAF", "CAF-RSA", Outcome.RESOLVED, 30)
        .with("CAF", "", Outcome.PENDING, 3)
        .with("INT", "INT-CG", Outcome.RESOLVED, 12)
        .with("INT", "INT-CG", Outcome.REDIRECTED, 6);
  }

  private static SentSample laon(String month) {
    return new SentSample("Laon & environs", "FS-02-2", month)
        .with("CAF", "CAF-RSA", Outcome.RESOLVED, 1400)
        .with("JUST", "JUST-POINT", Outcome.PLANNED_ORIENTATION, 9)
        .with("LOC-7", "", Outcome.UNFINISHED, 2);
  }

  private int consolidate(Object... more) {
    Object[] all = new Object[4 + more.length];
    System.arraycopy(new Object[] {"consolider", folder, "--sortie", target}, 0, all, 0, 4);
    System.arraycopy(more, 0, all, 4, more.length);
    int status = terminal.run(all);
    assertThat(terminal.err()).doesNotContain("Exception");
    return status;
  }

  /** The lines below the titles of a sheet's table. */
  private List<List<String>> lines(String sheet) {
    List<Row> rows = TableFiles.read(target, sheet).rows();
    return rows.stream().filter(row -> row.line() > 7).map(Row::cells).toList();
  }

  private List<String> line(String sheet, String... first) {
    return lines(sheet).stream()
        .filter(
            cells ->
                cells.subList(0, Math.min(first.length, cells.size())).equals(Arrays.asList(first)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(lines(sheet)));
  }

  /** Files as they come: in subfolders, in both formats, of two months. */
  private void twoSites() {
    guise("2026-09").write(folder.resolve("guise/2026-09.xlsx"));
    guise("2026-10").write(folder.resolve("guise/2026-10.ods"));
    laon("2026-10").exported(LocalDate.of(2026, 11, 15)).write(folder.resolve("laon.xlsx"));
  }

  // --- what counts

  @Test
  void totalsAreThoseOfACountByHand() {
    twoSites();
    assertThat(consolidate()).isZero();
    assertThat(terminal.out())
        .contains(
            "Fichiers lus\u00a0: 3. Sites\u00a0: 2, mois\u00a0: 2, demandes\u00a0: 1\u202f513.")
        .contains("manquants 0, en retard 1, non clôturés 1, à trancher 0");
    // 51 requests a month at Guise, 1,411 at Laon; resolved 42 and 1,400; 36 of 48 closed…
    assertThat(line("Totaux", "septembre 2026"))
        .containsExactly(
            "septembre 2026", "1", "1", "51", "42", "3", "0", "6", "0", "82.4 %", "48", "87.5 %");
    assertThat(line("Totaux", "octobre 2026"))
        .startsWith("octobre 2026", "2", "1", "1,462", "1,442", "3", "9", "6", "2");
    assertThat(line("Totaux", "Total"))
        .startsWith(
            "Total", "2", "", "1,513", "1,484", "6", "9", "12", "2", "98.1 %", "1,498", "99.1 %");
    assertThat(line("Sites", "FS-02-1"))
        .startsWith("FS-02-1", "France services de Guise", "2", "102", "84", "6", "0", "12", "0");
    assertThat(line("Sites", "FS-02-2")).startsWith("FS-02-2", "Laon & environs", "1", "1,411");
    assertThat(line("Partenaires", "CAF"))
        .startsWith("CAF", "Caisse d’allocations familiales", "1,466", "1,460", "6");
    assertThat(line("Partenaires", "LOC-7")).startsWith("LOC-7", "(partenaire propre à un site)");
    assertThat(line("Partenaires", "Total")).startsWith("Total", "", "1,513", "1,484");
  }

  @Test
  void theSumOfEachSheetIsTheSumOfTheFiles() {
    twoSites();
    assertThat(consolidate()).isZero();
    long data = lines("Données réunies").stream().mapToLong(c -> number(c.get(6))).sum();
    assertThat(data).isEqualTo(2 * 51 + 1411);
    assertThat(sum("Totaux", 3)).isEqualTo(data);
    assertThat(sum("Sites", 3)).isEqualTo(data);
    assertThat(sum("Sites par mois", 6)).isEqualTo(data);
    assertThat(sum("Partenaires", 2)).isEqualTo(data);
  }

  /** Of a column, its total left out. */
  private long sum(String sheet, int column) {
    return lines(sheet).stream()
        .filter(cells -> !cells.getFirst().equals("Total"))
        .mapToLong(cells -> number(cells.get(column)))
        .sum();
  }

  private static long number(String shown) {
    return Long.parseLong(shown.replace(",", ""));
  }

  @Test
  void eachSiteAndMonthTellsItsClosingAndItsFile() {
    twoSites();
    consolidate();
    assertThat(line("Sites par mois", "FS-02-1", "France services de Guise", "2026-10"))
        .startsWith(
            "FS-02-1",
            "France services de Guise",
            "2026-10",
            "2026-11-02",
            "2026-11-03",
            "guise/2026-10.ods");
    assertThat(line("Sites par mois", "FS-02-2"))
        .startsWith("FS-02-2", "Laon & environs", "2026-10", "non clôturé", "2026-11-15");
    assertThat(line("À demander", "En retard"))
        .containsExactly(
            "En retard",
            "2026-10",
            "FS-02-2",
            "Laon & environs",
            "exporté le 15/11/2026, attendu jusqu’au 10/11/2026 (laon.xlsx)");
    assertThat(line("À demander", "Non clôturé")).contains("FS-02-2");
    assertThat(lines("Fichiers écartés")).isEmpty();
  }

  @Test
  void theSameFiguresAreWrittenForLibreOffice() {
    twoSites();
    target = temporary.resolve("departement.ods");
    assertThat(consolidate()).isZero();
    assertThat(line("Totaux", "Total").get(3).replaceAll("\\D", "")).isEqualTo("1513");
  }

  @Test
  void aQuarterCountsForEachOfItsMonthsAndAMonthWithoutRequestsToo() {
    Period quarter = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
    new SentSample("Hirson", "FS-02-3", quarter)
        .with(YearMonth.of(2026, 7), "CAF", "", Outcome.RESOLVED, 4)
        .with(YearMonth.of(2026, 9), "CAF", "", Outcome.RESOLVED, 6)
        .write(folder.resolve("trimestre.xlsx"));
    assertThat(consolidate()).isZero();
    assertThat(line("Totaux", "août 2026")).startsWith("août 2026", "1", "0", "0");
    assertThat(line("Sites", "FS-02-3")).startsWith("FS-02-3", "Hirson", "3", "10");
    assertThat(terminal.out()).contains("manquants 0");
  }

  // --- who is missing

  @Test
  void withoutAListASiteOwesTheMonthsSinceItsFirstOne() {
    twoSites();
    laon("2026-08").write(folder.resolve("laon-08.xlsx"));
    consolidate();
    assertThat(lines("À demander"))
        .filteredOn(cells -> cells.getFirst().equals("Manquant"))
        .extracting(cells -> cells.get(1) + " " + cells.get(2))
        .containsExactly("2026-09 FS-02-2");
  }

  @Test
  void aListSaysWhoIsMissingAndWhoIsNotOnIt() throws IOException {
    twoSites();
    guise("2026-11").exported(LocalDate.of(2026, 11, 24)).write(folder.resolve("g11.xlsx"));
    Path list =
        Files.writeString(
            temporary.resolve("attendus.txt"), "matricule\nfs-02-1\n\nFS-02-9;Vervins\n");
    assertThat(consolidate("--attendus", list)).isZero();
    assertThat(lines("À demander"))
        .extracting(cells -> cells.get(0) + " " + cells.get(1) + " " + cells.get(2))
        .contains(
            "Manquant 2026-09 FS-02-9",
            "Manquant 2026-10 FS-02-9",
            "Hors liste 2026-10 FS-02-2",
            "Pas encore dû 2026-11 FS-02-9");
    assertThat(line("À demander", "Manquant")).contains("Vervins");
    assertThat(terminal.run("consolider", folder, "--sortie", target, "--attendus", folder))
        .isEqualTo(1);
    assertThat(terminal.err().lines()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, \ufeff", "windows-1252, ''"})
  void aListIsReadAsWindowsSavesIt(String encoding, String mark) throws IOException {
    twoSites();
    guise("2026-11").exported(LocalDate.of(2026, 11, 24)).write(folder.resolve("g11.xlsx"));
    Path list =
        Files.writeString(
            temporary.resolve("attendus.txt"),
            mark + "FS-02-1;Guise\r\nFS-02-9;Fère-en-Tardenois\r\n",
            Charset.forName(encoding));
    assertThat(consolidate("--attendus", list)).isZero();
    assertThat(lines("À demander"))
        .extracting(cells -> cells.get(0) + " " + cells.get(1) + " " + cells.get(2))
        .contains("Manquant 2026-10 FS-02-9")
        .noneMatch(said -> said.endsWith("FS-02-1"));
    assertThat(line("À demander", "Manquant")).contains("Fère-en-Tardenois");
  }

  @Test
  void theDelayIsAnOption() {
    twoSites();
    consolidate("--delai", "20");
    assertThat(terminal.out()).contains("en retard 0");
    assertThat(consolidate("--delai", "-1")).isEqualTo(2);
  }

  // --- what does not count

  @Test
  void theSameMonthTwiceCountsOnceAndTheClosedOneIsKept() {
    twoSites();
    SentSample open = laon("2026-10").exported(LocalDate.of(2026, 11, 20));
    open.closed().write(folder.resolve("laon-bis.xlsx"));
    assertThat(consolidate()).isZero();
    assertThat(line("Sites", "FS-02-2")).startsWith("FS-02-2", "Laon & environs", "1", "1,411");
    assertThat(line("Fichiers écartés", "laon.xlsx"))
        .containsExactly(
            "laon.xlsx",
            "octobre 2026",
            "Mêmes chiffres que laon-bis.xlsx : compté une seule fois.");
    assertThat(terminal.out()).contains("non clôturés 0");
  }

  @Test
  void theSameMonthWithOtherFiguresIsRefusedAndBothAreNamed() {
    twoSites();
    laon("2026-10").with("MSA", "", Outcome.RESOLVED, 1).write(folder.resolve("autre/laon.xlsx"));
    assertThat(consolidate()).isEqualTo(3);
    assertThat(lines("Sites")).noneMatch(cells -> cells.contains("FS-02-2"));
    assertThat(line("Fichiers écartés", "laon.xlsx").get(2)).contains("autre/laon.xlsx");
    assertThat(line("Fichiers écartés", "autre/laon.xlsx").get(2)).contains("laon.xlsx");
    assertThat(line("À demander", "À trancher").get(4)).contains("autre/laon.xlsx, laon.xlsx");
    assertThat(terminal.out()).contains("à trancher 1", "manquants 0");
  }

  @Test
  void everyFileThatDoesNotCountIsNamedWithItsReason() throws IOException {
    twoSites();
    Path whole = laon("2026-10").write(temporary.resolve("ailleurs/entier.xlsx"));
    byte[] bytes = Files.readAllBytes(whole);
    Files.write(folder.resolve("coupé.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));
    Files.writeString(folder.resolve("tableur.xlsx"), "matricule;mois\nFS-02-1;2026-10\n");
    Files.writeString(folder.resolve("lisez-moi.txt"), "bonjour");
    Files.writeString(folder.resolve("~$laon.xlsx"), "verrou");
    Files.writeString(folder.resolve(".~lock.laon.ods#"), "verrou");
    laon("2026-10").demonstration().write(folder.resolve("démo.xlsx"));
    new SentSample(
            "Semaine", "FS-02-4", new Period(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 11)))
        .write(folder.resolve("semaine.ods"));
    other(folder.resolve("autre.xlsx"));
    assertThat(consolidate()).isEqualTo(3);
    assertThat(lines("Fichiers écartés"))
        .extracting(List::getFirst)
        .containsExactly(
            "autre.xlsx",
            "coupé.xlsx",
            "démo.xlsx",
            "lisez-moi.txt",
            "semaine.ods",
            "tableur.xlsx");
    assertThat(reason("autre.xlsx")).contains("Pas de feuille « Données »");
    assertThat(reason("coupé.xlsx")).contains("incomplet");
    assertThat(reason("démo.xlsx")).contains("démonstration");
    assertThat(reason("lisez-moi.txt")).contains("Ni .xlsx ni .ods");
    assertThat(reason("semaine.ods")).contains("mois entiers");
    assertThat(reason("tableur.xlsx")).contains("n’est pas celui qu’annonce son extension");
    assertThat(line("Totaux", "Total")).contains("1,513");
    assertThat(terminal.out()).contains("coupé.xlsx", "tableur.xlsx", "semaine.ods");
    assertThat(terminal.err()).isEmpty();
  }

  private String reason(String file) {
    return line("Fichiers écartés", file).getLast();
  }

  private static void other(Path file) throws IOException {
    try (var workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("Feuil1").createRow(0).createCell(0).setCellValue("bonjour");
      workbook.write(out);
    }
  }

  @Test
  void aLineThatCannotBeCountedRefusesItsFileWithItsNumber() throws IOException {
    twoSites();
    changed("a.xlsx", sheet -> cell(sheet, 0, 4).setCellValue("RESOLU"));
    changed("b.xlsx", sheet -> cell(sheet, 1, 5).setCellValue(-3));
    changed("c.xlsx", sheet -> cell(sheet, 1, 5).setCellValue("douze"));
    changed("d.xlsx", sheet -> cell(sheet, 2, 1).setCellValue("2025-10"));
    changed("e.xlsx", sheet -> cell(sheet, 2, 0).setCellValue("FS-99"));
    changed("f.xlsx", sheet -> cell(sheet, 0, 5).setCellErrorValue((byte) 23));
    changed("g.xlsx", sheet -> cell(sheet, 1, 3).setCellValue("CAF-RSA"));
    changed("h.xlsx", sheet -> cell(sheet, -1, 5).setCellValue("nombre"));
    changed("i.xlsx", sheet -> cell(sheet, 0, 2).setBlank());
    assertThat(consolidate()).isEqualTo(3);
    assertThat(reason("a.xlsx")).startsWith("Ligne 9 : « RESOLU » n’est pas un résultat connu.");
    assertThat(reason("b.xlsx")).startsWith("Ligne 10 : « -3 » n’est pas un nombre de demandes.");
    assertThat(reason("c.xlsx")).startsWith("Ligne 10 : « douze »");
    assertThat(reason("d.xlsx")).startsWith("Ligne 11 : « 2025-10 » n’est pas un mois");
    assertThat(reason("e.xlsx")).startsWith("Ligne 11 : « FS-99 » n’est pas le matricule");
    assertThat(reason("f.xlsx")).startsWith("Ligne 9 : « #REF! »");
    assertThat(reason("g.xlsx")).isNotEmpty();
    assertThat(reason("h.xlsx")).contains("ligne de titres matricule;mois;partenaire");
    assertThat(reason("i.xlsx")).startsWith("Ligne 9").contains("partenaire");
    assertThat(line("Totaux", "Total")).contains("1,513");
  }

  @Test
  void aFormulaCountsByItsLastResult() throws IOException {
    changed(
        "formule.xlsx",
        sheet -> {
          Cell cell = cell(sheet, 0, 5);
          cell.setCellFormula("3+4");
          sheet
              .getWorkbook()
              .getCreationHelper()
              .createFormulaEvaluator()
              .evaluateFormulaCell(cell);
        });
    assertThat(consolidate()).isZero();
    assertThat(line("Sites", "FS-02-5")).startsWith("FS-02-5", "Chauny", "1", "28");
  }

  /** A file of Chauny, changed by hand afterwards. */
  private void changed(String name, Consumer<Sheet> change) throws IOException {
    Path file =
        new SentSample("Chauny", "FS-02-5", "2026-10")
            .closed()
            .with("CAF", "CAF-RSA", Outcome.RESOLVED, 10)
            .with("CAF", "", Outcome.RESOLVED, 10)
            .with("CPAM", "CPAM-C2S", Outcome.PENDING, 11)
            .write(temporary.resolve("chauny.xlsx"));
    try (InputStream in = Files.newInputStream(file);
        var workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(folder.resolve(name))) {
      change.accept(workbook.getSheetAt(0));
      workbook.write(out);
    }
  }

  private static Cell cell(Sheet sheet, int line, int column) {
    Cell cell = sheet.getRow(FIRST + line).getCell(column);
    cell.setBlank(); // what was streamed stands in the cell itself
    return cell;
  }

  // --- nothing to do, wrong use

  @Test
  void nothingIsWrittenWhereNothingCouldBeUsed() throws IOException {
    assertThat(consolidate()).isEqualTo(1);
    assertThat(terminal.err().lines()).singleElement().asString().contains("Aucun fichier dans");
    Files.writeString(folder.resolve("lisez-moi.txt"), "bonjour");
    assertThat(consolidate()).isEqualTo(1);
    assertThat(terminal.out()).contains("lisez-moi.txt");
    assertThat(terminal.err().lines()).singleElement().asString().contains("rien n’est écrit");
    folder = temporary.resolve("nulle part");
    assertThat(consolidate()).isEqualTo(1);
    assertThat(terminal.err().lines()).singleElement().asString().contains("n’existe pas");
    assertThat(target).doesNotExist();
  }

  @Test
  void wrongUseIsSaidBeforeAnythingIsRead() {
    assertThat(terminal.run("consolider", folder)).isEqualTo(2);
    assertThat(terminal.err()).contains("--sortie");
    target = temporary.resolve("departement.csv");
    assertThat(consolidate()).isEqualTo(2);
    assertThat(terminal.err()).contains("departement.csv");
  }

  @Test
  void theFileToWriteMayStandInTheFolderAndIsNotReadTheNextTime() {
    twoSites();
    target = folder.resolve("departement.xlsx");
    assertThat(consolidate()).isZero();
    assertThat(consolidate()).isZero();
    assertThat(terminal.out()).contains("Fichiers lus\u00a0: 3.");
  }

  // --- other programs

  @Test
  @Tag("slow")
  void aFileThatLibreOfficeSavedAgainIsStillRead() throws Exception {
    LibreOffice office = LibreOffice.orSkip(temporary.resolve("office"));
    Path xlsx = guise("2026-10").write(temporary.resolve("envoi/guise.xlsx"));
    Path ods = laon("2026-10").write(temporary.resolve("envoi/laon.ods"));
    office.convert("ods", xlsx, folder);
    office.convert("xlsx", ods, folder);
    assertThat(folder.resolve("guise.ods")).exists();
    assertThat(consolidate()).isZero();
    assertThat(line("Totaux", "Total")).startsWith("Total", "2", "", "1,462", "1,442");
    assertThat(line("Sites par mois", "FS-02-1").get(3)).isEqualTo("2026-11-02");
    var read = office.sheets(target).get("departement.xlsx");
    assertThat(read.get("Totaux").getLast().get(3)).isEqualTo("1462");
    assertThat(IntStream.range(0, 3).mapToObj(i -> read.get("Partenaires").get(7 + i).getFirst()))
        .contains("CAF");
  }
}
