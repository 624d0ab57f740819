package nz.enrolment.address.index.search.content;

import java.lang.foreign.MemorySegment;
import nz.enrolment.address.index.file.IndexFile;
import nz.enrolment.address.index.file.IndexSection;
import nz.enrolment.address.index.file.Layout;

/// The roads of the index, in rank order, and the localities in which they lie.
public final class Roads {
  private final MemorySegment section;
  private final MemorySegment localities;
  private final int size;

  Roads(IndexFile file) {
    this.section = file.section(IndexSection.ROADS);
    this.localities = file.section(IndexSection.LOCALITIES);
    this.size = (int) (file.bytes(IndexSection.ROADS) / Layout.ROAD) - 1;
  }

  public int size() {
    return size;
  }

  /// The position of a road's first address; that of the next road ends it.
  public int first(int road) {
    return Layout.u24(section, at(road, Layout.ROAD_FIRST));
  }

  /// The first of a road's ranges, for [AddressColumns#range]; that of the next road ends them.
  public int firstRange(int road) {
    return Layout.u24(section, at(road, Layout.ROAD_RANGES));
  }

  /// The highest number of a road.
  public int last(int road) {
    return Layout.u16(section, at(road, Layout.ROAD_LAST));
  }

  /// The road of an address.
  public int of(int address) {
    int low = 0;
    int high = size;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (first(middle) <= address) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The text of the name.
  public int name(int road) {
    return Layout.u32(section, at(road, Layout.ROAD_NAME));
  }

  /// One of the four texts of a road's locality.
  ///
  /// @param field as in [Layout#LOCALITY_SUBURB]
  public int ofLocality(int road, int field) {
    long locality = Layout.u24(section, at(road, Layout.ROAD_LOCALITY));
    return Layout.u32(localities, locality * Layout.LOCALITY + field);
  }

  private static long at(int road, int field) {
    return (long) road * Layout.ROAD + field;
  }
}
