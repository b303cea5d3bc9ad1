package fr.guichet.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.exchange.workbook.file.MonthFormat;
import fr.guichet.exchange.workbook.month.MonthWorkbook;
import fr.guichet.model.Progress;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.report.DetailRow;
import fr.guichet.model.figures.report.WorkbookHead;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A month file as another program reads it. */
public record ReadBack(XSSFWorkbook workbook) implements AutoCloseable {

  public static ReadBack of(
      Path folder, MonthFigures figures, WorkbookHead head, List<DetailRow> detail)
      throws IOException {
    Path file = folder.resolve("mois.xlsx");
    assertThat(
            new MonthWorkbook(figures, head, detail).write(MonthFormat.XLSX, file, Progress.NONE))
        .isTrue();
    return new ReadBack(new XSSFWorkbook(file.toFile().toURI().toURL().openStream()));
  }

  public XSSFSheet sheet(String name) {
    return workbook.getSheet(name);
  }

  /** The values of a row: texts, numbers, days; blanks as null. */
  public List<Object> row(String sheet, int index) {
    List<Object> values = new ArrayList<>();
    Row row = sheet(sheet).getRow(index);
    for (int column = 0; column < row.getLastCellNum(); column++) {
      values.add(value(row.getCell(column)));
    }
    while (!values.isEmpty() && values.getLast() == null) {
      values.removeLast();
    }
    return values;
  }

  /** The first row that begins with a text. */
  public int find(String sheet, String first) {
    return find(sheet, first, 0);
  }

  public int find(String sheet, String first, int from) {
    for (int index = from; index <= sheet(sheet).getLastRowNum(); index++) {
      Cell cell = sheet(sheet).getRow(index).getCell(0);
      if (cell != null && first.equals(value(cell))) {
        return index;
      }
    }
    throw new AssertionError("no row " + first);
  }

  public List<Object> row(String sheet, String first) {
    return row(sheet, find(sheet, first));
  }

  static Object value(Cell cell) {
    if (cell == null || cell.getCellType() == CellType.BLANK) {
      return null;
    }
    if (cell.getCellType() == CellType.STRING) {
      return cell.getStringCellValue();
    }
    assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
    return DateUtil.isCellDateFormatted(cell)
        ? cell.getLocalDateTimeCellValue().toLocalDate()
        : (Object) cell.getNumericCellValue();
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
