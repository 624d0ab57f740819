package nz.enrolment.address.index.search.lookup;

import nz.enrolment.address.index.file.Layout;
import nz.enrolment.address.index.search.query.Word;

/// Finds the words that begin with something within one slip of what was typed: a letter too many,
/// missing, wrong, or two swapped.
///
/// It walks the sorted words as if they were a tree: a range of words shares its first letters, and
/// the slip may be at any letter on the way. Three letters down a range holds a handful of words,
/// so nearly all the work is at the first two.
final class NearWords {
  private final Keys words;

  /// For each letter of the typed word, the [Layout#head] of it and what follows.
  private final long[] heads = new long[256];

  private KeyRanges found = new KeyRanges();
  private int length;

  NearWords(Keys words) {
    this.words = words;
  }

  /// @param found receives the positions of the words
  void find(Word typed, KeyRanges found) {
    this.found = found;
    this.length = Math.min(typed.length(), heads.length - Layout.HEAD);
    heads[length] = 0;
    for (int i = length - 1; i >= 0; i--) {
      heads[i] = heads[i + 1] >>> 8 | (long) typed.letter(i) << 56;
    }
    walk();
  }

  private void walk() {
    int from = 0;
    int to = words.size();
    for (int i = 0; i <= length && from < to; i++) {
      slipAt(i, from, to);
      if (i == length) {
        break;
      }
      int start = words.firstNotBelow(from, to, i, letter(i));
      to = words.firstNotBelow(start, to, i, letter(i) + 1);
      from = start;
    }
  }

  private int letter(int i) {
    return (int) (heads[i] >>> 56);
  }

  /// Slips at letter `i`; the words in the range share the typed letters before it.
  private void slipAt(int i, int from, int to) {
    if (i < length) {
      rest(i + 1, i, from, to);
    }
    if (i + 1 < length) {
      swapped(i, from, to);
    }
    int at = words.keyLength(from) == i ? from + 1 : from;
    while (at < to) {
      int letter = words.keyByte(at, i);
      int end = words.firstNotBelow(at, to, i, letter + 1);
      rest(i, i + 1, at, end);
      if (i < length) {
        rest(i + 1, i + 1, at, end);
      }
      at = end;
    }
  }

  private void swapped(int i, int from, int to) {
    int start = words.firstNotBelow(from, to, i, letter(i + 1));
    int end = words.firstNotBelow(start, to, i, letter(i + 1) + 1);
    int start2 = words.firstNotBelow(start, end, i + 1, letter(i));
    rest(i + 2, i + 2, start2, words.firstNotBelow(start2, end, i + 1, letter(i) + 1));
  }

  /// Follows the typed letters from `letter` on, without another slip, from depth `depth` of the
  /// words in the range. What lies in the words' heads is followed at once.
  private void rest(int letter, int depth, int from, int to) {
    int start = from;
    int end = to;
    int next = letter;
    int deep = depth;
    if (start < end && deep < Layout.HEAD) {
      int known = Math.min(Layout.HEAD, deep + length - letter);
      long shared = deep == 0 ? 0 : words.head(start) & mask(deep);
      long head = (shared | heads[letter] >>> 8 * deep) & mask(known);
      start = words.firstNotBelow(head, start, end);
      end = words.endOf(head, mask(known), start, end);
      next += known - deep;
      deep = known;
    }
    for (; next < length && start < end; next++, deep++) {
      start = words.firstNotBelow(start, end, deep, letter(next));
      end = words.firstNotBelow(start, end, deep, letter(next) + 1);
    }
    if (start < end) {
      found.add(start, end);
    }
  }

  private static long mask(int bytes) {
    return bytes == 0 ? 0 : -1L << 8 * (Layout.HEAD - bytes);
  }
}
