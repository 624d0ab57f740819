package nz.enrolment.address.index.search;

/// Finds the words within one edit of a mistyped one: a letter too many, missing, wrong, or two
/// swapped.
///
/// It walks the sorted words as if they were a tree: a range of words shares its first letters, and
/// one edit may be spent anywhere on the way. Three letters down a range holds a handful of words,
/// so nearly all the work is at the first two.
final class NearWords {
  /// Receives ranges of positions, `from` until `to`; ranges may overlap.
  @FunctionalInterface
  interface Ranges {
    void add(int from, int to);
  }

  private final Dictionary words;
  private final byte[] typed;
  private final boolean unfinished;
  private final Ranges found;

  private NearWords(Dictionary words, byte[] typed, boolean unfinished, Ranges found) {
    this.words = words;
    this.typed = typed;
    this.unfinished = unfinished;
    this.found = found;
  }

  /// @param unfinished whether more letters may follow what was typed
  static void find(Dictionary words, byte[] typed, boolean unfinished, Ranges found) {
    new NearWords(words, typed, unfinished, found).walk();
  }

  private void walk() {
    int from = 0;
    int to = words.size();
    for (int i = 0; i <= typed.length && from < to; i++) {
      editAt(i, from, to);
      if (i == typed.length) break;
      int start = firstNotBelow(from, to, i, typed[i] & 0xff);
      to = firstNotBelow(start, to, i, (typed[i] & 0xff) + 1);
      from = start;
    }
  }

  /// Spends the edit at letter `i`; the words in the range share the typed letters before it.
  private void editAt(int i, int from, int to) {
    if (i < typed.length) rest(i + 1, i, from, to);
    if (i + 1 < typed.length) swapped(i, from, to);
    int at = words.keyLength(from) == i ? from + 1 : from;
    while (at < to) {
      int letter = words.keyByte(at, i);
      int end = firstNotBelow(at, to, i, letter + 1);
      rest(i, i + 1, at, end);
      if (i < typed.length) rest(i + 1, i + 1, at, end);
      at = end;
    }
  }

  private void swapped(int i, int from, int to) {
    int second = typed[i + 1] & 0xff;
    int start = firstNotBelow(from, to, i, second);
    int end = firstNotBelow(start, to, i, second + 1);
    int first = typed[i] & 0xff;
    int start2 = firstNotBelow(start, end, i + 1, first);
    rest(i + 2, i + 2, start2, firstNotBelow(start2, end, i + 1, first + 1));
  }

  /// Follows the typed letters from `letter` on, without another edit, from depth `depth` of the
  /// words in the range.
  private void rest(int letter, int depth, int from, int to) {
    int start = from;
    int end = to;
    for (int i = letter; i < typed.length && start < end; i++, depth++) {
      start = firstNotBelow(start, end, depth, typed[i] & 0xff);
      end = firstNotBelow(start, end, depth, (typed[i] & 0xff) + 1);
    }
    if (start >= end) return;
    if (unfinished) found.add(start, end);
    else if (words.keyLength(start) == depth) found.add(start, start + 1);
  }

  /// The first word in the range whose letter at `depth` is not below `letter`; the words share
  /// what comes before.
  private int firstNotBelow(int from, int to, int depth, int letter) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.keyByte(middle, depth) < letter) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
