package fr.guichet.ui.dashboard;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.figures.dashboard.DashboardFigures;
import fr.guichet.model.figures.dashboard.Span;
import fr.guichet.model.paper.ChartPaper;
import fr.guichet.model.text.Folding;
import fr.guichet.ui.dashboard.card.CardContent;
import fr.guichet.ui.dashboard.card.CardPicture;
import fr.guichet.ui.dashboard.chart.DashboardWords;
import fr.guichet.ui.kit.file.Paperwork;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Cards as pictures and on paper; off the JavaFX thread. */
final class DashboardPaper {

  /** More lines of a table are left out where many cards are printed together. */
  private static final int MOST_LINES = 24;

  private final Paperwork papers;
  private final String site;
  private final Span span;
  private final String posts;

  /**
   * @param site its name
   */
  DashboardPaper(Paperwork papers, String site, DashboardFigures figures) {
    this.papers = papers;
    this.site = site;
    this.span = figures.span();
    this.posts = figures.posts();
  }

  /**
   * The chart of a card as a file.
   *
   * @return where it lies
   */
  Path picture(CardContent card) {
    String title = text("dashboard.picture.title", card.title(), words(), site);
    return papers.picture(
        text("dashboard.file", plain(card.title()), span.period().from(), span.period().until()),
        new CardPicture(card, title).png());
  }

  private static String plain(String words) {
    return Folding.fold(words).replaceAll("[^a-z0-9]+", "-");
  }

  /** « novembre 2026, au 24/11/2026 ». */
  private String words() {
    return DashboardWords.words(span);
  }

  /**
   * One card with all of its table, or several with the first lines of theirs.
   *
   * @return where it lies
   */
  Path print(List<CardContent> cards) {
    int most = cards.size() == 1 ? Integer.MAX_VALUE : MOST_LINES;
    return papers.print(
        new ChartPaper(
            text("dashboard.file.paper"),
            text("dashboard.title"),
            head(),
            cards.stream().map(card -> page(card, most)).toList()));
  }

  private List<String> head() {
    List<String> head =
        new ArrayList<>(
            List.of(site, DashboardWords.capital(words()), text("dashboard.paper.today")));
    if (!posts.isEmpty()) {
      head.add(text("workbook.head.posts", posts));
    }
    return head;
  }

  private ChartPaper.Page page(CardContent card, int most) {
    boolean drawn = CardPicture.drawn(card);
    var picture = new CardPicture(card, "");
    List<List<String>> lines = card.table().lines().stream().map(CardContent.Line::cells).toList();
    int shown = Math.min(most, lines.size());
    return new ChartPaper.Page(
        card.title(),
        card.nothing().isEmpty() ? card.subtitle() : card.nothing(),
        drawn ? picture.png() : new byte[0],
        drawn ? picture.height() : 0,
        card.table().columns(),
        lines.subList(0, shown),
        lines.size() - shown);
  }
}
