package fr.guichet.ui.month.model;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.closing.MonthPage;
import fr.guichet.model.text.DateWords;
import fr.guichet.ui.kit.FigureWords;
import fr.guichet.ui.kit.message.Messages;
import java.time.YearMonth;

/** Closing the month shown, and opening it again. */
public final class ClosingModel {

  private final MonthModel months;

  public ClosingModel(MonthModel months) {
    this.months = months;
  }

  public boolean closed() {
    MonthPage page = months.page().get();
    return page != null && page.view().closed();
  }

  /** Why nothing can be closed or reopened now; empty when it can. */
  public String refusal() {
    MonthPage page = months.page().get();
    return page == null ? "" : page.refusal();
  }

  /** Whether it is closed only with a reason: a post is behind. */
  public boolean asksReason() {
    MonthPage page = months.page().get();
    return page != null && !closed() && !page.united().behind().isEmpty();
  }

  /** The posts that are behind, in French. */
  public String behind() {
    return text("closing.behind", months.behind());
  }

  /**
   * Closes a month although a post is behind; what is wrong with the reason is told.
   *
   * @param month the one for which the reason was asked
   */
  public void close(YearMonth month, String reason, Runnable kept) {
    months
        .messages()
        .confirm(
            () ->
                months.write(
                    () -> months.desk().close(month, reason),
                    text("month.closed.done", DateWords.month(month)),
                    kept));
  }

  /** Asks, with what is left and what to know, then closes. */
  public void close() {
    MonthPage page = months.page().get();
    if (page == null || closed() || !page.refusal().isEmpty()) {
      return;
    }
    String month = DateWords.month(page.month());
    var question =
        new Messages.Question(
            text("month.close.title", month), words(page), text("month.close"), !page.clean());
    Messages messages = months.messages();
    messages.ask(question, () -> messages.confirm(() -> close(page.month(), month)));
  }

  private static String words(MonthPage page) {
    StringBuilder words = new StringBuilder(text("month.close.words"));
    if (!page.clean()) {
      words.append("\n\n").append(FigureWords.counted("month.close.left", page.open()));
    }
    if (!page.remark().isEmpty()) {
      words.append("\n\n").append(page.remark());
    }
    return words.toString();
  }

  private void close(YearMonth month, String name) {
    months.write(() -> months.desk().close(month, ""), text("month.closed.done", name), () -> {});
  }

  /**
   * Opens a month again; what is wrong with the reason is told.
   *
   * @param month the one for which the reason was asked
   */
  public void reopen(YearMonth month, String reason, Runnable kept) {
    months.messages().confirm(() -> reopened(month, reason, kept));
  }

  private void reopened(YearMonth month, String reason, Runnable kept) {
    months.write(
        () -> months.desk().reopen(month, reason),
        text("month.reopened.done", DateWords.month(month)),
        kept);
  }
}
