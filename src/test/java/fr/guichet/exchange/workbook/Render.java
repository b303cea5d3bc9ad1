package fr.guichet.exchange.workbook;
import fr.guichet.exchange.SampleMonth;
import fr.guichet.model.Progress;
import java.nio.file.Path;
class Render {
  public static void main(String[] a) {
    java.util.Locale.setDefault(java.util.Locale.FRANCE);
    var f = SampleMonth.figures();
    System.out.println(fr.guichet.exchange.figures.FiguresText.write(f));
    System.out.println(new MonthWorkbook(f, SampleMonth.head(), SampleMonth.detail(f)).writeXlsx(Path.of(a[0]), Progress.NONE));
  }
}
