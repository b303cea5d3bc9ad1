package fr.guichet.model.catalogue.search;

import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.catalogue.word.Match;
import fr.guichet.model.catalogue.word.Score;
import fr.guichet.model.catalogue.word.Score.Nearness;
import fr.guichet.model.catalogue.word.Typed;
import fr.guichet.model.catalogue.word.TypedWord;
import fr.guichet.model.catalogue.word.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A procedure as the search sees it, its words folded once. */
final class SearchEntry {

  private static final String OTHER = "autre";

  private final Procedure procedure;
  private final PartnerWords partner;
  private final WordSet label;
  private final WordSet keywords;
  private final List<String> phrases;
  private final String labelPhrase;

  SearchEntry(Procedure procedure, PartnerWords partner) {
    this.procedure = procedure;
    this.partner = partner;
    // « Autre demande titres ou préfecture » is no answer to « préfecture »
    label = new WordSet(List.of(procedure.isOther() ? OTHER : procedure.label()));
    List<String> texts =
        Stream.concat(procedure.keywords().stream(), procedure.aliases().stream()).toList();
    keywords = new WordSet(texts);
    phrases = texts.stream().map(Typed::phraseOf).toList();
    labelPhrase = procedure.isOther() ? OTHER : Typed.phraseOf(procedure.label());
  }

  Procedure procedure() {
    return procedure;
  }

  PartnerWords partner() {
    return partner;
  }

  Stream<String> words() {
    return Stream.of(label, keywords, partner.words()).flatMap(set -> set.words().stream());
  }

  /**
   * How well the procedure answers.
   *
   * @param missing how many typed words may go unanswered
   * @return empty when it does not answer
   */
  Optional<Score> score(Typed typed, int missing) {
    Score score = Score.NOTHING;
    for (TypedWord word : typed.words()) {
      score = score.plus(scoreOf(word), word);
    }
    boolean answers =
        score.missed() <= missing
            && (missing == 0 ? score.found() > 0 : score.ownWords() > 1 && score.wholeWords() > 1)
            && !(procedure.isOther() && score.ownWords() == 0);
    return answers
        ? Optional.of(score.withPhrase(nearness(typed.phrase()), phraseQuality(typed)))
        : Optional.empty();
  }

  private Score scoreOf(TypedWord word) {
    if (partner.isName(word)) {
      return Score.name();
    }
    Match inLabel = label.match(word);
    Match inKeywords = keywords.match(word);
    if (inLabel == Match.NONE && inKeywords == Match.NONE) {
      return Score.partner(partner.words().match(word));
    }
    return Score.own(inLabel, inKeywords);
  }

  private Nearness nearness(String phrase) {
    if (labelPhrase.equals(phrase) || phrases.contains(phrase)) {
      return Nearness.ITS_NAME;
    }
    boolean begun =
        begins(labelPhrase, phrase) || phrases.stream().anyMatch(own -> begins(own, phrase));
    return begun ? Nearness.IN_ITS_NAME : Nearness.SAID_OF_IT;
  }

  private int phraseQuality(Typed typed) {
    String phrase = typed.phrase();
    int equal = 0;
    int other = labelPhrase.contains(phrase) ? 2 : 0;
    for (String own : phrases) {
      if (own.equals(phrase)) {
        equal++;
      } else if (own.startsWith(phrase) || contains(phrase, own)) {
        other = Math.max(other, 4);
      }
    }
    return 8 * Math.min(equal, 2) + other;
  }

  private static boolean contains(String typed, String own) {
    return own.contains(" ") && (" " + typed + " ").contains(" " + own + " ");
  }

  /** The last word may be cut short. */
  private static boolean begins(String name, String phrase) {
    return (" " + name).contains(" " + phrase);
  }
}
