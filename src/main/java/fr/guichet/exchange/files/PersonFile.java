package fr.guichet.exchange.files;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.contact.Person;
import fr.guichet.model.personal.Found;
import fr.guichet.model.personal.Found.Matter;
import fr.guichet.model.personal.PersonReport;
import fr.guichet.model.text.DateWords;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What is held about a person, for that person (RGPD, article 15): one HTML file that any browser
 * shows and prints, without anything that it would fetch.
 */
public final class PersonFile {

  private static final String STYLE =
      "body{font-family:sans-serif;max-width:44em;margin:2em auto;line-height:1.45}"
          + "h1{font-size:1.5em}h2{font-size:1.15em;margin-top:1.6em}li{margin:.3em 0}";

  private final StringBuilder html = new StringBuilder();

  private PersonFile() {}

  /**
   * Writes it.
   *
   * @throws fr.guichet.model.failure.Failure where the file cannot be written
   */
  public static void write(PersonReport report, Path target) {
    byte[] bytes = new PersonFile().page(report).getBytes(StandardCharsets.UTF_8);
    new AtomicFile()
        .write(
            target,
            out -> {
              out.write(bytes);
              return true;
            });
  }

  private String page(PersonReport report) {
    html.append("<!DOCTYPE html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>");
    html.append(escaped(text("personFile.title"))).append("</title><style>").append(STYLE);
    html.append("</style></head><body>");
    element("h1", text("personFile.title"));
    element("p", text("personFile.made", report.site(), DateWords.numbers(report.day())));
    report.found().forEach(this::found);
    element("h2", text("personFile.about"));
    for (String line : text("personFile.law", report.period().months()).split("\n")) {
      element("p", line);
    }
    String dpo = report.dpo();
    element("p", dpo.isEmpty() ? text("personFile.noDpo") : text("personFile.dpo", dpo));
    return html.append("</body></html>\n").toString();
  }

  private void found(Found found) {
    Person person = found.person();
    element("h2", found.words());
    html.append("<ul>");
    item("personFile.name", person.name());
    item("personFile.firstName", person.firstName());
    item("personFile.phone", person.phone());
    item("personFile.mail", person.mail());
    item("personFile.actsFor", person.actsFor());
    item("personFile.until", DateWords.numbers(found.keptUntil()));
    html.append("</ul>");
    found.matters().forEach(this::matter);
  }

  private void matter(Matter matter) {
    html.append("<p><strong>");
    html.append(escaped(DateWords.numbers(matter.day()) + " · " + matter.what()));
    html.append("</strong></p><ul>");
    matter.lines().forEach(line -> element("li", line));
    html.append("</ul>");
  }

  private void item(String key, String value) {
    if (!value.isEmpty()) {
      element("li", text(key, value));
    }
  }

  private void element(String name, String words) {
    html.append("<").append(name).append(">").append(escaped(words));
    html.append("</").append(name).append(">\n");
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
