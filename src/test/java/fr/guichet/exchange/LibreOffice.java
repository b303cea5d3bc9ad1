package fr.guichet.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The LibreOffice of this machine, speaking French, with a profile of its own for each use. */
public final class LibreOffice {

  private static final String ABSENT =
      "LibreOffice (soffice) is not on this machine: what it reads of our files was NOT checked."
          + " apt-get install libreoffice-calc-nogui";

  /** Of all sheets: UTF-8, separated by ;, values and not what is shown of them. */
  private static final String CSV =
      "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1";

  private static final String FRENCH =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">
      <value>fr-FR</value></prop></item>
      </oor:items>
      """;

  private final Path soffice;
  private final Path folder;

  private LibreOffice(Path soffice, Path folder) {
    this.soffice = soffice;
    this.folder = folder;
  }

  /**
   * Skips the test where it is absent, and says so.
   *
   * @param folder takes its profile and what it writes
   */
  public static LibreOffice orSkip(Path folder) throws IOException {
    Path soffice =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .map(place -> Path.of(place, "soffice"))
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(null);
    if (soffice == null) {
      System.out.println(ABSENT);
    }
    assumeTrue(soffice != null, ABSENT);
    Path user = Files.createDirectories(folder.resolve("profile/user"));
    Files.writeString(user.resolve("registrymodifications.xcu"), FRENCH);
    return new LibreOffice(soffice, folder);
  }

  /** The rows of every sheet of these files, as it reads them: by file name, then by sheet. */
  public Map<String, Map<String, List<List<String>>>> sheets(Path... files) throws Exception {
    convert(CSV, folder.resolve("csv"), files);
    Map<String, Map<String, List<List<String>>>> read = new LinkedHashMap<>();
    for (Path file : files) {
      read.put(file.getFileName().toString(), sheets(file));
    }
    return read;
  }

  /** These files as it prints them, in their order. */
  public List<Path> pdf(Path... files) throws Exception {
    convert("pdf", folder.resolve("pdf"), files);
    return Stream.of(files)
        .map(file -> file.getFileName().toString().replaceFirst("\\.[^.]*$", ".pdf"))
        .map(name -> folder.resolve("pdf").resolve(name))
        .toList();
  }

  /** Opens a file and saves it again into a folder, in a format such as « ods ». */
  public void convert(String format, Path file, Path into) throws Exception {
    convert(format, into, new Path[] {file});
  }

  private void convert(String format, Path into, Path[] files) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                soffice.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                into.toString()));
    Stream.of(files).map(Path::toString).forEach(command::add);
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroy();
      throw new AssertionError("LibreOffice: " + Files.readString(said));
    }
  }

  private Map<String, List<List<String>>> sheets(Path file) throws IOException {
    String start = file.getFileName().toString().replaceFirst("\\.[^.]*$", "-");
    Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    try (Stream<Path> written = Files.list(folder.resolve("csv"))) {
      for (Path csv : written.sorted().toList()) {
        String name = csv.getFileName().toString();
        if (name.startsWith(start)) {
          sheets.put(name.substring(start.length(), name.length() - ".csv".length()), rows(csv));
        }
      }
    }
    return sheets;
  }

  private static List<List<String>> rows(Path csv) throws IOException {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(';')
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(csv)) {
      return reader.stream().map(CsvRecord::getFields).toList();
    }
  }

  /** A number or percentage as it writes them in French. */
  public static double number(String written) {
    boolean percent = written.endsWith("%");
    String digits = percent ? written.substring(0, written.length() - 1) : written;
    double number = Double.parseDouble(digits.replace(',', '.'));
    return percent ? number / 100 : number;
  }
}
