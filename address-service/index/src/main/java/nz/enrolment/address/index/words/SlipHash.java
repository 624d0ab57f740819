package nz.enrolment.address.index.words;

/// The hash under which a word is filed with each of its letters left out: two words that are one
/// slip apart agree in one of them.
public final class SlipHash {
  /// Leaves out no letter.
  public static final int NONE = -1;

  /// About so many words are filed in a bucket.
  public static final int ENTRIES_OF_A_BUCKET = 2;

  private static final int SEED = 0x811C9DC5;
  private static final int FACTOR = 0x01000193;

  private SlipHash() {}

  /// The hash (FNV-1a, mixed) of a folded word in UTF-8, from `start` until `end`, without its byte
  /// `without` (from 0), or with all of them for [#NONE].
  public static int of(byte[] word, int start, int end, int without) {
    int hash = SEED;
    for (int i = start; i < end; i++) {
      if (i - start != without) {
        hash = (hash ^ word[i] & 0xff) * FACTOR;
      }
    }
    hash ^= hash >>> 15;
    return hash * 0x9E3779B1;
  }

  /// The bucket of a hash among so many, a power of two.
  public static int bucket(int hash, int buckets) {
    return hash >>> 8 & buckets - 1;
  }

  /// Eight bits of a hash that say nothing about its bucket: most words of a bucket that are not
  /// meant are told by them.
  public static int tag(int hash) {
    return hash & 0xff;
  }
}
