package nz.enrolment.address.index.file;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// Sizes and places within the sections, in bytes, as the grammar of [IndexFormat] gives them.
public final class Layout {
  /// Bytes of one address, and where its fields are.
  public static final int ADDRESS = 17;

  public static final int ADDRESS_ID = 0;
  public static final int ADDRESS_LATITUDE = 4;
  public static final int ADDRESS_LONGITUDE = 8;
  public static final int ADDRESS_NUMBER = 12;
  public static final int ADDRESS_NUMBERING = 15;

  /// Bytes of one road, and where its fields are.
  public static final int ROAD = 20;

  public static final int ROAD_NAME = 0;
  public static final int ROAD_SUBURB = 4;
  public static final int ROAD_CITY = 8;
  public static final int ROAD_POSTCODE = 12;
  public static final int ROAD_FIRST = 16;

  /// Bytes of one numbering, and where its fields are.
  public static final int NUMBERING = 52;

  public static final int NUMBERING_UNIT_KEY = 0;
  public static final int NUMBERING_SUFFIX_KEY = 8;
  public static final int NUMBERING_LEVEL_KEY = 16;
  public static final int NUMBERING_SPAN = 24;
  public static final int NUMBERING_UNIT_TYPE = 28;
  public static final int NUMBERING_UNIT = 32;
  public static final int NUMBERING_LEVEL_TYPE = 36;
  public static final int NUMBERING_LEVEL = 40;
  public static final int NUMBERING_PREFIX = 44;
  public static final int NUMBERING_SUFFIX = 48;

  /// Bytes of one position in IDS.
  public static final int ID = 3;

  /// Bytes of one road in a list.
  public static final int LISTED = 3;

  /// A beginning that at most this many words share has no list of its own.
  public static final int WORDS_OF_A_BEGINNING = 16;

  /// The largest number that two bytes hold.
  public static final int LARGEST_U16 = (1 << 16) - 1;

  /// The largest number that three bytes hold.
  public static final int LARGEST_U24 = (1 << 24) - 1;

  private static final ValueLayout.OfInt U32 =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfLong U64 =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfShort U16 =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private Layout() {}

  /// Whether a list of so many roads is kept as bits: whatever is smaller.
  public static boolean isBits(int size, int roads) {
    return size * 8L * LISTED > roads;
  }

  /// Two bytes at an offset, 0 to 65,535.
  public static int u16(MemorySegment segment, long offset) {
    return segment.get(U16, offset) & 0xffff;
  }

  /// Three bytes at an offset, 0 to 16,777,215.
  public static int u24(MemorySegment segment, long offset) {
    return u16(segment, offset) | (segment.get(ValueLayout.JAVA_BYTE, offset + 2) & 0xff) << 16;
  }

  /// Four bytes at an offset.
  public static int u32(MemorySegment segment, long offset) {
    return segment.get(U32, offset);
  }

  /// Eight bytes at an offset.
  public static long u64(MemorySegment segment, long offset) {
    return segment.get(U64, offset);
  }
}
