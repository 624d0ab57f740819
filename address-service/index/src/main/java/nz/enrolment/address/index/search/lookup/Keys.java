package nz.enrolment.address.index.search.lookup;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import nz.enrolment.address.index.file.Layout;
import nz.enrolment.address.index.search.query.Word;

/// A section of sorted keys. A key is found by halving over the first eight bytes of all, which are
/// compared at once; the rest of a key is looked at only among those that agree so far.
final class Keys {
  /// Kinds of bytes in a key: none, ten digits, 26 letters, all others, in their order.
  private static final int KINDS = 38;

  /// Ranges up to this are walked rather than halved.
  private static final int FEW = 8;

  private final MemorySegment section;
  private final int size;
  private final long tailEnds;
  private final long tails;
  private final int[] starts = new int[KINDS * KINDS + 1];

  Keys(MemorySegment section) {
    this.section = section;
    this.size = Layout.u32(section, 0);
    this.tailEnds = Layout.HEADS_AT + (long) Layout.HEAD * size;
    this.tails = tailEnds + (long) Layout.U32 * size;
    for (int i = 0, pair = 0; i <= size; i++) {
      int until = i == size ? starts.length - 1 : pair(head(i));
      while (pair <= until) {
        starts[pair++] = i;
      }
    }
  }

  int size() {
    return size;
  }

  /// The position of the first key that is not below a word.
  int firstNotBelow(Word word) {
    int from = firstNotBelow(word.head(), 0, size);
    if (word.length() <= Layout.HEAD) {
      return from;
    }
    int to = word.head() == -1 ? size : firstNotBelow(word.head() + 1, from, size);
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (compareTail(middle, word) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /// The end (exclusive) of the keys that begin with a word; `from` is the first that is not below
  /// it. Mostly there are few, so it steps 1, 2, 4 … before it halves.
  int endOf(Word word, int from) {
    int below = from - 1;
    int step = 1;
    while (below + step < size && beginsWith(below + step, word)) {
      below += step;
      step <<= 1;
    }
    int above = Math.min(size, below + step);
    while (above - below > 1) {
      int middle = (below + above) >>> 1;
      if (beginsWith(middle, word)) {
        below = middle;
      } else {
        above = middle;
      }
    }
    return above;
  }

  /// Whether the key at a position is just this word; `at` may be behind the last.
  boolean is(int at, Word word) {
    if (at >= size || head(at) != word.head()) {
      return false;
    }
    return word.length() < Layout.HEAD || keyLength(at) == word.length() && beginsWith(at, word);
  }

  /// The position of the key with just this head and no more, or -1.
  int find(long head) {
    int at = firstNotBelow(head, 0, size);
    return at < size && head(at) == head && tailEnd(at) == tailStart(at) ? at : -1;
  }

  int keyLength(int at) {
    long head = head(at);
    int tail = (int) (tailEnd(at) - tailStart(at));
    return tail > 0 ? Layout.HEAD + tail : Layout.HEAD - Long.numberOfTrailingZeros(head) / 8;
  }

  /// Byte `index` of a key, 1 to 255, or 0 behind its end.
  int keyByte(int at, int index) {
    if (index < Layout.HEAD) {
      return (int) (head(at) >>> 56 - 8 * index) & 0xff;
    }
    long position = tailStart(at) + index - Layout.HEAD;
    return position < tailEnd(at) ? tailByte(position) : 0;
  }

  /// The first key from `from` until `to` whose byte at `depth` is not below `letter`; they share
  /// what comes before.
  int firstNotBelow(int from, int to, int depth, int letter) {
    if (depth == 0 && letter <= 0xff) {
      return firstNotBelow((long) letter << 56, from, to);
    }
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keyByte(middle, depth) < letter) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The first key from `from` until `to` whose head is not below `head`.
  int firstNotBelow(long head, int from, int to) {
    int pair = pair(head);
    int low = Math.max(from, starts[pair]);
    int high = Math.min(to, starts[pair + 1]);
    if (low >= high) {
      return Math.min(to, low);
    }
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Long.compareUnsigned(head(middle), head) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The kinds of the first two bytes as one number: keys with one pair lie together.
  private static int pair(long head) {
    return kind((int) (head >>> 56)) * KINDS + kind((int) (head >>> 48) & 0xff);
  }

  /// What no key has, but lies between two kinds, is of the kind that follows.
  private static int kind(int letter) {
    if (letter < '0') {
      return 0;
    }
    if (letter <= '9') {
      return letter - '0' + 1;
    }
    return letter <= 'z' ? Math.max(0, letter - 'a') + 11 : KINDS - 1;
  }

  private boolean beginsWith(int at, Word word) {
    if ((head(at) & word.headMask()) != word.head()) {
      return false;
    }
    for (int i = Layout.HEAD; i < word.length(); i++) {
      if (keyByte(at, i) != word.letter(i)) {
        return false;
      }
    }
    return true;
  }

  private int compareTail(int at, Word word) {
    for (int i = Layout.HEAD; i < word.length(); i++) {
      int difference = keyByte(at, i) - word.letter(i);
      if (difference != 0) {
        return difference;
      }
    }
    return keyLength(at) - word.length();
  }

  /// The end (exclusive) of the keys from `from` until `to` whose heads agree with `head` in the
  /// bits of `mask`; `from` is the first that is not below it.
  int endOf(long head, long mask, int from, int to) {
    int end = from;
    while (end < to && end < from + FEW && (head(end) & mask) == head) {
      end++;
    }
    if (end < from + FEW) {
      return end;
    }
    long last = head | ~mask;
    return last == -1 ? to : firstNotBelow(last + 1, end, to);
  }

  /// The first eight bytes of the key at a position, see [Layout#head].
  long head(int at) {
    return Layout.u64(section, Layout.HEADS_AT + (long) Layout.HEAD * at);
  }

  private long tailStart(int at) {
    return at == 0 ? 0 : tailEnd(at - 1);
  }

  private long tailEnd(int at) {
    return Layout.u32(section, tailEnds + (long) Layout.U32 * at);
  }

  private int tailByte(long position) {
    return section.get(ValueLayout.JAVA_BYTE, tails + position) & 0xff;
  }
}
