package fr.guichet.model.catalogue.word;

/**
 * How well a procedure answers what was typed.
 *
 * @param found words found at all
 * @param missed words found nowhere that were needed
 * @param ownWords words found in the procedure itself
 * @param procedureWords the same, and names of its partner
 * @param wholeWords words found whole
 * @param nearness how far the words, taken together, are a name of the procedure
 * @param quality finer order where all else, usage included, is equal
 */
public record Score(
    int found,
    int missed,
    int ownWords,
    int procedureWords,
    int wholeWords,
    Nearness nearness,
    int quality) {

  /** Typed words may stand for a procedure, or only be said of it. */
  public enum Nearness {
    SAID_OF_IT,
    IN_ITS_NAME,
    ITS_NAME
  }

  public static final Score NOTHING = new Score(0, 0, 0, 0, 0, Nearness.SAID_OF_IT, 0);

  public static Score name() {
    return new Score(1, 0, 0, 1, 1, Nearness.SAID_OF_IT, 5);
  }

  public static Score partner(Match match) {
    int found = match == Match.NONE ? 0 : 1;
    return new Score(found, 1 - found, 0, 0, match == Match.WHOLE ? 1 : 0, Nearness.SAID_OF_IT, 0);
  }

  public static Score own(Match label, Match keywords) {
    int whole = label.or(keywords) == Match.WHOLE ? 1 : 0;
    int quality = quality(label, 5) + quality(keywords, 3);
    return new Score(1, 0, 1, 1, whole, Nearness.SAID_OF_IT, quality);
  }

  private static int quality(Match match, int whole) {
    return switch (match) {
      case NONE -> 0;
      case PREFIX -> whole / 2;
      case WHOLE -> whole;
    };
  }

  public Score plus(Score word, TypedWord typed) {
    if (typed.optional() && word.wholeWords == 0) {
      return this;
    }
    int size = typed.size();
    return new Score(
        found + word.found * size,
        missed + word.missed * size,
        ownWords + word.ownWords * size,
        procedureWords + word.procedureWords * size,
        wholeWords + word.wholeWords * size,
        nearness,
        quality + word.quality * size);
  }

  public Score withPhrase(Nearness near, int more) {
    return new Score(found, missed, ownWords, procedureWords, wholeWords, near, quality + more);
  }

  public boolean better(Score other) {
    return procedureWords != other.procedureWords
        ? procedureWords > other.procedureWords
        : wholeWords != other.wholeWords ? wholeWords > other.wholeWords : quality > other.quality;
  }
}
