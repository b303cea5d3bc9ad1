package fr.guichet.ui.counter.field;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.TimeWords;
import fr.guichet.model.visit.draft.EntryTokens;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.ui.counter.entry.Notice;
import fr.guichet.ui.counter.entry.Proposal;
import fr.guichet.ui.counter.entry.Question;
import fr.guichet.ui.counter.entry.Step;
import fr.guichet.ui.counter.entry.Words;
import fr.guichet.ui.counter.line.MatterWords;
import fr.guichet.ui.counter.moves.CounterModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The card in words: for the field's screen reader, and the tokens for everybody. */
final class Spoken {

  private final CounterModel model;

  Spoken(CounterModel model) {
    this.model = model;
  }

  /** What stands in the field's place: what was said, what is highlighted, what is asked. */
  String field(String prompt) {
    List<String> parts = new ArrayList<>();
    Notice notice = model.notice();
    if (notice.kind() != Notice.Kind.NONE) {
      parts.add(notice.text());
    }
    if (notice.kind() == Notice.Kind.SAVED) {
      parts.add(text("counter.undo") + " Ctrl+Z");
    }
    model.proposals().first().ifPresent(proposal -> parts.add(proposal(proposal)));
    if (model.activeLine() >= 0) {
      parts.add(line(model.activeLine()));
    }
    parts.add(prompt);
    return String.join(". ", parts);
  }

  /** « 09:40 · Téléphone · 20 min · 2 personnes »: what was understood besides the words. */
  String tokens() {
    EntryTokens tokens = model.tokens();
    List<String> parts = new ArrayList<>();
    if (tokens.day() != null) {
      parts.add(DateWords.shortDay(tokens.day()));
    }
    if (tokens.minuteOfDay() != null) {
      parts.add(TimeWords.time(tokens.minuteOfDay()));
    }
    if (tokens.channel() != null) {
      parts.add(Words.of(tokens.channel()));
    }
    if (tokens.minutes() != null) {
      parts.add(text("counter.minutes", tokens.minutes()));
    }
    if (tokens.persons() != null) {
      parts.add(
          text(tokens.persons() == 1 ? "counter.person" : "counter.people", tokens.persons()));
    }
    return String.join(" · ", parts);
  }

  private String proposal(Proposal proposal) {
    return switch (proposal) {
      case Proposal.Found(var found) -> found.sign() + ", " + found.procedure().label();
      case Proposal.Together(var bundle) -> text("counter.bundle", bundle.name());
      case Proposal.Contact(var referent) -> text("counter.referent", referent.service());
      case Proposal.NewContact _ -> text("counter.newReferent");
      case Proposal.Earlier _ ->
          text("counter.earlier") + " " + new MatterWords(model).of(proposal);
    };
  }

  private String line(int index) {
    RequestDraft shown = model.shown(index);
    String label = model.rules().procedure(shown).map(p -> p.label()).orElse("");
    String decided = label + ", " + Words.of(shown.outcome());
    Step.Deciding step = (Step.Deciding) model.entry().step();
    return step.asked() ? decided + ". " + question(step.question(), shown) : decided;
  }

  private String question(Question question, RequestDraft shown) {
    String options =
        model.rules().options(question, shown, model.entry().draft()).stream()
            .map(option -> option.digit() + " " + option.text())
            .collect(Collectors.joining(", "));
    return text("counter.ask." + question) + " " + options;
  }
}
