import java.io.File;
import java.io.IOException;
import javafx.css.Stylesheet;

/** Writes stylesheets in JavaFX's own form beside them (.bss), which it prefers: nothing to parse at the start. */
final class Stylesheets {

  public static void main(String[] files) throws IOException {
    for (String file : files) {
      Stylesheet.convertToBinary(new File(file), new File(file.replaceFirst("\\.css$", ".bss")));
    }
  }
}
