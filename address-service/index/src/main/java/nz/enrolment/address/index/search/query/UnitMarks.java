package nz.enrolment.address.index.search.query;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nz.enrolment.address.index.file.Layout;

/// What says that a word is a unit or a house: `flat 3`, `u3`, `#3`, `no 7`, `lot 2`.
final class UnitMarks {
  /// Nothing says so.
  static final int NONE = -1;

  /// By their first eight letters.
  private static final long[] UNIT_WORDS =
      heads(
          "flat",
          "flt",
          "unit",
          "unt",
          "apt",
          "apartment",
          "apmt",
          "shop",
          "suite",
          "ste",
          "level",
          "lvl",
          "floor",
          "flr",
          "villa",
          "room",
          "office",
          "townhouse",
          "studio",
          "block",
          "building",
          "bldg",
          "lot",
          "u",
          "f",
          "l");

  /// `lot` is both: `Lot 2, 45 Hill Road` and `Lot 2 Hill Road`.
  private static final long[] HOUSE_WORDS =
      heads("no", "nos", "nr", "num", "number", "house", "lot");

  private final List<Word> words;
  private final int others;

  /// @param others words that mean something else, as bits
  UnitMarks(List<Word> words, int others) {
    this.words = words;
    this.others = others;
  }

  /// Whether anything can be marked at all: most queries have one number, and begin with it.
  static boolean areIn(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      if (word.joint() != ' ') {
        return true;
      }
      if (i > 0 && word.canBeUnit() || word.digits() == 0 && word.endsInNumber()) {
        return true;
      }
    }
    return false;
  }

  /// The first word of what says that a word is a unit: the word before it, or itself when it is
  /// written in one with it; or [#NONE].
  int from(int i) {
    if ((others >> i & 1) != 0) {
      return NONE;
    }
    var word = words.get(i);
    if (i > 0 && word.canBeUnit() && isUnitWord(words.get(i - 1), word)) {
      return i - 1;
    }
    if (word.canBeUnit() && word.joint() == '#') {
      return i;
    }
    return isGlued(word, UNIT_WORDS) ? i : NONE;
  }

  /// The unit itself: `3` of `u3`.
  Word unit(int i) {
    var word = words.get(i);
    return isGlued(word, UNIT_WORDS) ? word.behind(word.letters()) : word;
  }

  /// The first word of all units that are named one behind the other and end before `at`: `Suite 4,
  /// Level 2`.
  int firstBefore(int at) {
    int first = at;
    while (first > 0 && from(first - 1) != NONE) {
      first = from(first - 1);
    }
    return first;
  }

  /// The first word behind all units that are named from `at` on.
  int endOf(int at) {
    int end = at;
    while (end < words.size()) {
      if (from(end) == end) {
        end++;
      } else if (end + 1 < words.size() && from(end + 1) == end) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  /// Whether a word says that a house number follows: `No. 7`.
  boolean isHouseWord(int i) {
    return contains(HOUSE_WORDS, words.get(i).head());
  }

  /// Whether a word is a house in one with what says so: `no7`, `lot2`.
  boolean isMarkedHouse(int i) {
    var word = words.get(i);
    return isGlued(word, HOUSE_WORDS) && word.behind(word.letters()).canBeHouse();
  }

  /// One letter is too little to make a unit of a letter: `l b`.
  private static boolean isUnitWord(Word word, Word unit) {
    return contains(UNIT_WORDS, word.head()) && (word.length() > 1 || unit.digits() > 0);
  }

  private static boolean isGlued(Word word, long[] heads) {
    if (word.digits() > 0 || !word.endsInNumber()) {
      return false;
    }
    int letters = word.letters();
    return letters <= Layout.HEAD
        && contains(heads, word.head() & -1L << 8 * (Layout.HEAD - letters))
        && word.behind(letters).canBeUnit();
  }

  private static boolean contains(long[] heads, long head) {
    for (long one : heads) {
      if (one == head) {
        return true;
      }
    }
    return false;
  }

  private static long[] heads(String... words) {
    return Stream.of(words).mapToLong(UnitMarks::head).toArray();
  }

  private static long head(String word) {
    byte[] letters = word.getBytes(StandardCharsets.US_ASCII);
    return Layout.head(letters, 0, letters.length);
  }
}
