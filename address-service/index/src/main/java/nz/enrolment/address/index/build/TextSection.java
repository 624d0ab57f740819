package nz.enrolment.address.index.build;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import nz.enrolment.address.index.file.Bytes;
import nz.enrolment.address.index.read.Numbering;

/// The distinct texts of all roads and numberings, and the position of each.
final class TextSection {
  private final List<byte[]> texts;
  private final Map<String, Integer> positions = new HashMap<>();

  TextSection(List<Road> roads, List<Numbering> numberings) {
    var sorted = new TreeSet<>(TextOrder.BY_BYTES);
    roads.forEach(
        r -> Stream.of(r.name(), r.suburb(), r.city(), r.postcode()).forEach(sorted::add));
    numberings.forEach(n -> textsOf(n).forEach(sorted::add));
    sorted.forEach(text -> positions.put(text, positions.size()));
    texts = sorted.stream().map(t -> t.getBytes(StandardCharsets.UTF_8)).toList();
  }

  /// In the order of the grammar.
  static Stream<String> textsOf(Numbering n) {
    return Stream.of(n.unitType(), n.unit(), n.levelType(), n.level(), n.prefix(), n.suffix());
  }

  int position(String text) {
    return positions.getOrDefault(text, -1);
  }

  Bytes bytes() {
    var bytes = new Bytes(1 << 20).u32(texts.size());
    int end = 0;
    for (byte[] text : texts) bytes.u32(end += text.length);
    texts.forEach(bytes::bytes);
    return bytes;
  }
}
