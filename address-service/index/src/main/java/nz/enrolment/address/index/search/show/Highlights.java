package nz.enrolment.address.index.search.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nz.enrolment.address.index.search.query.Word;
import nz.enrolment.address.index.words.Folding;
import nz.enrolment.address.index.words.Slip;
import nz.enrolment.address.index.words.Spellings;

/// Finds in the lines of an address what a query asked for. It looks at the texts alone, so it
/// cannot disagree with what is shown.
public final class Highlights {
  /// A word of the query for which no word of the lines was found as it stands.
  private static final int NOTHING = 0;

  private final List<Sought> words;
  private List<Highlight> found = List.of();

  /// A word of the query with what else it may stand for.
  private record Sought(Word word, String text, Set<String> abbreviations) {
    static Sought of(Word word) {
      var text = word.text();
      return new Sought(word, text, Spellings.abbreviations(text));
    }
  }

  /// @param words of the query
  public Highlights(List<Word> words) {
    this.words = words.stream().map(Sought::of).toList();
  }

  /// What of some lines was asked for.
  public List<Highlight> of(List<String> lines) {
    found = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      mark(line, lines.get(line));
    }
    return found;
  }

  private void mark(int line, String text) {
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && isPartOfWord(text.charAt(end))) {
        end++;
      }
      int marked = end == start ? NOTHING : marked(text.substring(start, end));
      if (marked > 0) {
        found.add(new Highlight(line, start, start + marked));
      }
      start = Math.max(end, start + 1);
    }
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) || Folding.isApostrophe(c);
  }

  /// How many characters of a word in a line were asked for: the most that any word of the query
  /// asks.
  private int marked(String shown) {
    var folded = Folding.fold(shown);
    int most = NOTHING;
    for (Sought sought : words) {
      most = Math.max(most, marked(sought, shown, folded));
    }
    return most;
  }

  private static int marked(Sought sought, String shown, String folded) {
    var typed = sought.text();
    if (folded.startsWith(typed)) {
      return isOtherNumber(sought.word(), folded) ? NOTHING : lengthOf(typed.length(), shown);
    }
    boolean meant =
        sought.abbreviations().contains(folded)
            || sought.word().maySlip() && Slip.isAlmost(typed, folded)
            || shown.length() == folded.length()
                && !shown.equalsIgnoreCase(folded)
                && Spellings.of(shown).contains(typed);
    return meant ? shown.length() : NOTHING;
  }

  /// `1` is not meant by `12`, unless it was typed last and may go on.
  private static boolean isOtherNumber(Word word, String folded) {
    return word.isNumber()
        && !word.isLast()
        && folded.length() > word.digits()
        && Character.isDigit(folded.charAt(word.digits()));
  }

  /// How many characters of `shown` stand for its first `folded` folded ones: apostrophes stand for
  /// none.
  private static int lengthOf(int folded, String shown) {
    int length = 0;
    for (int left = folded; left > 0 && length < shown.length(); length++) {
      if (!Folding.isApostrophe(shown.charAt(length))) {
        left--;
      }
    }
    return length;
  }
}
