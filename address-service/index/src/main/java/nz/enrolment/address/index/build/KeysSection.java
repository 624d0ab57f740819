package nz.enrolment.address.index.build;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import nz.enrolment.address.index.file.Bytes;
import nz.enrolment.address.index.file.Layout;

/// Sorted keys: the first eight bytes of each as a number, and what goes beyond as it is.
final class KeysSection {
  private final List<byte[]> keys;

  /// @param keys sorted by their bytes
  KeysSection(Collection<String> keys) {
    this.keys = keys.stream().map(key -> key.getBytes(StandardCharsets.UTF_8)).toList();
  }

  Bytes bytes() {
    var bytes = new Bytes(16 * keys.size()).u32(keys.size()).u32(0);
    for (byte[] key : keys) {
      bytes.u64(Layout.head(key, 0, key.length));
    }
    int end = 0;
    for (byte[] key : keys) {
      bytes.u32(end += tail(key));
    }
    for (byte[] key : keys) {
      bytes.bytes(key, key.length - tail(key));
    }
    return bytes;
  }

  private static int tail(byte[] key) {
    return Math.max(0, key.length - Layout.HEAD);
  }
}
