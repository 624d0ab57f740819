package nz.enrolment.address.index.search;

import java.lang.foreign.MemorySegment;
import nz.enrolment.address.index.file.Layout;

/// The roads of the index, in rank order.
final class Roads {
  private final MemorySegment section;
  private final Texts texts;

  Roads(MemorySegment section, Texts texts) {
    this.section = section;
    this.texts = texts;
  }

  int size() {
    return (int) (section.byteSize() / Layout.ROAD) - 1;
  }

  /// The position of a road's first address; that of the next road ends it.
  int first(int road) {
    return field(road, Layout.ROAD_FIRST);
  }

  /// The road of an address.
  int of(int address) {
    int low = 0;
    int high = size();
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (first(middle) <= address) low = middle;
      else high = middle;
    }
    return low;
  }

  String name(int road) {
    return texts.text(field(road, Layout.ROAD_NAME));
  }

  String suburb(int road) {
    return texts.text(field(road, Layout.ROAD_SUBURB));
  }

  String city(int road) {
    return texts.text(field(road, Layout.ROAD_CITY));
  }

  String postcode(int road) {
    return texts.text(field(road, Layout.ROAD_POSTCODE));
  }

  private int field(int road, int field) {
    return Layout.u32(section, (long) road * Layout.ROAD + field);
  }
}
