package nz.enrolment.address.index.search.lookup;

import java.lang.foreign.MemorySegment;
import nz.enrolment.address.index.file.Layout;
import nz.enrolment.address.index.search.content.Prefetch;
import nz.enrolment.address.index.search.query.Word;
import nz.enrolment.address.index.words.SlipHash;

/// Finds the whole words within one slip of a mistyped one: each is filed under what is left of it
/// without one of its letters, and so is what was typed.
final class SlipTable {
  private final MemorySegment section;
  private final Prefetch fetched = new Prefetch();
  private final Keys words;
  private final int buckets;
  private final long entries;

  SlipTable(MemorySegment section, Keys words) {
    this.section = section;
    this.words = words;
    this.buckets = Layout.u32(section, 0);
    this.entries = Layout.U32 + (long) Layout.U24 * buckets;
  }

  /// @param found receives the positions of the words, each once
  void find(Word typed, KeyRanges found) {
    fetch(typed);
    for (int without = SlipHash.NONE; without < typed.length(); without++) {
      int hash = typed.slipHash(without);
      int bucket = SlipHash.bucket(hash, buckets);
      int end = end(bucket);
      for (int i = bucket == 0 ? 0 : end(bucket - 1); i < end; i++) {
        int entry = Layout.u32(section, entries + (long) Layout.U32 * i);
        if (entry >>> 24 == SlipHash.tag(hash)) {
          add(typed, entry & Layout.LARGEST_U24, found);
        }
      }
    }
  }

  /// Brings the buckets into the cache, see [Prefetch].
  private void fetch(Word typed) {
    int sum = 0;
    for (int without = SlipHash.NONE; without < typed.length(); without++) {
      sum += end(SlipHash.bucket(typed.slipHash(without), buckets));
    }
    for (int without = SlipHash.NONE; without < typed.length(); without++) {
      int end = end(SlipHash.bucket(typed.slipHash(without), buckets));
      sum += Layout.u32(section, entries + (long) Layout.U32 * Math.max(0, end - 1));
    }
    fetched.add(sum);
  }

  private void add(Word typed, int word, KeyRanges found) {
    if (!found.has(word) && isAlmost(typed, word)) {
      found.add(word, word + 1);
    }
  }

  private int end(int bucket) {
    return Layout.u24(section, Layout.U32 + (long) Layout.U24 * bucket);
  }

  /// Whether a letter is too many, missing, wrong, or two are swapped, and all else is the same.
  private boolean isAlmost(Word typed, int word) {
    int length = words.keyLength(word);
    if (Math.abs(length - typed.length()) > 1) {
      return false;
    }
    int same = 0;
    int shorter = Math.min(length, typed.length());
    while (same < shorter && typed.letter(same) == words.keyByte(word, same)) {
      same++;
    }
    if (length > typed.length()) {
      return agree(typed, same, word, same + 1);
    }
    if (length < typed.length()) {
      return agree(typed, same + 1, word, same);
    }
    if (same == length || agree(typed, same + 1, word, same + 1)) {
      return true;
    }
    return same + 1 < length
        && typed.letter(same) == words.keyByte(word, same + 1)
        && typed.letter(same + 1) == words.keyByte(word, same)
        && agree(typed, same + 2, word, same + 2);
  }

  private boolean agree(Word typed, int from, int word, int at) {
    for (int i = from; i < typed.length(); i++) {
      if (typed.letter(i) != words.keyByte(word, at + i - from)) {
        return false;
      }
    }
    return true;
  }
}
