package nz.enrolment.address.index.build;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import nz.enrolment.address.index.file.Bytes;
import nz.enrolment.address.index.file.Layout;
import nz.enrolment.address.index.words.SlipHash;

/// Words by what is left of them without one letter: a table of buckets.
final class SlipsSection {
  private final List<byte[]> words;

  SlipsSection(Collection<String> words) {
    this.words = words.stream().map(word -> word.getBytes(StandardCharsets.UTF_8)).toList();
  }

  Bytes bytes() {
    int filed = words.stream().mapToInt(word -> word.length + 1).sum();
    int buckets = Integer.highestOneBit(Math.max(1, filed / SlipHash.ENTRIES_OF_A_BUCKET));
    long[] entries = entries(filed, buckets);
    int[] ends = new int[buckets];
    for (long entry : entries) {
      ends[(int) (entry >>> 32)]++;
    }
    Arrays.parallelPrefix(ends, Integer::sum);
    var bytes = new Bytes(Layout.U24 * buckets + Layout.U32 * filed).u32(buckets);
    for (int end : ends) {
      bytes.u24(end);
    }
    for (long entry : entries) {
      bytes.u32((int) entry);
    }
    return bytes;
  }

  /// Bucket in the upper half; tag and word in the lower, ascending, each once.
  private long[] entries(int filed, int buckets) {
    return IntStream.range(0, words.size())
        .mapToObj(word ->
            IntStream.range(SlipHash.NONE, words.get(word).length)
                .mapToLong(without -> entry(word, without, buckets)))
        .flatMapToLong(stream -> stream)
        .sorted()
        .distinct()
        .limit(filed)
        .toArray();
  }

  private long entry(int word, int without, int buckets) {
    byte[] letters = words.get(word);
    int hash = SlipHash.of(letters, 0, letters.length, without);
    long bucket = SlipHash.bucket(hash, buckets);
    return bucket << 32 | (long) SlipHash.tag(hash) << 24 | word;
  }
}
