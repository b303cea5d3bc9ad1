package fr.guichet.exchange.guide;

import fr.guichet.model.help.Guide;
import fr.guichet.model.help.Page;
import fr.guichet.model.help.Passage;
import fr.guichet.model.help.Passage.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads {@code docs/guide}, which comes with the program. Of Markdown it knows titles, paragraphs,
 * lists, tables and code; pictures are left out.
 */
public final class GuideReader {

  private static final Pattern LINKED_PAGE =
      Pattern.compile("\\d+\\. \\[[^]]+]\\(([a-z-]+)\\.md\\)");
  private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\([^)]+\\)");

  private GuideReader() {}

  /** The pages in the order of the table of contents. */
  public static Guide read() {
    return new Guide(
        LINKED_PAGE
            .matcher(contentOf("README"))
            .results()
            .map(found -> page(found.group(1), contentOf(found.group(1))))
            .toList());
  }

  private static String contentOf(String name) {
    try (InputStream in =
        GuideReader.class.getResourceAsStream("/fr/guichet/guide/" + name + ".md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Page page(String name, String markdown) {
    var reading = new Reading();
    markdown.lines().forEach(reading::line);
    reading.end();
    return new Page(name, reading.title, reading.passages);
  }

  /** One page while it is read: lines that go on with what is begun are added to it. */
  private static final class Reading {
    private final List<Passage> passages = new ArrayList<>();
    private String title = "";
    private String section = "";
    private Kind kind = Kind.TEXT;
    private String begun = "";
    private boolean code;
    private boolean titles;

    private void line(String line) {
      if (line.startsWith("```")) {
        end();
        code = !code;
      } else if (code) {
        add(Kind.ITEM, List.of(line.strip()));
      } else if (line.startsWith("# ")) {
        title = plain(line.substring(2));
      } else if (line.startsWith("##")) {
        end();
        section = plain(line.replaceFirst("#+ ", ""));
        add(Kind.SECTION, List.of(section));
      } else if (line.startsWith("|")) {
        end();
        row(line);
      } else if (line.isBlank() || line.startsWith("![")) {
        end();
        titles = false;
      } else if (line.matches("(- |\\d+\\. ).*")) {
        end();
        kind = Kind.ITEM;
        begun = line.replaceFirst("^(- |\\d+\\. )", "");
      } else {
        begun = begun.isEmpty() ? line.strip() : begun + " " + line.strip();
      }
    }

    /** The first line of a table has its titles, which each line tells by itself. */
    private void row(String line) {
      boolean first = !titles;
      titles = true;
      List<String> cells =
          Arrays.stream(line.substring(1).split("\\|"))
              .map(String::strip)
              .map(Reading::plain)
              .toList();
      if (!first && !line.startsWith("| ---")) {
        add(Kind.ROW, cells);
      }
    }

    private void end() {
      if (!begun.isEmpty()) {
        add(kind, List.of(plain(begun)));
      }
      begun = "";
      kind = Kind.TEXT;
    }

    private void add(Kind of, List<String> cells) {
      passages.add(new Passage(title, section, of, cells));
    }

    private static String plain(String markdown) {
      return LINK.matcher(markdown).replaceAll("$1").replace("**", "").replace("`", "");
    }
  }
}
