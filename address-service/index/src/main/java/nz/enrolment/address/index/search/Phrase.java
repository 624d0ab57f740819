package nz.enrolment.address.index.search;

import java.util.ArrayList;
import java.util.List;
import nz.enrolment.address.index.words.Folding;

/// Splits a query into its words.
final class Phrase {
  /// More words than this are not an address; the rest is not looked at.
  private static final int MOST_WORDS = 16;

  private Phrase() {}

  static List<Word> words(String query) {
    var folded = Folding.fold(query).stripTrailing();
    int end = endOfLastWord(folded);
    var words = new ArrayList<Word>();
    char joint = ' ';
    for (int i = 0; i < end && words.size() < MOST_WORDS; ) {
      int stop = endOfWord(folded, i);
      if (stop == i) {
        joint = stronger(joint, folded.charAt(i++));
      } else {
        words.add(Word.of(folded.substring(i, stop), joint, stop == end));
        joint = ' ';
        i = stop;
      }
    }
    return words;
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) end++;
    return end;
  }

  private static int endOfLastWord(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) end--;
    return end;
  }

  /// `3 / 12` is joined by the slash, whatever spaces are around it.
  private static char stronger(char joint, char next) {
    return next == '/' || next == '-' || next == '–' ? (next == '–' ? '-' : next) : joint;
  }
}
