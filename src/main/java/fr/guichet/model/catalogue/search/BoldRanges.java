package fr.guichet.model.catalogue.search;

import fr.guichet.model.catalogue.word.MatchRange;
import fr.guichet.model.catalogue.word.Spelling;
import fr.guichet.model.catalogue.word.TypedWord;
import fr.guichet.model.text.Folding;
import java.util.ArrayList;
import java.util.List;

/** Finds the parts of a label that answer what was typed. */
final class BoldRanges {

  private BoldRanges() {}

  /** The ranges in order; neighbours parted by one character are one range. */
  static List<MatchRange> in(String label, List<TypedWord> typed) {
    List<Folding.Word> words = Folding.wordsWithPlaces(label);
    List<MatchRange> ranges = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int end = endOfMatch(words, i, typed);
      if (end > words.get(i).start()) {
        add(new MatchRange(words.get(i).start(), end), ranges);
      }
    }
    return ranges;
  }

  private static int endOfMatch(List<Folding.Word> words, int at, List<TypedWord> typed) {
    Folding.Word word = words.get(at);
    int end = 0;
    for (TypedWord each : typed) {
      end =
          switch (each.against(word.text(), Spelling.stem(word.text()))) {
            case WHOLE -> word.end(word.text().length());
            case PREFIX -> Math.max(end, word.end(each.text().length()));
            case NONE -> Math.max(end, endOfJoined(words, at, each));
          };
    }
    return end;
  }

  /** The end of two neighbours when they were typed as one word, « cartegrise ». */
  private static int endOfJoined(List<Folding.Word> words, int at, TypedWord typed) {
    if (at + 1 == words.size()) {
      return 0;
    }
    Folding.Word next = words.get(at + 1);
    String joined = words.get(at).text() + next.text();
    boolean same = Spelling.stem(joined).equals(typed.stem());
    return same ? next.end(next.text().length()) : 0;
  }

  private static void add(MatchRange range, List<MatchRange> ranges) {
    if (!ranges.isEmpty() && range.start() - ranges.getLast().end() <= 1) {
      range = new MatchRange(ranges.removeLast().start(), range.end());
    }
    ranges.add(range);
  }
}
