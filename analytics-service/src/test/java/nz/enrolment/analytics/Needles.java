package nz.enrolment.analytics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Many texts that are looked for in many bytes at once, by the first eight bytes of each.
final class Needles {
  private static final int HEAD = Long.BYTES;

  private final Map<Long, List<byte[]>> byHead = new HashMap<>();

  Needles(Set<String> texts) {
    for (String text : texts) {
      byte[] needle = text.getBytes(UTF_8);
      if (needle.length >= HEAD) {
        byHead.computeIfAbsent(head(needle, 0), _ -> new ArrayList<>()).add(needle);
      }
    }
  }

  /// Those that are in there.
  Set<String> in(byte[] haystack) {
    Set<String> found = new TreeSet<>();
    long head = 0;
    for (int i = 0; i < haystack.length; i++) {
      head = head << 8 | haystack[i] & 0xFF;
      List<byte[]> needles = i < HEAD - 1 ? null : byHead.get(head);
      if (needles != null) {
        int start = i - HEAD + 1;
        needles.stream()
            .filter(needle -> isAt(haystack, start, needle))
            .forEach(needle -> found.add(new String(needle, UTF_8)));
      }
    }
    return found;
  }

  private static boolean isAt(byte[] haystack, int start, byte[] needle) {
    int end = start + needle.length;
    return end <= haystack.length && Arrays.equals(haystack, start, end, needle, 0, needle.length);
  }

  private static long head(byte[] bytes, int start) {
    long head = 0;
    for (int i = start; i < start + HEAD; i++) {
      head = head << 8 | bytes[i] & 0xFF;
    }
    return head;
  }
}
